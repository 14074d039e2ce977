package review

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var doneButUnfinished = Rule{
	Kind: &finding.Kind{
		ID: "done-but-unfinished", Severity: finding.Suspect,
		Title:    "已完成的状态，没有完成的进展",
		Reason:   "状态和进展互相矛盾，通报里一句话就露出来；多是其中一项没有更新。",
		Examples: []string{"整改状态写“已完成”，进展的最后一句写“目前正在推进”"},
	},
	Check: checkDoneButUnfinished,
}

func checkDoneButUnfinished(b *Book) []Fault {
	var faults []Fault
	for _, m := range b.measures() {
		if m.State != ledger.Done {
			continue
		}
		said := progressOf(m)
		last := lastSentence(said.Text)
		if !strings.Contains(last, "未") && !strings.Contains(last, "在") { // as all those words do
			continue
		}
		if w := wordIn(last, terms.Of("unfinished")); w != "" && !describes(last, w) && !containsAny(last, terms.Of("goes-on")) {
			at := strings.LastIndex(said.Text, w)
			faults = append(faults, Fault{In: said, From: at, To: at + len(w),
				Summary: fmt.Sprintf("整改状态是%s，进展的最后一句却说“%s”。", m.State, w), Advice: "请核对后改正状态或进展。"})
		}
	}
	return faults
}

// describes reports whether a word of a sentence belongs to a noun behind it: 暂未完成除险
// 加固的水库.
func describes(sentence, word string) bool {
	_, behind, _ := strings.Cut(sentence, word)
	clause, _, _ := strings.Cut(behind, "，")
	return strings.Contains(clause, "的")
}

// progressOf returns the value that says how far a measure has come.
func progressOf(m *ledger.Measure) ledger.Value {
	if m.Progress.Given() {
		return m.Progress
	}
	return m.Text
}

// lastSentence returns the last sentence of a text.
func lastSentence(text string) string {
	end := len(text)
	for i := end; i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if endsSentence(r) {
			if i < end {
				return text[i:end]
			}
			end -= size
		}
		i -= size
	}
	return text[:end]
}

// wordIn returns the first of the words that s has in it, empty where it has none.
func wordIn(s string, words []string) string {
	for _, w := range words {
		if strings.Contains(s, w) {
			return w
		}
	}
	return ""
}
