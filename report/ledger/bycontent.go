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
	for _, i := range columns {
		if text := p.measureColumn(columns, i); text > 0 && r.allStates(p, p.heading.columns[i].col, text) {
			p.takeForStatus(i, columns)
			return
		}
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

// allStates tells whether the cells of a column, of which there must be some, are
// all words of status on the rows that have a measure.
func (r *reader) allStates(p *plan, col, measures int) bool {
	some := false
	for l := range p.rows {
		c := l.At(col)
		if blankCell(c) || blankCell(l.At(measures)) || c == l.At(measures) {
			continue
		}
		if _, known := r.stateOf(c.Text); !known {
			return false
		}
		some = true
	}
	return some
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
