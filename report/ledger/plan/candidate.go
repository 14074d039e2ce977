package plan

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A candidate is a column that may be that of the status, with what its cells say on
// the rows that have a measure.
type candidate struct {
	index          int // in the heading
	col, measures  int // 1-based
	hidden         bool
	sure           nameSure
	rows           int
	known, unknown int
	misspelt       int // unknown words that a state was probably meant by: 己完成
	reached        int // states but those that may be a sort or a deadline too: 长期坚持
	out            bool
}

// nameSure is how sure the heading of a column makes that it is that of the status.
type nameSure int

const (
	byRemark   nameSure = iota // the heading names remarks
	byNobody                   // it names nothing that is known
	byHalfName                 // it has a word of progress or of a state in it
	byName                     // it is a word of progress
)

// nameSureOf returns how sure a heading is; ok is false for one that is something else.
// No title is a state, so that a heading which was taken for a title's since it has such
// a word in it was taken wrongly.
func (r *recogniser) nameSureOf(c Column) (sure nameSure, ok bool) {
	names := cmp.Or(c.Field, c.Named)
	switch {
	case r.lex.Sorts.Heads(c.Text):
		return 0, false
	case names == ledger.FieldProgress:
		return byName, true
	case c.Sure == words.Mapped:
		return 0, false
	case names == ledger.FieldNote:
		return byRemark, true
	case names != "" && !(names.IsTitle() && c.Sure < words.Exact):
		return 0, false
	case r.lex.States.HasWord(c.Text):
		return byHalfName, true
	}
	return byNobody, true
}

// candidates are the columns that are none of something else, beside one of measures.
func (r *recogniser) candidates(p *Plan) []candidate {
	var all []candidate
	progress := p.Heading.progressColumns()
	for i, c := range p.Heading.Columns {
		sure, ok := r.nameSureOf(c)
		if text := p.measureColumn(progress, i); ok && text > 0 {
			all = append(all, candidate{index: i, col: c.Col, measures: text, hidden: c.Hidden, sure: sure})
		}
	}
	return all
}

// columnsOfStates returns the columns whose cells are states on the rows that have a
// measure.
func (r *recogniser) columnsOfStates(p *Plan) []candidate {
	all := r.candidates(p)
	for l := range p.Rows {
		left := false
		for i := range all {
			r.read(&all[i], l, p.Legend)
			left = left || !all[i].out
		}
		if !left {
			return nil
		}
	}
	return slices.DeleteFunc(all, func(c candidate) bool { return !c.isStatus() })
}

// longestWordOfState is how many characters a cell of states has at most that is none.
const longestWordOfState = 15

// longestMisspelt is how many characters a word has at most that is taken for a state
// written wrongly; each is told.
const longestMisspelt = 8

// mostUnknown is how many words of a column of states may be unknown, of which each is
// told, and leastKnown how many are known then at least.
const (
	mostUnknown = 10 // one in so many
	leastKnown  = 3
)

// read adds what a candidate has on a row with a measure.
func (r *recogniser) read(is *candidate, l grid.Line, legend words.Legend) {
	c, text := l.At(is.col), l.At(is.measures)
	if is.out || text.IsBlank() || c == text {
		return
	}
	is.rows++
	if saysNothing(c, r.lex) || r.lex.Phrases.IsDitto(c.Text) {
		return
	}
	status := r.lex.States.Of(c.Text, legend)
	switch {
	case is.sure < byHalfName && (r.lex.Sorts.Is(c.Text) || answersAnything(c.Text, status.How)):
		is.out = true
	case status.Known():
		if is.known++; status.State != ledger.Ongoing {
			is.reached++
		}
	case utf8.RuneCountInString(c.Text) > longestWordOfState || r.lex.Sorts.Is(c.Text):
		is.out = true
	case status.How == words.Unknown && status.Meant != ledger.UnknownState && utf8.RuneCountInString(c.Text) <= longestMisspelt:
		is.misspelt++
	default:
		is.unknown++
	}
}

// answersAnything reports whether a text is a state only under a heading that asks for
// one: 是, a tick, a percentage.
func answersAnything(text string, how words.How) bool {
	return how == words.ByPercent || how != words.ByLegend && utf8.RuneCountInString(words.Plain(text)) < 2
}

// isStatus reports whether the cells of a candidate, all rows of which were read, are
// states. Where its heading does not say so there have to be more of them.
func (c candidate) isStatus() bool {
	switch {
	case c.out || c.known <= c.misspelt:
		return false
	case c.unknown > 0 && (c.known < leastKnown || c.unknown*mostUnknown > c.known+c.unknown):
		return false
	case c.sure >= byName:
		return true
	}
	return c.known >= 2 && c.reached > 0 && c.known*2 >= c.rows
}
