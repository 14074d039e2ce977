package plan

import (
	"fmt"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// statusByContent takes a column for that of the status where that is what its cells
// say, whatever it is called: many offices keep 已完成 and 推进中 under 完成情况, 销号 or
// 备注, alone or beside a column of what was done. Another column must have the
// measures.
func (r *recogniser) statusByContent(p *Plan) {
	if p.Role != ledger.RoleLedger || p.Heading.Ticks != nil || p.isFilled(p.Heading.Column(ledger.FieldStatus)) {
		return
	}
	all := r.columnsOfStates(p)
	if len(all) == 0 {
		return
	}
	p.passOver(ledger.FieldStatus)
	best := all[0]
	for _, c := range all[1:] {
		if c.hidden == best.hidden && c.sure >= best.sure || best.hidden && !c.hidden {
			best = c // of columns as sure the right one
		}
	}
	p.takeForStatus(best, all)
}

// passOver takes the field from its column, which is blank.
func (p *Plan) passOver(f ledger.Field) {
	for i, c := range p.Heading.Columns {
		if c.Field == f {
			p.Heading.Columns[i] = Column{Col: c.Col, Text: c.Text, Hidden: c.Hidden}
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

// takeForStatus makes a column that of the status, and another of progress, if
// there is one, that of progress. Others that could be it are told.
func (p *Plan) takeForStatus(status candidate, all []candidate) {
	progress := p.Heading.progressColumns()
	c := &p.Heading.Columns[status.index]
	c.Field, c.Sure = ledger.FieldStatus, max(c.Sure, words.Contains)
	what := "各格写的都是整改状态"
	if unread := status.unknown + status.misspelt; unread > 0 {
		what = fmt.Sprintf("写的多是整改状态（有%d格认不出来）", unread)
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
