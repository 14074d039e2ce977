package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
)

var markBetweenQuoted = Rule{
	ID: "mark-between-quoted", Severity: finding.Hint,
	Title:  "引号、书名号之间的顿号",
	Reason: "并列的引号之间、书名号之间通常不用顿号（GB/T 15834—2011，4.5.3.5）。",
	Check:  inTexts(checkBetweenQuoted),
	Hits:   []string{"学习《准则》、《条例》", "落实“科技兴农”、“质量兴农”要求"},
	Misses: []string{"学习《准则》《条例》", "学习《准则》（修订）、《条例》", "“科技兴农”行动、“质量兴农”行动"},
}

func checkBetweenQuoted(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if before, after := t.at(i-1), t.at(i+1); r == '、' && (before == '”' && after == '“' || before == '》' && after == '《') {
			faults = append(faults, t.fault(i-1, i+2,
				"并列的引号或书名号之间用了顿号。", "并列的引号之间、书名号之间通常不用顿号，请删去。"))
		}
	}
	return faults
}

var doubledMark = Rule{
	ID: "doubled-mark", Severity: finding.Error,
	Title:  "标点重叠",
	Reason: "两个点号不连用，多是改稿时没有删净。",
	Check:  inTexts(checkDoubled),
	Hits:   []string{"抓好落实，，确保成效", "抓好落实。。", "抓好落实，。", "甲、、乙", "完成。，"},
	Misses: []string{"抓好落实，确保成效。", "等等。。。", "“抓好落实。”，", "真的吗？！"},
}

// pointMarks part sentences and clauses; two of them never meet.
var pointMarks = newRuneSet("，。、；：")

func checkDoubled(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		end := i
		for end < len(t.Runes) && pointMarks.has(t.Runes[end]) {
			end++
		}
		if run := t.slice(i, end); end-i > 1 && !ellipsis(run) {
			faults = append(faults, t.fault(i, end, fmt.Sprintf("标点“%s”重叠。", run), "请只留一个标点。"))
		}
		i = max(i, end)
	}
	return faults
}

// ellipsis tells of a run of stops that is meant for ……, 。。。 at least.
func ellipsis(run string) bool {
	return strings.Trim(run, "。") == "" && len(run) >= len("。。。")
}

var wrongEllipsis = Rule{
	ID: "ellipsis", Severity: finding.Error,
	Title:  "省略号",
	Reason: "省略号是六个点“……”，占两个字（GB/T 15834—2011，4.11）。",
	Check:  inTexts(checkEllipsis),
	Hits:   []string{"学习、培训...", "学习、培训。。。", "学习、培训…等", "学习、培训···等"},
	Misses: []string{"学习、培训……", "版本v1...2", "学习。"},
}

// dots are what people make an ellipsis of.
var dots = newRuneSet(".。…·")

func checkEllipsis(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		r, end := t.Runes[i], i+1
		if !dots.has(r) {
			continue
		}
		for t.at(end) == r {
			end++
		}
		if wrong := end-i >= 3 && r != '…' || r == '…' && end-i != 2; wrong && chinese(t.at(i-1)) {
			faults = append(faults, t.fault(i, end, fmt.Sprintf("省略号写成了“%s”。", t.slice(i, end)), "请改为“……”。"))
		}
		i = end - 1
	}
	return faults
}

var yearHyphen = Rule{
	ID: "year-hyphen", Severity: finding.Suspect,
	Title:  "年份之间的短横线",
	Reason: "起止年份之间用一字线“—”或浪纹线“～”，不用半角短横线（GB/T 15834—2011，4.13）。",
	Check:  inTexts(checkYearHyphen),
	Hits:   []string{"2018-2020年度计划", "2019-2021年统计", "2018年-2020年"},
	Misses: []string{"2018—2020年度计划", "2018～2020年", "每组2-3人", "0632-2023456", "2023-12-21", "编号2023-2024-1"},
}

func checkYearHyphen(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if from, to := t.yearsAround(i); to > from {
			faults = append(faults, t.fault(from, to,
				"起止年份之间用了半角短横线。", "请改用一字线“—”或浪纹线“～”，如2021—2023年。"))
		}
	}
	return faults
}

// yearsAround is the stretch of two years with the hyphen at i between them.
func (t *Text) yearsAround(i int) (from, to int) {
	if t.Runes[i] != '-' {
		return 0, 0
	}
	from = i - 4
	if t.at(i-1) == '年' {
		from--
	}
	first, firstEnd := t.digitsAt(max(from, 0))
	second, end := t.digitsAt(i + 1)
	if from < 0 || firstEnd != from+4 || end != i+5 || !modern(first) || !modern(second) || first >= second ||
		digit(t.at(from-1)) || t.at(from-1) == '-' || t.at(end) == '-' {
		return 0, 0
	}
	return from, end
}

func modern(year int) bool { return year >= 1900 && year < 2100 }

var headingStop = Rule{
	ID: "heading-stop", Severity: finding.Suspect,
	Title:  "标题末尾的标点",
	Reason: "标题末尾不用句号等点号（GB/T 15834—2011，附录A）。",
	Check:  inTexts(checkHeadingStop, Heading),
	Hits:   []string{"学习不深入。", "学习不深入；", "学习不深入，"},
	Misses: []string{"学习不深入", "学习不深入。落实不到位", "是否到位？"},
}

func checkHeadingStop(t *Text) []Fault {
	last := len(t.Runes) - 1
	if last < 1 || !oneOf(t.Runes[last], "。，、；：") {
		return nil
	}
	return []Fault{t.fault(last, last+1, fmt.Sprintf("标题以“%c”结尾。", t.Runes[last]), "标题末尾不用标点，请删去。")}
}
