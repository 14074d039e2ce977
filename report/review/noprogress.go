package review

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var noProgressSaid = Rule{
	Kind: &finding.Kind{
		ID: "no-progress-said", Severity: finding.Suspect,
		Title:    "没有写进展的整改措施",
		Reason:   "只有措施、没有进展的，写进通报像是已经做了的事。",
		Examples: []string{"整改状态写“推进中”，“整改进展”空着，或者写“暂无”"},
	},
	Check: checkProgressSaid,
}

// checkProgressSaid finds open measures without progress in a ledger that has a column for it.
func checkProgressSaid(b *Book) []Fault {
	if !b.hasColumn(ledger.FieldProgress, func(m *ledger.Measure) ledger.Value { return m.Progress }) {
		return nil
	}
	var faults []Fault
	for _, m := range b.measures() {
		if m.Action.Given() && !m.Progress.Given() && m.State.Open() {
			faults = append(faults, cellFault(m.Action, fmt.Sprintf("这条措施的状态是%s，没有写进展。", m.State), "请在进展一栏写明做到了哪一步；还没有做的，写明打算。"))
		}
	}
	return condense(faults, len(b.measures()))
}
