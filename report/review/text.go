package review

import (
	"slices"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// A Place is the kind of text that a cell holds.
type Place uint8

// The kinds of text.
const (
	Prose   Place = iota // sentences
	Heading              // a title; the notice sets it without a full stop
	Name                 // a body or bodies, as the notice names them
	Duty                 // who answers for a measure: offices or persons, separated in any way
	Tabular              // a cell of an attachment's table
)

// A Text is a cell's text, decoded once for all the rules. Its methods scan it;
// what they find is judged by the rules. Positions count runes, and stretches
// [from, to) are half-open.
type Text struct {
	ledger.Value
	Place     Place
	Runes     []rune
	column    string  // the heading of the table's column; empty outside of tables
	hasBlanks bool    // whether there are blanks
	offsets   []int32 // where each rune begins in bytes, and the length of the text
}

func newText(v ledger.Value, p Place) Text {
	n := utf8.RuneCountInString(v.Text)
	t := Text{Value: v, Place: p, Runes: make([]rune, 0, n), offsets: make([]int32, 0, n+1)}
	for at, r := range v.Text {
		t.Runes, t.offsets = append(t.Runes, r), append(t.offsets, int32(at))
		t.hasBlanks = t.hasBlanks || blank(r)
	}
	t.offsets = append(t.offsets, int32(len(v.Text)))
	return t
}

// in reports whether the text is of one of the places; with none given, any will do.
func (t *Text) in(places []Place) bool {
	return len(places) == 0 || slices.Contains(places, t.Place)
}

// at returns the rune at i, 0 outside of the text.
func (t *Text) at(i int) rune {
	if i < 0 || i >= len(t.Runes) {
		return 0
	}
	return t.Runes[i]
}

// slice returns the text of [from, to), cut to the text's bounds.
func (t *Text) slice(from, to int) string {
	from, to = max(from, 0), min(to, len(t.Runes))
	if from >= to {
		return ""
	}
	return t.Text[t.offsets[from]:t.offsets[to]]
}

// fault returns a fault of [from, to).
func (t *Text) fault(from, to int, summary, advice string) Fault {
	return Fault{In: t.Value, From: int(t.offsets[from]), To: int(t.offsets[to]), Summary: summary, Advice: advice}
}
