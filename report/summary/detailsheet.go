package summary

import (
	"fmt"

	"tongbao/report/internal/a1"
	"tongbao/report/spreadsheet"
)

// A detailWriter is the sheet of 整改明细 in the making.
type detailWriter struct {
	*sheet
	data   *data
	cells  []detailColumn // the columns, with what makes their cells
	places map[string]int // of the columns from 1, by their headings
}

// writeDetail writes 整改明细: every measure, one a row.
func writeDetail(b *book, d *data) {
	used := usedColumns(d.measures)
	columns := make([]column, len(used))
	places := map[string]int{}
	for i, c := range used {
		columns[i] = c.column
		places[c.head] = i + 1
	}
	columns = flowed(columns, detailFlows(d.measures, used), room(detailScale))
	w := detailWriter{b.add(detailSheet, spreadsheet.Page{Tab: "1F3864"}, columns), d, used, places}
	w.Freeze(1, detailHead)
	sizes, cut := rowSizes(d.measures, used, columns)
	w.title(d.heading+"（整改明细）", aboutDetail(cut))
	w.head()
	for i := range d.measures {
		w.measure(i, sizes[i])
	}
	last := max(detailHead+1, w.Next()-1)
	if len(d.measures) == 0 {
		w.Row(minHeight, b.text(textStyle, ""))
	}
	w.table(detailTable, detailHead)
	w.marks(last)
	w.End()
}

// measure writes the row of a measure, by its index.
func (w detailWriter) measure(i int, size rowSize) {
	row := w.Next()
	r := detailRow{measure: &w.data.measures[i], d: w.data, index: i, at: func(head string) string { return at(w.places[head], row) }}
	cells := make([]cell, len(w.cells))
	for i, c := range w.cells {
		if c.cell != nil {
			cells[i] = c.cell(w.book, r)
		} else {
			cells[i] = w.book.text(size.style(c.style), c.text(r.measure))
		}
	}
	w.Row(size.height, cells...)
}

// marks colours what presses and lets a state be chosen from a list.
func (w detailWriter) marks(last int) {
	const first = detailHead + 1
	alarm, state := w.places["预警"], w.places["状态"]
	w.markAlarms(span(w.places["剩余天数"], first, alarm, last), fmt.Sprintf("$%s%d", a1.Column(alarm), first))
	w.chooseState(span(state, first, state, last))
}

// aboutDetail returns the line below the title; cut is how many rows do not show
// all of their text.
func aboutDetail(cut int) string {
	about := "修改“状态”或“完成时限”后重新计算，各汇总表随之更新。"
	if cut > 0 {
		about += fmt.Sprintf("有%d行文字太长，一行放不下，打印不全；内容都在格子里。打印请用“责任清单”等清单，长的文字在那里接着写成几行。", cut)
	}
	return about
}

// usedColumns returns the columns without the optional ones that no measure fills.
func usedColumns(measures []measure) []detailColumn {
	var used []detailColumn
	for _, c := range detailColumns() {
		if !c.optional || anyText(measures, c.text) {
			used = append(used, c)
		}
	}
	return used
}

func anyText(measures []measure, text func(*measure) string) bool {
	for i := range measures {
		if text(&measures[i]) != "" {
			return true
		}
	}
	return false
}

// detailFlows returns how long the texts of the columns are.
func detailFlows(measures []measure, columns []detailColumn) []flow {
	flows := make([]flow, len(columns))
	for c, column := range columns {
		if !column.flows {
			continue
		}
		for i := range measures {
			flows[c].add(column.text(&measures[i]))
		}
	}
	return flows
}

// rowSizes returns the sizes of the measures' rows, and how many of them do not show all
// of their texts. widths are of the same columns.
func rowSizes(measures []measure, columns []detailColumn, widths []column) (sizes []rowSize, cut int) {
	texts := make([]string, len(columns))
	for i := range measures {
		for c, column := range columns {
			if column.text != nil {
				texts[c] = column.text(&measures[i])
			}
		}
		size := tableRow(widths, texts)
		if size.cut {
			cut++
		}
		sizes = append(sizes, size)
	}
	return sizes, cut
}
