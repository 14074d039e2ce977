package review

import (
	"fmt"

	"tongbao/report/finding"
)

var finishedButOpen = Rule{
	Kind: &finding.Kind{
		ID: "finished-but-open", Severity: finding.Suspect,
		Title:    "没有完成却有完成日期",
		Reason:   "整改状态与完成日期互相矛盾，统计就不准。",
		Examples: []string{"整改状态是“推进中”，完成日期写2024年3月1日"},
	},
	Check: checkFinishedButOpen,
}

func checkFinishedButOpen(b *Book) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.State.Open() && !m.Finished.Day.IsZero() {
			faults = append(faults, cellFault(placeOf(m, m.Status),
				fmt.Sprintf("整改状态是%s，却填了完成日期%s。", m.State, m.Finished.Day.Chinese()), "请核对后改正其中一项。"))
		}
	}
	return faults
}
