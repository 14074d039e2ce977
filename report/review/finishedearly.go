package review

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var finishedBeforeInspection = Rule{
	Kind: &finding.Kind{
		ID: "finished-before-inspection", Severity: finding.Suspect,
		Title:    "完成日期早于巡察开始日期",
		Reason:   "整改不会在巡察开始之前就完成；多是年份写错。",
		Examples: []string{"巡察从2024年3月开始，完成日期写2023年12月1日"},
	},
	Check: func(b *Book) []Fault {
		return b.finishedFaults(func(finished, begins day.Day) (string, bool) {
			return fmt.Sprintf("完成日期%s早于巡察开始日期%s。", finished.Chinese(), begins.Chinese()),
				!begins.IsZero() && finished.Before(begins)
		}, b.Info.Day(ledger.Begins))
	},
}

// finishedFaults judges every completion against a day.
func (b *Book) finishedFaults(judge func(finished, against day.Day) (string, bool), against day.Day) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.Finished.Day.IsZero() {
			continue
		}
		if summary, wrong := judge(m.Finished.Day, against); wrong {
			faults = append(faults, cellFault(m.Finished.Value, summary, "请核对完成日期。"))
		}
	}
	return faults
}
