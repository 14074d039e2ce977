package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var statusMissing = Rule{
	Kind: &finding.Kind{
		ID: "status-missing", Severity: finding.Suspect,
		Title:    "没有填整改状态",
		Reason:   "没有状态的措施不计入任何一种，各种状态相加就对不上总数。",
		Examples: []string{"一条措施的“整改状态”空着"},
	},
	Check: checkStatusGiven,
}

func checkStatusGiven(b *Book) []Fault {
	if !b.hasColumn(ledger.FieldStatus, func(m *ledger.Measure) ledger.Value { return m.Status }) {
		return nil
	}
	var faults []Fault
	for _, m := range b.measures() {
		if !m.Status.Given() {
			faults = append(faults, cellFault(m.Text, "这条措施没有填整改状态，各种状态都没有计入它。", "请在整改状态一栏填写，如已完成、推进中。"))
		}
	}
	return condense(faults, len(b.measures()))
}
