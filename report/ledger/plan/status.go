package plan

import (
	"fmt"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// statusByContent takes a column of progress for the status where that is what
// its cells say: many offices keep 已完成 and 推进中 under 完成情况, alone or beside
// a column of what was done. Every cell must be a known word of status, and
// another column must have the measures.
func (r *recogniser) statusByContent(p *Plan) {
	if p.Role != ledger.RoleLedger || p.Heading.Column(ledger.FieldStatus) > 0 {
		return
	}
	columns := p.Heading.progressColumns()
	if i, ok := r.columnOfStates(p, columns); ok {
		p.takeForStatus(i, columns)
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

// measureColumn is the column that has the measures if one of those of progress
// has the status; 0 where there is none.
func (p *Plan) measureColumn(progress []int, status int) int {
	for _, f := range []ledger.Field{ledger.FieldMeasure, ledger.FieldAction} {
		if col := p.Heading.Column(f); col > 0 {
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

// A candidate is a column of progress that may be that of the status.
type candidate struct {
	index         int  // in the heading
	col, measures int  // 1-based
	some          bool // a state was met
}

// columnOfStates is the first of the columns whose cells, of which there must be
// some, are all words of status on the rows that have a measure.
func (r *recogniser) columnOfStates(p *Plan, columns []int) (index int, ok bool) {
	left := p.candidates(columns)
	for l := range p.Rows {
		left = r.stillStates(left, l, p.Legend)
	}
	for _, c := range left {
		if c.some {
			return c.index, true
		}
	}
	return 0, false
}

func (p *Plan) candidates(columns []int) []candidate {
	var all []candidate
	for _, i := range columns {
		if text := p.measureColumn(columns, i); text > 0 {
			all = append(all, candidate{index: i, col: p.Heading.Columns[i].Col, measures: text})
		}
	}
	return all
}

// stillStates are the candidates that a row leaves.
func (r *recogniser) stillStates(left []candidate, l grid.Line, legend words.Legend) []candidate {
	kept := left[:0]
	for _, c := range left {
		if !r.saysElse(&c, l, legend) {
			kept = append(kept, c)
		}
	}
	return kept
}

// saysElse reports whether a candidate has something else than a state on a row with
// a measure.
func (r *recogniser) saysElse(is *candidate, l grid.Line, legend words.Legend) bool {
	c, text := l.At(is.col), l.At(is.measures)
	if c.IsBlank() || text.IsBlank() || c == text {
		return false
	}
	known := r.lex.States.Of(c.Text, legend).Known()
	is.some = is.some || known
	return !known
}

// takeForStatus makes a column that of the status, and another of progress, if
// there is one, that of progress.
func (p *Plan) takeForStatus(status int, progress []int) {
	c := &p.Heading.Columns[status]
	c.Field = ledger.FieldStatus
	p.Note(fmt.Sprintf("“%s”一列各格写的都是整改状态，按“状态”读取。", c.Text))
	for _, i := range progress {
		if i != status && p.Heading.Column(ledger.FieldProgress) == 0 {
			p.Heading.Columns[i].Field = ledger.FieldProgress
		}
	}
}
