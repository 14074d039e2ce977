package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var measureWithoutText = Rule{
	Kind: &finding.Kind{
		ID: "measure-without-text", Severity: finding.Error,
		Title:    "没有写内容的整改措施",
		Reason:   "有状态或时限的一行，没有写整改措施及进展，通报里就是空的一段。",
		Examples: []string{"一行的状态写了“已完成”，“整改措施及进展”空着"},
	},
	Check: checkMeasureTexts,
}

func checkMeasureTexts(b *Book) []Fault {
	var faults []Fault
	for _, t := range b.tasks() {
		for i := range t.Measures {
			if m := &t.Measures[i]; hasText(t) && !m.Text.Given() && !m.Action.Given() {
				faults = append(faults, cellFault(firstGiven(m), "这一行没有写整改措施及进展。", "请补上内容；这一行若是多余的，请删去。"))
			}
		}
	}
	return faults
}

// firstGiven returns a cell by which a measure without text can be found.
func firstGiven(m *ledger.Measure) ledger.Value {
	for _, v := range []ledger.Value{m.Number, m.Status, m.Deadline.Value, m.Office, m.Leader} {
		if v.Given() {
			return v
		}
	}
	return m.Text
}
