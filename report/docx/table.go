package docx

import (
	"strconv"
	"strings"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// An annexTable is an annex's table in the making.
type annexTable struct {
	*body
	block int // index of the table's block
	grid  gongwen.Grid
	set   *fit.Table
}

// table writes a block's table. Its first row is the heading, which is repeated
// on each page, but in a form. A row stays whole unless the layout had to split it.
func (b *body) table(i int, block notice.Block, set *fit.Table) {
	t := annexTable{b, i, gongwen.GridOf(block.Table, block.Form, block.Setting), set}
	t.open("tbl")
	t.open("tblPr")
	t.empty("tblW", "w:w", strconv.Itoa(t.width()), "w:type", "dxa")
	t.open("tblBorders")
	for _, edge := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		t.border(edge, gongwen.TableRule)
	}
	t.close("tblBorders")
	t.empty("tblLayout", "w:type", "fixed")
	t.cellMargins(fit.Twips(t.grid.Padding()))
	t.close("tblPr")
	t.columns(t.widths())
	t.leading()
	for r, row := range block.Table {
		t.row(r, row)
	}
	t.close("tbl")
}

// leading writes the blank over the heading: a row without a frame, which is
// repeated on each page with it. Without it the frame would stand above the type
// area at the head of a page.
func (t annexTable) leading() {
	t.open("tr")
	t.open("trPr")
	t.empty("cantSplit")
	t.empty("trHeight", "w:val", strconv.Itoa(fit.Twips(gongwen.HalfLeading)), "w:hRule", "exact")
	if t.grid.Headed() {
		t.empty("tblHeader")
	}
	t.close("trPr")
	t.open("tc")
	t.open("tcPr")
	t.empty("tcW", "w:w", strconv.Itoa(t.width()), "w:type", "dxa")
	t.empty("gridSpan", "w:val", strconv.Itoa(len(t.grid.Widths())))
	t.open("tcBorders")
	for _, edge := range [...]string{"top", "left", "right"} {
		t.empty(edge, "w:val", "nil")
	}
	t.close("tcBorders")
	t.close("tcPr")
	t.flatParagraph(false)
	t.close("tc")
	t.close("tr")
}

// row writes the row with index r.
func (t annexTable) row(r int, row []string) {
	t.open("tr")
	t.open("trPr")
	if !t.set.Split(r) {
		t.empty("cantSplit")
	}
	t.rowHeight(t.grid.RowHeight(t.lines(r, row)))
	if r == 0 && t.grid.Headed() {
		t.empty("tblHeader")
	}
	t.close("trPr")
	column := 0
	for c, cell := range t.grid.Row(r) {
		text := ""
		if c < len(row) {
			text = row[c]
		}
		width := 0
		for _, w := range t.widths()[column : column+cell.Columns] {
			width += w
		}
		column += cell.Columns
		t.openCell(width, cell.Columns, !t.set.Split(r))
		t.cell(text, t.set.Cell(r, c), cellStyle(cell), t.comments.at(t.block, r, c))
		t.close("tc")
	}
	t.close("tr")
}

// lines returns the number of lines of the row's longest cell, empty ones too.
func (t annexTable) lines(r int, row []string) int {
	lines := 1
	for c, text := range row {
		lines = max(lines, len(t.set.Cell(r, c).Lines)+emptyLines(text))
	}
	return lines
}

// emptyLines returns how many empty lines a text has.
func emptyLines(text string) int {
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		if line == "" && text != "" {
			n++
		}
	}
	return n
}

// widths returns those of the columns in twips.
func (t annexTable) widths() []int {
	var widths []int
	for _, width := range t.grid.Widths() {
		widths = append(widths, fit.Twips(width))
	}
	return widths
}

// width returns the table's width in twips.
func (t annexTable) width() int {
	total := 0
	for _, width := range t.widths() {
		total += width
	}
	return total
}
