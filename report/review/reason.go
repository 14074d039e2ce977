package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var reasonMissing = Rule{
	Kind: &finding.Kind{
		ID: "reason-missing", Severity: finding.Suspect,
		Title:    "未完成而没有写原因",
		Reason:   "台账有未完成原因一栏的，未完成的措施都要说明。",
		Examples: []string{"整改状态是“未完成”，“未完成原因”空着"},
	},
	Check: checkReasons,
}

func checkReasons(b *Book) []Fault {
	if !b.hasColumn(ledger.FieldReason, func(m *ledger.Measure) ledger.Value { return m.Reason }) {
		return nil
	}
	var faults []Fault
	open := 0
	for _, m := range b.measures() {
		if m.State != ledger.NotDone {
			continue
		}
		if open++; !m.Reason.Given() {
			faults = append(faults, cellFault(placeOf(m, m.Status), "整改状态是未完成，没有写明原因。", "请在未完成原因一栏说明原因和下步措施。"))
		}
	}
	return condense(faults, open)
}
