package summary

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
)

// originTable is the filter table of 措施来源, over which 核对 counts.
const originTable = "来源"

// originColumns are those of 措施来源. What the ledger says of state and deadline stands
// beside what it was taken for, where that is not the same.
var originColumns = []column{
	numberColumn, centred("工作表", 14), {head: "行", width: 8, style: countStyle},
	{head: "状态", width: 12, style: centreStyle}, centred("台账写的状态", 14), {head: "完成时限", width: 13, style: dateStyle}, centred("台账写的时限", 16),
}

// Places in originColumns, from 1.
const (
	originSheet = 2
	originState = 4

	originDeadline = 6
)

// originTexts returns the texts of a measure's row, in which numbers and dates are empty.
func originTexts(m *measure) []string {
	said, word := m.Status.Text, deadlineWord(m.Measure)
	if said == m.State.String() {
		said = ""
	}
	limit := m.Deadline.Text
	if limit == word || m.Deadline.Kind == ledger.ByDay && limit == m.Deadline.Day.Chinese() {
		limit = ""
	}
	return []string{"", m.Text.At.Sheet(), "", m.State.String(), said, word, limit}
}

// writeOrigins writes 措施来源: from which row of the ledger each measure comes, and what
// its state and its deadline were taken for.
func writeOrigins(b *book, d *data) {
	flows := make([]flow, len(originColumns))
	for i := range d.measures {
		for c, text := range originTexts(&d.measures[i]) {
			flows[c].add(text)
		}
	}
	columns, about := slices.Clone(originColumns), "序号是汇总表“整改明细”的序号；台账的写法和认作的不一样的，写在右边。"
	if sheet, one := d.oneSheet(); one {
		columns[originSheet-1].hidden = true
		about = "全部出自工作表“" + sheet + "”。" + about
	}
	for c := range columns {
		columns[c].hidden = columns[c].hidden || columns[c].flows && flows[c].longest == 0
	}
	s := b.add(sourceSheet, spreadsheet.Page{Tab: checkTab}, flowed(columns, flows, room(1)))
	s.Freeze(1, listFirst-1)
	s.title("措施来源", about)
	s.head()
	for i := range d.measures {
		s.origin(i, &d.measures[i])
	}
	last := max(listFirst, s.Next()-1)
	if len(d.measures) == 0 {
		s.Row(minHeight, b.text(textStyle, ""))
	}
	s.table(originTable, listFirst-1)
	s.chooseState(span(originState, listFirst, originState, last))
	s.End()
}

// oneSheet returns the sheet that all measures come from, if it is one and has a name.
func (d *data) oneSheet() (sheet string, one bool) {
	if len(d.measures) == 0 {
		return "", false
	}
	sheet = d.measures[0].Text.At.Sheet()
	return sheet, sheet != "" && !slices.ContainsFunc(d.measures, func(m measure) bool { return m.Text.At.Sheet() != sheet })
}

// origin writes the row of the ith measure. What is hidden has no cells.
func (s *sheet) origin(i int, m *measure) {
	b, texts := s.book, originTexts(m)
	cells := make([]cell, len(texts))
	for c, text := range texts {
		if s.columns[c].hidden {
			continue
		}
		cells[c] = b.text(s.columns[c].style, text)
	}
	cells[0], cells[2] = b.number(countStyle, i+1), b.number(countStyle, m.Row)
	if m.Deadline.Kind == ledger.ByDay {
		cells[originDeadline-1] = b.date(dateStyle, m.Deadline.Day)
	}
	s.Row(rowHeight(s.columns, texts), cells...)
}
