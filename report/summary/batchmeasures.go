package summary

import (
	"fmt"
	"slices"

	"tongbao/report/internal/a1"
	"tongbao/report/spreadsheet"
)

// allColumns are those of all units' measures; by the last the formulas of the
// overview find a unit's rows.
var allColumns = []column{
	{head: "序号", width: 7, style: countStyle}, flowing("单位", 14), flowing("方面", 12), flowing("反馈问题", 16), flowing("具体问题", 16),
	flowing("整改措施及进展", 30), centred("责任领导", 9), centred("责任科室", 10), {head: "完成时限", width: 12, style: dateStyle},
	{head: "状态", width: 10, style: centreStyle}, {head: "预警", width: 11, style: centreStyle}, {head: "单位号", width: 8, style: plain, hidden: true},
}

// Places in allColumns, from 0: the unit's name, then the columns that flow, then the deadline.
const (
	allUnit     = 1
	allFlowing  = 2
	allDeadline = 8
)

// shown returns the texts of the measure's row, in which that of the number is empty.
func (m *batchMeasure) shown(unit string) []string {
	return []string{"", unit, m.Aspect, m.Problem, m.Task, m.Text, m.Leader, m.Office, m.Deadline}
}

// flowsOf returns how long the texts of some measures are in allColumns, without the unit's name.
func flowsOf(rows []batchMeasure) []flow {
	flows := make([]flow, len(allColumns))
	for i := range rows {
		for c, text := range rows[i].shown("")[:allDeadline] {
			flows[c].add(text)
		}
	}
	return flows
}

// allColumnsOf returns allColumns as wide as the units want them, and whether a text may
// be too long to be printed whole. A formula knows a column by its name: one without any
// text is only hidden.
func allColumnsOf(units []Unit) (columns []column, cut bool) {
	flows := make([]flow, len(allColumns))
	for i := range units {
		for c, f := range units[i].flows {
			flows[c] = flows[c].plus(f)
		}
		flows[allUnit].add(nameOrMissing(units[i].Name))
	}
	columns = slices.Clone(allColumns)
	for c := allFlowing; c < allDeadline; c++ {
		columns[c].hidden = flows[c].longest == 0
	}
	columns = flowed(columns, flows, room(detailScale))
	for c, f := range flows {
		cut = cut || columns[c].flows && f.cutIn(columns[c].width)
	}
	return columns, cut
}

// writeBatchMeasures writes the table of all units' measures.
func writeBatchMeasures(b *book, units []Unit) error {
	columns, cut := allColumnsOf(units)
	about := "各单位的全部措施。可按单位、状态、预警筛选。"
	if cut {
		about += "有的文字太长，一行放不下，打印不全；内容都在格子里。打印请用各单位汇总表的“责任清单”。"
	}
	s := b.add(allSheet, spreadsheet.Page{Tab: "1F3864"}, columns)
	s.Freeze(2, allHead)
	s.title("全部措施", about)
	s.head()
	n := 0
	for i := range units {
		rows, err := units[i].rows()
		if err != nil {
			return err
		}
		for r := range rows {
			n++
			rows[r].write(s, n, i+1, nameOrMissing(units[i].Name))
		}
	}
	if n == 0 {
		s.Row(minHeight, b.text(textStyle, ""))
	}
	alarm := len(allColumns) - 1
	s.markAlarms(span(alarm, allHead+1, alarm, s.Next()-1), fmt.Sprintf("$%s%d", a1.Column(alarm), allHead+1))
	s.table(allTable, allHead)
	s.End()
	return nil
}

// write writes the measure's row: the nth of the table, of the unit with a
// number and a name.
func (m *batchMeasure) write(s *sheet, n, unitNo int, unit string) {
	b, texts := s.book, m.shown(unit)
	size := tableRow(s.columns, texts)
	cells := []cell{b.number(countStyle, n)}
	for c := allUnit; c < allDeadline; c++ {
		cells = append(cells, b.text(size.style(s.columns[c].style), texts[c]))
	}
	if m.Serial != 0 {
		cells = append(cells, b.number(dateStyle, m.Serial))
	} else {
		cells = append(cells, b.text(centreStyle, m.Deadline))
	}
	cells = append(cells, b.text(centreStyle, m.State), b.text(centreStyle, m.Alarm), b.number(plain, unitNo))
	s.Row(size.height, cells...)
}
