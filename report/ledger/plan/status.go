package plan

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// statusByContent takes a column for that of the status where that is what its cells
// say, whatever it is called: many offices keep 已完成 and 推进中 under 完成情况, 销号 or
// 备注, alone or beside a column of what was done. Another column must have the
// measures.
func (r *recogniser) statusByContent(p *Plan) {
	if p.Role != ledger.RoleLedger || p.Heading.Ticks != nil || p.isFilled(ledger.FieldStatus) {
		return
	}
	all := r.columnsOfStates(p)
	if len(all) == 0 {
		return
	}
	p.passOver(ledger.FieldStatus)
	best := all[0]
	for _, c := range all[1:] {
		if c.sure >= best.sure {
			best = c // of columns as sure the right one
		}
	}
	p.takeForStatus(best, all)
}

// isFilled reports whether the column of a field has any text.
func (p *Plan) isFilled(f ledger.Field) bool {
	col := p.Heading.Column(f)
	for l := range p.Rows {
		if !l.At(col).IsBlank() {
			return true
		}
	}
	return false
}

// passOver takes the field from its column, which is blank.
func (p *Plan) passOver(f ledger.Field) {
	for i, c := range p.Heading.Columns {
		if c.Field == f {
			p.Heading.Columns[i] = Column{Col: c.Col, Text: c.Text}
			p.Note("“" + c.Text + "”一列是空的。")
		}
	}
}

// progressColumns are the indexes of the columns that a heading names as progress,
// those too that were passed over for another.
func (h Heading) progressColumns() []int {
	var columns []int
	for i, c := range h.Columns {
		if c.Field == ledger.FieldProgress || c.Field == "" && c.Named == ledger.FieldProgress {
			columns = append(columns, i)
		}
	}
	return columns
}

// measureColumn is the column that has the measures if another has the status; 0 where
// there is none.
func (p *Plan) measureColumn(progress []int, status int) int {
	for _, f := range []ledger.Field{ledger.FieldMeasure, ledger.FieldAction} {
		if col := p.Heading.Column(f); col > 0 && col != p.Heading.Columns[status].Col {
			return col
		}
	}
	for _, i := range progress {
		if i != status {
			return p.Heading.Columns[i].Col
		}
	}
	return 0
}

// A candidate is a column that may be that of the status, with what its cells say on
// the rows that have a measure.
type candidate struct {
	index          int // in the heading
	col, measures  int // 1-based
	sure           nameSure
	rows           int
	known, unknown int
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
// A heading that was taken for something since it has a word in it may be wrong, unless
// that is a column's by whose words states are meant as well.
func (r *recogniser) nameSureOf(c Column) (sure nameSure, ok bool) {
	switch {
	case r.lex.States.HeadsSorts(c.Text):
		return 0, false
	case c.Field == ledger.FieldProgress || c.Named == ledger.FieldProgress && c.Field == "" && c.Sure < words.Mapped:
		return byName, true
	case c.Sure == words.Mapped:
		return 0, false
	case c.Field == ledger.FieldNote:
		return byRemark, true
	case c.Field != "" && (c.Sure >= words.Exact || !c.Field.IsTitle()), c.Named != "" && c.Field == "":
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
			all = append(all, candidate{index: i, col: c.Col, measures: text, sure: sure})
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
	case is.sure < byHalfName && (r.lex.States.IsSort(c.Text) || answersAnything(c.Text, status.How)):
		is.out = true
	case status.Known():
		if is.known++; status.State != ledger.Ongoing {
			is.reached++
		}
	case utf8.RuneCountInString(c.Text) > longestWordOfState || r.lex.States.IsSort(c.Text):
		is.out = true
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
	case c.out || c.known == 0:
		return false
	case c.unknown > 0 && (c.known < leastKnown || c.unknown*mostUnknown > c.known+c.unknown):
		return false
	case c.sure >= byName:
		return true
	}
	return c.known >= 2 && c.reached > 0 && c.known*2 >= c.rows
}

// takeForStatus makes a column that of the status, and another of progress, if
// there is one, that of progress. Others that could be it are told.
func (p *Plan) takeForStatus(status candidate, all []candidate) {
	progress := p.Heading.progressColumns()
	c := &p.Heading.Columns[status.index]
	c.Field, c.Sure = ledger.FieldStatus, max(c.Sure, words.Contains)
	what := "各格写的都是整改状态"
	if status.unknown > 0 {
		what = fmt.Sprintf("写的多是整改状态（有%d格认不出来）", status.unknown)
	}
	p.Note(fmt.Sprintf("“%s”一列%s，按“状态”读取。", c.Text, what))
	var others []string
	for _, other := range all {
		if other.index != status.index {
			others = append(others, "“"+p.Heading.Columns[other.index].Text+"”")
		}
	}
	if len(others) > 0 {
		p.Note(strings.Join(others, "、") + "一列写的也像整改状态，没有作为状态。")
	}
	for _, i := range progress {
		if i != status.index && p.Heading.Column(ledger.FieldProgress) == 0 {
			p.Heading.Columns[i].Field = ledger.FieldProgress
		}
	}
}
