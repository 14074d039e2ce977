package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var doneButPlanned = Rule{
	Kind: &finding.Kind{
		ID: "done-but-planned", Severity: finding.Suspect,
		Title:    "已完成的状态，还是打算的进展",
		Reason:   "已完成的措施写做了什么，不写打算做什么。",
		Examples: []string{"整改状态写“已完成”，进展写“拟于6月召开会议研究”"},
	},
	Check: checkDoneButPlanned,
}

// checkDoneButPlanned finds progress that tells what is planned and nothing that is past.
func checkDoneButPlanned(b *Book) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.State != ledger.Done || !m.Progress.Given() {
			continue
		}
		said := m.Progress
		w := wordIn(said.Text, terms.Of("plans-to"))
		if w == "" || strings.ContainsAny(said.Text, "已了过") || containsAny(said.Text, terms.Of("past")) {
			continue
		}
		at := strings.Index(said.Text, w)
		faults = append(faults, Fault{In: said, From: at, To: at + len(w),
			Summary: fmt.Sprintf("整改状态是%s，进展写的却是打算（“%s”）。", m.State, w), Advice: "请写明做了什么，或者改正状态。"})
	}
	return faults
}
