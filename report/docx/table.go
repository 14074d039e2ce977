package docx

import (
	"strconv"

	"tongbao/report/fit"
)

// table writes an annex's table. Its first row is the heading, which comes again
// on each page. A row stays whole unless the layout had to part it.
func (b *body) table(rows [][]string, set *fit.Table) {
	columns := set.Widths(columnCount(rows), textWidth)
	b.open("tbl")
	b.open("tblPr")
	b.empty("tblW", "w:w", strconv.Itoa(sum(columns)), "w:type", "dxa")
	b.open("tblBorders")
	for _, edge := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.border(edge, tableRule)
	}
	b.close("tblBorders")
	b.empty("tblLayout", "w:type", "fixed")
	b.cellMargins(fit.CellPadding)
	b.close("tblPr")
	b.grid(columns)
	for r, row := range rows {
		b.row(r, row, columns, set)
	}
	b.close("tbl")
}

const tableRule = 0.5 // points

func (b *body) row(r int, row []string, columns []int, set *fit.Table) {
	b.open("tr")
	b.open("trPr")
	if !set.Parted(r) {
		b.empty("cantSplit")
	}
	if r == 0 {
		b.empty("tblHeader")
	}
	b.close("trPr")
	for c, width := range columns {
		text := ""
		if c < len(row) {
			text = row[c]
		}
		b.openCell(width)
		b.cell(text, set.Cell(r, c), r == 0)
		b.close("tc")
	}
	b.close("tr")
}

func columnCount(rows [][]string) int {
	n := 1
	for _, row := range rows {
		n = max(n, len(row))
	}
	return n
}

func sum(widths []int) int {
	total := 0
	for _, w := range widths {
		total += w
	}
	return total
}

func (b *body) border(edge string, points float64) {
	b.empty(edge, "w:val", "single", "w:sz", eighths(points), "w:space", "0", "w:color", "000000")
}

func (b *body) cellMargins(width int) {
	b.open("tblCellMar")
	for _, edge := range [...]string{"left", "right"} {
		b.empty(edge, "w:w", strconv.Itoa(width), "w:type", "dxa")
	}
	b.close("tblCellMar")
}

func (b *body) grid(columns []int) {
	b.open("tblGrid")
	for _, width := range columns {
		b.empty("gridCol", "w:w", strconv.Itoa(width))
	}
	b.close("tblGrid")
}

func (b *body) openCell(width int) {
	b.open("tc")
	b.open("tcPr")
	b.empty("tcW", "w:w", strconv.Itoa(width), "w:type", "dxa")
	b.close("tcPr")
}
