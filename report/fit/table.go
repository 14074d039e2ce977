package fit

import (
	"math"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// A Table is how a table's cells were set. A nil Table knows nothing.
type Table struct{ rows [][]Block }

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
	for len(t.rows) <= element.Row {
		t.rows = append(t.rows, make([]Block, len(columns)))
	}
	t.rows[element.Row][element.Col] = set
}

// Cell returns how a cell was set.
func (t *Table) Cell(row, col int) Block {
	if t == nil || row >= len(t.rows) || col >= len(t.rows[row]) {
		return Block{}
	}
	return t.rows[row][col]
}

// Split reports whether a row runs over the end of a page.
func (t *Table) Split(row int) bool {
	if t == nil || row >= len(t.rows) {
		return false
	}
	first, last := pages(t.rows[row])
	return last > first
}

// lastPage returns the page on which the table ends; ok is false where it has no lines.
func (t *Table) lastPage() (page int, ok bool) {
	page = -1
	for _, row := range t.rows {
		_, last := pages(row)
		page = max(page, last)
	}
	return page, page >= 0
}

// pages returns the first and the last page on which lines of the cells stand; last
// is -1 where there are none.
func pages(cells []Block) (first, last int) {
	first, last = math.MaxInt, -1
	for _, cell := range cells {
		for _, line := range cell.Lines {
			first, last = min(first, line.Page), max(last, line.Page)
		}
	}
	return first, last
}

// columns returns the columns of a document's tables by the tables' numbers.
func columns(elements []layout.Element) map[int][]gongwen.Column {
	columns := map[int][]gongwen.Column{}
	for number, table := range tables(elements) {
		columns[number] = gongwen.Columns(table)
	}
	return columns
}

// tables returns the texts of a document's tables by their numbers.
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
