package review

import (
	"slices"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// A Place tells what kind of text a cell holds.
type Place int

const (
	Prose   Place = iota // sentences
	Heading              // a title; the notice sets it without a full stop
	Name                 // a body or bodies, as the notice names them
	Duty                 // who answers for a measure: offices or persons, parted in any way
	Tabular              // a cell of an attachment's table
)

// A Text is a cell's text, decoded once for all the rules.
type Text struct {
	ledger.Value
	Place  Place
	under  string // the heading of a table's column
	Runes  []rune
	blanks bool    // there are blanks
	bytes  []int32 // where each rune begins, and the end of the text
}

func newText(v ledger.Value, p Place) Text {
	n := utf8.RuneCountInString(v.Text)
	t := Text{Value: v, Place: p, Runes: make([]rune, 0, n), bytes: make([]int32, 0, n+1)}
	for at, r := range v.Text {
		t.Runes, t.bytes = append(t.Runes, r), append(t.bytes, int32(at))
		t.blanks = t.blanks || blank(r)
	}
	t.bytes = append(t.bytes, int32(len(v.Text)))
	return t
}

// in tells whether the text is of one of the places; of none given, any.
func (t *Text) in(places []Place) bool {
	return len(places) == 0 || slices.Contains(places, t.Place)
}

// at is the rune at i, 0 outside of the text.
func (t *Text) at(i int) rune {
	if i < 0 || i >= len(t.Runes) {
		return 0
	}
	return t.Runes[i]
}

// slice is the text of the runes from up to, cut to the text's bounds.
func (t *Text) slice(from, to int) string {
	from, to = max(from, 0), min(to, len(t.Runes))
	if from >= to {
		return ""
	}
	return t.Text[t.bytes[from]:t.bytes[to]]
}

// fault is a fault of the runes from up to.
func (t *Text) fault(from, to int, summary, advice string) Fault {
	return Fault{In: t.Value, From: int(t.bytes[from]), To: int(t.bytes[to]), Summary: summary, Advice: advice}
}
