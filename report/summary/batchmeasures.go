package summary

import (
	"fmt"

	"tongbao/report/internal/a1"
	"tongbao/report/spreadsheet"
)

// allColumns are those of all units' measures; by the last the formulas of the
// overview find a unit's rows.
var allColumns = []column{
	{head: "序号", width: 7}, {head: "单位", width: 18}, {head: "方面", width: 14}, {head: "反馈问题", width: 24}, {head: "具体问题", width: 24},
	{head: "整改措施及进展", width: 60}, {head: "责任领导", width: 10}, {head: "责任科室", width: 14}, {head: "完成时限", width: 12},
	{head: "状态", width: 10}, {head: "预警", width: 11}, {head: "单位号", width: 8, hidden: true},
}

// writeBatchMeasures writes the table of all units' measures.
func writeBatchMeasures(b *book, units []Unit) error {
	s := b.add(allSheet, spreadsheet.Page{Paper: spreadsheet.A3, Tab: "1F3864"}, allColumns)
	s.Freeze(2, batchHead)
	s.title("全部措施", "各单位的全部措施。可按单位、状态、预警筛选。")
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
	s.markAlarms(span(alarm, batchHead+1, alarm, s.Next()-1), fmt.Sprintf("$%s%d", a1.Column(alarm), batchHead+1))
	s.table(allTable, batchHead)
	s.End()
	return nil
}

// write writes the measure's row: the nth of the table, of the unit with a
// number and a name.
func (m *batchMeasure) write(s *sheet, n, unitNo int, unit string) {
	b := s.book
	texts := []string{"", unit, m.Aspect, m.Problem, m.Task, m.Text, m.Leader, m.Office, m.Deadline}
	cells := []cell{b.number(countStyle, n)}
	for _, text := range texts[1:8] {
		cells = append(cells, b.text(textStyle, text))
	}
	if m.Serial != 0 {
		cells = append(cells, b.number(dateStyle, m.Serial))
	} else {
		cells = append(cells, b.text(centreStyle, m.Deadline))
	}
	cells = append(cells, b.text(centreStyle, m.State), b.text(centreStyle, m.Alarm), b.number(plain, unitNo))
	s.Row(rowHeight(allColumns, texts), cells...)
}
