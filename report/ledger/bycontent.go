package ledger

import (
	"fmt"

	"tongbao/report/ledger/grid"
)

// statusByContent takes a column of progress for the status where that is what
// its cells say: many offices keep 已完成 and 推进中 under 完成情况, alone or beside
// a column of what was done. Every cell must be a known word of status, and
// another column must have the measures.
func (r *reader) statusByContent(p *plan) {
	if p.role != RoleLedger || p.heading.column(FieldStatus) > 0 {
		return
	}
	columns := r.progressColumns(p.heading)
	if i, ok := r.columnOfStates(p, columns); ok {
		p.takeForStatus(i, columns)
	}
}

// progressColumns are the indexes of the columns that a heading names as progress,
// those too that were passed over for another.
func (r *reader) progressColumns(h heading) []int {
	var columns []int
	for i, c := range h.columns {
		field, _ := r.fieldOf(c.text)
		if c.field == FieldProgress || c.field == "" && field == FieldProgress {
			columns = append(columns, i)
		}
	}
	return columns
}

// measureColumn is the column that has the measures if one of those of progress
// has the status; 0 where there is none.
func (p *plan) measureColumn(progress []int, status int) int {
	for _, f := range []Field{FieldMeasure, FieldAction} {
		if col := p.heading.column(f); col > 0 {
			return col
		}
	}
	for _, i := range progress {
		if i != status {
			return p.heading.columns[i].col
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
func (r *reader) columnOfStates(p *plan, columns []int) (index int, ok bool) {
	left := p.candidates(columns)
	for l := range p.rows {
		left = r.stillStates(left, l)
	}
	for _, c := range left {
		if c.some {
			return c.index, true
		}
	}
	return 0, false
}

func (p *plan) candidates(columns []int) []candidate {
	var all []candidate
	for _, i := range columns {
		if text := p.measureColumn(columns, i); text > 0 {
			all = append(all, candidate{index: i, col: p.heading.columns[i].col, measures: text})
		}
	}
	return all
}

// stillStates are the candidates that a row leaves.
func (r *reader) stillStates(left []candidate, l grid.Line) []candidate {
	kept := left[:0]
	for _, c := range left {
		if !r.saysElse(&c, l) {
			kept = append(kept, c)
		}
	}
	return kept
}

// saysElse tells whether a candidate has something else than a state on a row with
// a measure.
func (r *reader) saysElse(is *candidate, l grid.Line) bool {
	c, text := l.At(is.col), l.At(is.measures)
	if blankCell(c) || blankCell(text) || c == text {
		return false
	}
	_, known := r.stateOf(c.Text)
	is.some = is.some || known
	return !known
}

func blankCell(c *grid.Cell) bool { return c == nil || isBlank(c) }

// takeForStatus makes a column that of the status, and another of progress, if
// there is one, that of progress.
func (p *plan) takeForStatus(status int, progress []int) {
	c := &p.heading.columns[status]
	c.field = FieldStatus
	p.note(fmt.Sprintf("“%s”一列各格写的都是整改状态，按“状态”读取。", c.text))
	for _, i := range progress {
		if i != status && p.heading.column(FieldProgress) == 0 {
			p.heading.columns[i].field = FieldProgress
		}
	}
}
