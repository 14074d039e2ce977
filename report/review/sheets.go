package review

import (
	"cmp"
	"slices"
	"strings"

	"tongbao/report/ledger"
)

// A listing is what one sheet of the ledger lists, each with a key by which the
// same one is known on another sheet.
type listing struct {
	sheet              string
	problems, measures []listed
}

// A listed is a problem or a measure of a sheet.
type listed struct {
	key string
	at  ledger.Value
}

// listings are the ledger's sheets in the order of their first problem.
func (b *Book) listings() []listing {
	var sheets []listing
	of := func(v ledger.Value) *listing {
		i := slices.IndexFunc(sheets, func(l listing) bool { return l.sheet == v.At.Sheet })
		if i < 0 {
			i, sheets = len(sheets), append(sheets, listing{sheet: v.At.Sheet})
		}
		return &sheets[i]
	}
	for _, a := range b.Aspects {
		for _, p := range a.Problems {
			if p.Title.Given() {
				l := of(p.Title)
				l.problems = append(l.problems, listed{squeeze(p.Title.Text), p.Title})
			}
			for _, t := range p.Tasks {
				title := cmp.Or(p.Title.Text, t.Title.Text, a.Title.Text)
				for _, m := range t.Measures {
					l, text := of(m.Text), cmp.Or(m.Action, m.Text)
					l.measures = append(l.measures, listed{squeeze(title) + "\x00" + squeeze(text.Text), m.Text})
				}
			}
		}
	}
	return sheets
}

// squeeze is a text without blanks and the stop at its end.
func squeeze(text string) string {
	return strings.TrimRight(strings.Join(strings.Fields(text), ""), "。；")
}

// shared are those of a list that stand in the other too, each of the other once.
func shared(list, other []listed) []listed {
	left := map[string]int{}
	for _, l := range other {
		left[l.key]++
	}
	var both []listed
	for _, l := range list {
		if left[l.key] > 0 {
			left[l.key]--
			both = append(both, l)
		}
	}
	return both
}

// most tells whether n are more than half of what the smaller of two sheets has.
func most(n, one, other int) bool { return n > 0 && 2*n > min(one, other) }

// repeats tells whether most measures of one sheet stand on the other.
func (l listing) repeats(earlier listing) bool {
	return most(len(shared(l.measures, earlier.measures)), len(l.measures), len(earlier.measures))
}
