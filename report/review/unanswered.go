package review

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

var problemUnanswered = Rule{
	Kind: &finding.Kind{
		ID: "problem-unanswered", Severity: finding.Hint,
		Title:    "措施没有回应问题",
		Reason:   "问题里说的事，措施和进展里一个词也没有提到；多是填错了行，或者措施没有针对性。",
		Examples: []string{"问题是“食堂大宗食材未公开采购”，措施只写“组织干部参加业务培训，提高服务能力”"},
	},
	Check: checkUnanswered,
}

// How many words a problem has to have, and how long the measures have to be, in
// characters, for it to be sure that they have nothing in common.
const (
	fewestWords  = 5
	shortestText = 24
	mostAgain    = 1 // characters of the problem that come back
)

// How many measures are looked through, and how much of a problem, in characters: of more
// some will speak of it.
const (
	mostMeasures = 200
	mostOfTitle  = 100
)

// checkUnanswered finds tasks of which no pair of characters comes back in their measures,
// but for those that any problem has.
func checkUnanswered(b *Book) []Fault {
	var faults []Fault
	for _, a := range b.Aspects {
		for _, p := range a.Problems {
			for i := range p.Tasks {
				t := &p.Tasks[i]
				title := t.Title
				if !title.Given() {
					title = p.Title
				}
				if len(t.Measures) <= mostMeasures && isUnanswered(title.Text, saidOf(t)) {
					faults = append(faults, cellFault(title, "下面的措施和进展没有提到这个问题里说的事。", "请核对措施是否填错了行，或者补写针对这个问题的措施。"))
				}
			}
		}
	}
	return faults
}

// A saying is all the texts on what is done about a task.
type saying []string

func saidOf(t *ledger.Task) saying {
	said := saying{t.Cause.Text, t.Goal.Text}
	for i := range t.Measures {
		m := &t.Measures[i]
		said = append(said, m.Text.Text, m.System.Text, m.Next.Text, m.Reason.Text, m.Accountability.Text, m.Note.Text)
	}
	return said
}

// long reports whether there is enough to judge by.
func (s saying) long() bool {
	n := 0
	for _, text := range s {
		n += len(text)
	}
	return n >= shortestText*len("一")
}

func (s saying) has(words string) bool {
	return slices.ContainsFunc(s, func(text string) bool { return strings.Contains(text, words) })
}

// isUnanswered reports whether a problem has words enough, and none of its pairs of
// characters comes back, nor more than few of its characters.
func isUnanswered(problem string, said saying) bool {
	if !said.long() || utf8.RuneCountInString(problem) > mostOfTitle {
		return false
	}
	common := terms.Of("of-any-problem")
	words, again, before := 0, 0, rune(0)
	for _, r := range problem {
		first := before
		before = r
		pair := string(first) + string(r)
		if !hanzi.IsHan(first) || !hanzi.IsHan(r) || slices.Contains(common, pair) {
			continue
		}
		if said.has(pair) {
			return false
		}
		again += oneIf(said.has(string(r)))
		words += oneIf(isWord(first, r))
	}
	return words >= fewestWords && again <= mostAgain
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}
