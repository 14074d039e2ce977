package review

import (
	"tongbao/report/finding"
)

var sheetTwice = Rule{
	Kind: &finding.Kind{
		ID: "sheet-twice", Severity: finding.Error,
		Title:    "同一份台账在两张工作表里",
		Reason:   "工作表的副本、各月的台账、三清单，写的是相同的措施，都读取就重复计算，措施数和完成率都不对。",
		Examples: []string{"“3月”和“3月 (2)”两张工作表，措施都相同"},
	},
	Check: func(b *Book) []Fault {
		var faults []Fault
		for _, r := range repeats(b.sheets, measuresOf) {
			faults = append(faults, cellFault(r.later.measures.at[r.first], r.describe("条措施")+"统计和通报里重复计算了。", onlyOne+"。"))
		}
		return faults
	},
}

func measuresOf(l *listing) *entries { return &l.measures }

// copiedSheets returns the sheets that repeat the measures of an earlier one.
func (b *Book) copiedSheets() map[string]bool {
	copies := map[string]bool{}
	for _, r := range repeats(b.sheets, measuresOf) {
		copies[r.later.sheet] = true
	}
	return copies
}
