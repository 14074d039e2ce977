package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// A Rule is one check, and the kind of its findings. Rules are values without
// state: the same book gives the same faults.
type Rule struct {
	*finding.Kind
	Check func(*Book) []Fault

	// Texts of a cell in which the rule must find a fault, and must not. Rules
	// that look at more than one cell have none; their tests have whole ledgers.
	Hits, Misses []string
}

// A Fault is what a rule found: the value it stands in, its place in the
// value's text in bytes, and what to say of it.
type Fault struct {
	In              ledger.Value
	From, To        int
	Summary, Advice string
	Unsure          bool // it is graded one lower than its kind; the advice says “疑为”, not “应为”
}

// cellFault returns the fault of a cell as a whole.
func cellFault(v ledger.Value, summary, advice string) Fault {
	return Fault{In: v, To: len(v.Text), Summary: summary, Advice: advice}
}

// inTexts turns a check of single texts into one of the whole book. It looks at
// the texts of the given places, or at all where none is given.
func inTexts(check func(*Text) []Fault, places ...Place) func(*Book) []Fault {
	return func(b *Book) []Fault {
		var faults []Fault
		for i := range b.Texts {
			if t := &b.Texts[i]; t.in(places) {
				faults = append(faults, check(t)...)
			}
		}
		return faults
	}
}
