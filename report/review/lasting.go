package review

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var doneButLasting = Rule{
	Kind: &finding.Kind{
		ID: "done-but-lasting", Severity: finding.Hint,
		Title:    "长期坚持的时限，已完成的状态",
		Reason:   "时限写长期坚持的措施一般不销号，状态多为长期坚持。",
		Examples: []string{"完成时限写“长期坚持”，整改状态写“已完成”"},
	},
	Check: checkDoneButLasting,
}

func checkDoneButLasting(b *Book) []Fault {
	var faults []Fault
	lasting := 0
	for _, m := range b.measures() {
		if m.Deadline.Kind != ledger.Lasting {
			continue
		}
		if lasting++; m.State == ledger.Done {
			faults = append(faults, cellFault(placeOf(m, m.Status),
				fmt.Sprintf("完成时限是“%s”，整改状态却是已完成。", m.Deadline.Text), "请核对整改状态是否应为长期坚持。"))
		}
	}
	return condense(faults, lasting)
}
