package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var openButFinished = Rule{
	Kind: &finding.Kind{
		ID: "open-but-finished", Severity: finding.Suspect,
		Title:    "没有完成的状态，已完成的进展",
		Reason:   "状态和进展互相矛盾，完成率就不准；多是状态没有更新。",
		Examples: []string{"整改状态写“推进中”，进展以“已全部整改到位”结尾"},
	},
	Check: checkOpenButFinished,
}

func checkOpenButFinished(b *Book) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.State != ledger.NotDone && m.State != ledger.Going {
			continue
		}
		said := progressOf(m)
		last := lastSentence(said.Text)
		w := endsWith(last, terms.Of("finished"))
		if w != "" && !containsAny(said.Text, terms.Of("not-all")) && !m.Reason.Given() {
			at := strings.LastIndex(said.Text, w)
			faults = append(faults, Fault{In: said, From: at, To: at + len(w),
				Summary: fmt.Sprintf("整改状态是%s，进展却以“%s”结尾。", m.State, w), Advice: "请核对后改正状态或进展。"})
		}
	}
	return faults
}

// endsWith returns the first of the words with which s ends, empty where it ends with none.
func endsWith(s string, words []string) string {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return w
		}
	}
	return ""
}
