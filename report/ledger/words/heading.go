package words

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// How sure it is that a heading names a field.
const (
	Mapped   = 1.0  // a mapping says so
	Exact    = 0.95 // the vocabulary has the heading
	Contains = 0.7  // the heading contains one of the vocabulary's words
)

// LongestHeading is the bytes of the longest text that may be a column's heading.
const LongestHeading = 90

// Headings knows which fields the headings of columns name.
type Headings struct {
	fields map[string]ledger.Field
	inside []string // the words that are looked for in longer headings, the longest first
	beside map[string]ledger.Field
	assign []string // of columns that say who does what under labels
	leads  []string
}

func newHeadings(v Vocabulary) *Headings {
	h := &Headings{fields: byWord(v.Columns), beside: byWord(v.Beside), assign: v.Assignments, leads: v.Leads}
	for _, word := range slices.Sorted(maps.Keys(h.fields)) {
		if utf8.RuneCountInString(word) >= leastContained {
			h.inside = append(h.inside, word)
		}
	}
	slices.SortStableFunc(h.inside, func(a, b string) int {
		longer := cmp.Compare(utf8.RuneCountInString(b), utf8.RuneCountInString(a))
		return cmp.Or(longer, cmp.Compare(h.fields[a], h.fields[b]))
	})
	return h
}

// Field returns the field that a heading names and how sure that is, 0 for none.
func (h *Headings) Field(heading string) (field ledger.Field, sure float64) {
	word := Plain(heading)
	if field, ok := h.fields[word]; ok {
		return field, Exact
	}
	return h.contained(word)
}

// Word returns the field of which a text is a word; ok is false for other texts.
func (h *Headings) Word(text string) (field ledger.Field, ok bool) {
	field, ok = h.fields[Plain(text)]
	return field, ok
}

// Beside returns the field for which a heading is taken where another column has
// the one that it names: 完成时间 is the deadline, and beside 完成时限 the day of
// completion.
func (h *Headings) Beside(heading string) (field ledger.Field, ok bool) {
	field, ok = h.beside[Plain(heading)]
	return field, ok
}

// contained returns the field of the longest word inside a heading. One that names
// measure and progress both is a column of both.
func (h *Headings) contained(heading string) (ledger.Field, float64) {
	first, has := ledger.Field(""), map[ledger.Field]bool{}
	for _, word := range h.inside {
		if strings.Contains(heading, word) {
			field := h.fields[word]
			first = cmp.Or(first, field)
			has[field] = true
		}
	}
	switch {
	case first == "":
		return "", 0
	case has[ledger.FieldAction] && has[ledger.FieldProgress]:
		return ledger.FieldMeasure, Contains
	}
	return first, Contains
}
