package fit

import (
	"math"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// A Table is how a table's cells were set. A nil Table knows nothing.
type Table struct{ cells map[[2]int]Block }

// add fits a cell's lines into its column.
func (t *Table) add(element layout.Element, lines []placed, columns []gongwen.Column) {
	if element.Col < 0 || element.Col >= len(columns) {
		return
	}
	column := columns[element.Col]
	cell := box{left: gongwen.TypeAreaLeft + gongwen.CellPadding, align: column.Align}
	for _, before := range columns[:element.Col] {
		cell.left += before.Width
	}
	cell.right = cell.left + column.Width - 2*gongwen.CellPadding
	if element.Row == 0 {
		cell.align = gongwen.Center
	}
	var set Block
	set.Lines, set.Auto = setLines(lines, element.Text, cell)
	t.cells[[2]int{element.Row, element.Col}] = set
}

// Cell is how a cell was set.
func (t *Table) Cell(row, col int) Block {
	if t == nil {
		return Block{}
	}
	return t.cells[[2]int{row, col}]
}

// Parted tells whether a row runs over the end of a page.
func (t *Table) Parted(row int) bool {
	if t == nil {
		return false
	}
	first, last := math.MaxInt, -1
	for at, cell := range t.cells {
		for _, line := range cell.Lines {
			if at[0] == row {
				first, last = min(first, line.Page), max(last, line.Page)
			}
		}
	}
	return last > first
}

func (t *Table) lastPage() (page int, ok bool) {
	page = -1
	for _, cell := range t.cells {
		for _, line := range cell.Lines {
			page = max(page, line.Page)
		}
	}
	return page, page >= 0
}

// columns are those of a document's tables by the tables' numbers.
func columns(elements []layout.Element) map[int][]gongwen.Column {
	columns := map[int][]gongwen.Column{}
	for number, table := range tables(elements) {
		columns[number] = gongwen.Columns(table)
	}
	return columns
}

// tables are the texts of a document's tables by their numbers.
func tables(elements []layout.Element) map[int][][]string {
	texts := map[int][][]string{}
	for _, e := range elements {
		if e.Table == 0 {
			continue
		}
		rows := texts[e.Table]
		for len(rows) <= e.Row {
			rows = append(rows, nil)
		}
		for len(rows[e.Row]) <= e.Col {
			rows[e.Row] = append(rows[e.Row], "")
		}
		rows[e.Row][e.Col] = e.Text
		texts[e.Table] = rows
	}
	return texts
}
