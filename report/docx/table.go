package docx

import (
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// table writes an annex's table. Its first row is the heading, which comes again
// on each page. A row stays whole unless the layout had to part it.
func (b *body) table(rows [][]string, set *fit.Table) {
	columns := gongwen.Columns(rows)
	b.open("tbl")
	b.open("tblPr")
	b.empty("tblW", "w:w", strconv.Itoa(sum(widths(columns))), "w:type", "dxa")
	b.open("tblBorders")
	for _, edge := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.border(edge, gongwen.TableRule)
	}
	b.close("tblBorders")
	b.empty("tblLayout", "w:type", "fixed")
	b.cellMargins(fit.Twips(gongwen.CellPadding))
	b.close("tblPr")
	b.grid(widths(columns))
	b.leading(columns)
	for r, row := range rows {
		b.row(r, row, columns, set)
	}
	b.close("tbl")
}

// leading writes the blank over the heading: a row without a frame, which comes
// again on each page with it. Without it the frame would stand above the type
// area at the head of a page.
func (b *body) leading(columns []gongwen.Column) {
	b.open("tr")
	b.open("trPr")
	b.empty("cantSplit")
	b.empty("trHeight", "w:val", strconv.Itoa(fit.Twips(gongwen.HalfLeading)), "w:hRule", "exact")
	b.empty("tblHeader")
	b.close("trPr")
	b.open("tc")
	b.open("tcPr")
	b.empty("tcW", "w:w", strconv.Itoa(sum(widths(columns))), "w:type", "dxa")
	b.empty("gridSpan", "w:val", strconv.Itoa(len(columns)))
	b.open("tcBorders")
	for _, edge := range [...]string{"top", "left", "right"} {
		b.empty(edge, "w:val", "nil")
	}
	b.close("tcBorders")
	b.close("tcPr")
	b.flatParagraph(false)
	b.close("tc")
	b.close("tr")
}

func (b *body) row(r int, row []string, columns []gongwen.Column, set *fit.Table) {
	b.open("tr")
	b.open("trPr")
	if !set.Parted(r) {
		b.empty("cantSplit")
	}
	b.rowHeight(rowLines(row, r, set))
	if r == 0 {
		b.empty("tblHeader")
	}
	b.close("trPr")
	for c, column := range columns {
		text := ""
		if c < len(row) {
			text = row[c]
		}
		b.openCell(fit.Twips(column.Width), !set.Parted(r))
		b.cell(text, set.Cell(r, c), cellStyle(r, column))
		b.close("tc")
	}
	b.close("tr")
}

// rowHeight writes the height of a row of so many lines. The cells have no
// margins above and below: the height makes up for them and takes in the rules,
// which programs count differently.
func (b *body) rowHeight(lines int) {
	b.empty("trHeight", "w:val", strconv.Itoa(fit.Twips(gongwen.RowHeight(lines))), "w:hRule", "atLeast")
}

func rowLines(row []string, r int, set *fit.Table) int {
	lines := 1
	for c := range row {
		lines = max(lines, len(set.Cell(r, c).Lines))
	}
	return lines
}

// widths are those of the columns in twips.
func widths(columns []gongwen.Column) []int {
	var widths []int
	for _, column := range columns {
		widths = append(widths, fit.Twips(column.Width))
	}
	return widths
}

func sum(widths []int) int {
	total := 0
	for _, width := range widths {
		total += width
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

func (b *body) grid(widths []int) {
	b.open("tblGrid")
	for _, width := range widths {
		b.empty("gridCol", "w:w", strconv.Itoa(width))
	}
	b.close("tblGrid")
}

func (b *body) openCell(width int, middle bool) {
	b.open("tc")
	b.open("tcPr")
	b.empty("tcW", "w:w", strconv.Itoa(width), "w:type", "dxa")
	if middle {
		b.value("vAlign", "center")
	}
	b.close("tcPr")
}
