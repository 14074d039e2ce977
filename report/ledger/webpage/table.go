package webpage

import (
	"strings"

	"golang.org/x/net/html/atom"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/unread"
)

// A table is one that is open. Its rows and cells are placed as browsers do.
type table struct {
	sheet     *grid.Sheet
	unread    unread.Cells
	hidden    bool
	hasInner  bool  // a plain table stands inside
	rows      int   // that have begun
	described int   // columns that <col> elements are for
	taken     []int // by column: the last row that a cell above reaches
	column    int   // of the cell that was placed last in the row in hand
	cell      *cell // that is open
}

// A cell is one that is open.
type cell struct {
	row, col         int
	colspan, rowspan int
	text             strings.Builder
	blank            bool // the text ends in a blank that shows nothing at a line's end
	struck, pictured bool
	gone             bool // it is not placed
}

func (t *table) newRow(hidden bool) error {
	if t.rows++; t.rows > a1.MaxRows {
		return tooLarge()
	}
	t.column = 0
	t.sheet.Rows = append(t.sheet.Rows, grid.Row{Number: t.rows, Hidden: hidden})
	return nil
}

// newCell begins a cell, and a row where none has begun.
func (t *table) newCell(g tag, gone bool, budget *grid.Budget) error {
	if t.rows == 0 {
		if err := t.newRow(false); err != nil {
			return err
		}
	}
	t.cell = &cell{row: t.rows, gone: gone, colspan: g.colspan, rowspan: g.rowspan}
	if gone {
		return nil
	}
	return t.put(t.cell, budget)
}

// put places a cell in the first column of its row that is free, with its span.
func (t *table) put(c *cell, budget *grid.Budget) error {
	before := t.column
	col := t.next()
	if col+c.colspan-1 > a1.MaxColumns || !budget.Covered(col-before-1) {
		return tooLarge()
	}
	c.col = col
	m := grid.Merge{Top: c.row, Left: col, Bottom: c.row + c.rowspan - 1, Right: col + c.colspan - 1}
	isMerged := c.colspan > 1 || c.rowspan > 1
	if isMerged && !budget.Merge(m) {
		return tooLarge()
	}
	for len(t.taken) < col+c.colspan-1 {
		t.taken = append(t.taken, 0)
	}
	for i := range c.colspan {
		t.taken[col-1+i] = max(t.taken[col-1+i], c.row+c.rowspan-1)
	}
	if isMerged {
		t.sheet.Merges = append(t.sheet.Merges, m)
	}
	return nil
}

// next returns the first free column of the row in hand, behind the cells it has.
func (t *table) next() int {
	for t.column++; t.column <= len(t.taken) && t.taken[t.column-1] >= t.rows; t.column++ {
	}
	return t.column
}

// endCell keeps the text of the cell that is open.
func (t *table) endCell(budget *grid.Budget) error {
	c := t.cell
	t.cell = nil
	if c == nil || c.gone {
		return nil
	}
	text := trimLines(c.text.String())
	if c.struck {
		t.unread.Strike(c.row, c.col, text == "")
	}
	if c.pictured && text == "" || grid.IsPicture(text) {
		t.unread.Picture(c.row, c.col)
		return nil
	}
	if text == "" {
		return nil
	}
	if !budget.Cell(text) {
		return tooLarge()
	}
	row := &t.sheet.Rows[len(t.sheet.Rows)-1]
	row.Cells = append(row.Cells, grid.Cell{Row: int32(c.row), Col: int32(c.col), Text: text})
	return nil
}

// take takes up what a tag in a cell, or for columns, says.
func (t *table) take(g tag, own, all look) {
	switch {
	case g.name == atom.Col:
		t.describe(g, own.hidden)
	case t.cell == nil:
	case g.name == atom.Img:
		t.cell.pictured = t.cell.pictured || !all.hidden
	case g.name == atom.Br && !all.hidden:
		t.lineBreak()
	case isBlock[g.name] && !all.hidden:
		t.paragraph()
	}
}

// isBlock are the elements that stand on lines of their own.
var isBlock = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Li: true, atom.Ul: true, atom.Ol: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.Pre: true,
}

// describe notes what a <col> element says of columns.
func (t *table) describe(g tag, hidden bool) {
	first := t.described + 1
	t.described += g.colspan
	if (hidden || g.width == "0") && t.described <= a1.MaxColumns {
		t.sheet.HiddenColumns = append(t.sheet.HiddenColumns, grid.Columns{First: first, Last: t.described})
	}
}

func (t *table) finish(budget *grid.Budget) error {
	if err := t.endCell(budget); err != nil {
		return err
	}
	for i := range t.sheet.Merges {
		t.sheet.Merges[i].Bottom = min(t.sheet.Merges[i].Bottom, max(t.rows, 1))
	}
	t.sheet.Tidy()
	return nil
}

// isPlain reports whether a table that is closed has several rows and columns that are
// seen.
func (t *table) isPlain() bool {
	return !t.hidden && len(t.sheet.Rows) >= 2 && t.sheet.Width() >= 2
}
