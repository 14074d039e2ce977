package review

import (
	"fmt"
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var shortYear = Rule{
	Kind: &finding.Kind{
		ID: "short-year", Severity: finding.Error,
		Title:  "年份简写",
		Reason: "年份用四位数字写全（GB/T 15835—2011）。",
	},
	Check:  checkShortYears,
	Hits:   []string{"公布了名单，23年甲村获评示范村", "准备在24年建成泵站", "项目24年上半年验收", "截至24年3月底", "24年度计划"},
	Misses: []string{"2024年计划", "从事教育工作24年。", "近24年来", "当了24年校长", "有24年党龄", "第24年", "工龄24年以上", "任职24年期间", "一九九八年", "在24年的工作中", "1.24年", "质量可靠，24年无大修", "24年如一日"},
}

func checkShortYears(b *Book) []Fault {
	year := b.Info.ReferenceDay().Year
	if year == 0 {
		year = b.latestYear()
	}
	return inTexts(func(t *Text) []Fault { return shortYears(t, year) })(b)
}

// latestYear returns the latest year of a deadline or completion, for a ledger
// that has no date of its own; 0 where there is none at all.
func (b *Book) latestYear() int {
	latest := 0
	for _, m := range b.measures() {
		latest = max(latest, m.Deadline.Day.Year, m.Finished.Day.Year)
	}
	return latest
}

func shortYears(t *Text, around int) []Fault {
	if !strings.Contains(t.Text, "年") {
		return nil
	}
	var faults []Fault
	for i, r := range t.Runes {
		if r != '年' || i < 2 || !digit(t.Runes[i-1]) || !digit(t.Runes[i-2]) || digit(t.at(i-3)) || t.at(i-3) == '.' {
			continue
		}
		n, _ := t.digitsAt(i - 2)
		if year, ok := day.ShortYear(n, around); ok && namesYear(t, i-2, i+1) {
			faults = append(faults, t.fault(i-2, i+1,
				fmt.Sprintf("年份简写为“%02d年”。", n), fmt.Sprintf("年份要写全四位数字，请核对后改为“%d年”。", year)))
		}
	}
	return faults
}

// namesYear reports whether the words around the number at [from, to) make it a
// year, not a span.
func namesYear(t *Text, from, to int) bool {
	if t.hasAnyAt(to, terms.Of("spans")) {
		return false
	}
	after := t.at(to)
	if oneOf(after, "上下初底末度春秋") || digit(after) {
		return true
	}
	before := t.at(from - 1)
	return hanzi.IsHan(after) && (oneOf(before, "在于自从至到") || endsClause(before))
}
