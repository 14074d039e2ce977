package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var finishedMissing = Rule{
	Kind: &finding.Kind{
		ID: "finished-missing", Severity: finding.Suspect,
		Title:    "已完成而没有完成日期",
		Reason:   "台账有完成日期一栏的，已完成的措施都要填写。",
		Examples: []string{"整改状态是“已完成”，“完成日期”空着"},
	},
	Check: checkFinishedMissing,
}

func checkFinishedMissing(b *Book) []Fault {
	if !b.hasColumn(ledger.FieldFinished, finishedApart) {
		return nil
	}
	var faults []Fault
	done := 0
	for _, m := range b.measures() {
		if m.State != ledger.Done {
			continue
		}
		if done++; !m.Finished.Given() {
			faults = append(faults, cellFault(placeOf(m, m.Status), "整改状态是已完成，完成日期却没有填。", "请补填完成日期，或改正整改状态。"))
		}
	}
	return condense(faults, done)
}

// finishedApart returns a measure's day of completion where that is none which its
// status names: a ledger with such a day keeps no column for them.
func finishedApart(m *ledger.Measure) ledger.Value {
	if m.Finished.At == m.Status.At {
		return ledger.Value{}
	}
	return m.Finished.Value
}
