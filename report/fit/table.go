package fit

import (
	"math"

	"tongbao/report/layout"
)

// A Table is how a table's cells were set. A nil Table knows nothing.
type Table struct{ rows [][]Block }

// add fits a cell's lines into their cell.
func (t *Table) add(element layout.Element, lines []placed) {
	if element.Cell.Width == 0 || element.Col < 0 {
		return
	}
	cell := box{left: element.Sheet.TypeArea().Left + element.Cell.Left + element.Cell.Padding, align: element.Cell.Align}
	cell.right = cell.left + element.Cell.Width - 2*element.Cell.Padding
	var set Block
	set.Lines, set.Auto = setLines(lines, element.Text, cell)
	for len(t.rows) <= element.Row {
		t.rows = append(t.rows, nil)
	}
	row := &t.rows[element.Row]
	for len(*row) <= element.Col {
		*row = append(*row, Block{})
	}
	(*row)[element.Col] = set
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
