package review

import (
	"tongbao/report/finding"
)

var yearHyphen = Rule{
	Kind: &finding.Kind{
		ID: "year-hyphen", Severity: finding.Suspect,
		Title:  "年份之间的短横线",
		Reason: "起止年份之间用一字线“—”或浪纹线“～”，不用半角短横线（GB/T 15834—2011，4.13）。",
	},
	Check:  inTexts(checkYearHyphen),
	Hits:   []string{"2018-2020年度计划", "2019-2021年统计", "2018年-2020年", "2018--2020年"},
	Misses: []string{"2018—2020年度计划", "2018～2020年", "每组2-3人", "0632-2023456", "2023-12-21", "编号2023-2024-1"},
}

func checkYearHyphen(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if from, to := yearsAround(t, i); to > from {
			faults = append(faults, t.fault(from, to,
				"起止年份之间用了半角短横线。", "请改用一字线“—”或浪纹线“～”，如2021—2023年。"))
		}
	}
	return faults
}

// yearsAround returns the stretch of two years with the hyphen at i between
// them; an empty one where there is none.
func yearsAround(t *Text, i int) (from, to int) {
	if t.Runes[i] != '-' {
		return 0, 0
	}
	from = i - 4
	if t.at(i-1) == '年' {
		from--
	}
	after := i + 1
	if t.at(after) == '-' { // two for a dash
		after++
	}
	first, firstEnd := t.digitsAt(max(from, 0))
	second, end := t.digitsAt(after)
	if from < 0 || firstEnd != from+4 || end != after+4 || !modern(first) || !modern(second) || first >= second ||
		digit(t.at(from-1)) || t.at(from-1) == '-' || t.at(end) == '-' {
		return 0, 0
	}
	return from, end
}

func modern(year int) bool { return year >= 1900 && year < 2100 }
