package review

import (
	"cmp"
	"fmt"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var twoStates = Rule{
	Kind: &finding.Kind{
		ID: "two-states", Severity: finding.Suspect,
		Title:    "同一条措施两种状态",
		Reason:   "同一条措施在一处已完成，在另一处没有完成，至少有一处没有更新。",
		Examples: []string{"“修订公务用车管理办法”在第5行是“已完成”，在第12行是“推进中”"},
	},
	Check: checkTwoStates,
}

// equalStates is from how many characters on equal measures are one, wherever they stand.
const equalStates = 12

// checkTwoStates compares measures of equal words. Those of two problems may go on apart.
func checkTwoStates(b *Book) []Fault {
	type known struct {
		m *ledger.Measure
		p *ledger.Problem
	}
	var faults []Fault
	first := map[string]known{}
	copies := b.copiedSheets()
	b.Measures(func(_ *ledger.Aspect, p *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		text := squeeze(cmp.Or(m.Action, m.Text).Text)
		if utf8.RuneCountInString(text) < equalStates || m.State == ledger.UnknownState || copies[m.Text.At.Sheet()] {
			return true
		}
		other, again := first[text]
		if !again {
			first[text] = known{m, p}
			return true
		}
		if !apart(m.State, other.m.State) {
			return true
		}
		f := cellFault(placeOf(m, m.Status), fmt.Sprintf("这条措施和%s的相同，状态一处是%s、一处是%s。", relativeName(m.Text.At, other.m.Text.At), other.m.State, m.State),
			"请核对两处的状态；各是各的事的，请写明区别。")
		f.Unsure = other.p != p
		faults = append(faults, f)
		return true
	})
	return faults
}

// apart reports whether of two states one is done and the other is not.
func apart(a, b ledger.State) bool {
	return a == ledger.Done && b.Open() || b == ledger.Done && a.Open()
}
