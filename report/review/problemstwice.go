package review

import (
	"tongbao/report/finding"
)

var problemsTwice = Rule{
	Kind: &finding.Kind{
		ID: "problems-twice", Severity: finding.Suspect,
		Title:    "同样的问题在两张工作表里",
		Reason:   "同一份台账的几个版本都读取就重复计算，措施数和完成率都不对。",
		Examples: []string{"“3月”“4月”两张工作表，列的是同样的问题，进展各不相同"},
	},
	Check: func(b *Book) []Fault {
		var faults []Fault
		copies := b.copiedSheets()
		for _, r := range repeats(b.sheets, problemsOf) {
			if !copies[r.later.sheet] && !r.coincidental() {
				faults = append(faults, cellFault(r.later.problems.at[r.first], r.describe("个反馈问题")+"两处的措施都计入了统计。", onlyOne+"；确实各是各的措施，可以不改。"))
			}
		}
		return faults
	},
}

func problemsOf(l *listing) *entries { return &l.problems }
