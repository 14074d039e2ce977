package docx

import (
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// table writes an annex's table. Its first row is the heading, which comes again
// on each page. A row stays whole unless the layout had to part it.
func (b *body) table(rows [][]string, set *fit.Table) {
	columns := columnWidths(rows)
	b.open("tbl")
	b.open("tblPr")
	b.empty("tblW", "w:w", strconv.Itoa(sum(columns)), "w:type", "dxa")
	b.open("tblBorders")
	for _, edge := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.border(edge, gongwen.TableRule)
	}
	b.close("tblBorders")
	b.empty("tblLayout", "w:type", "fixed")
	b.cellMargins(fit.Twips(gongwen.CellPadding))
	b.close("tblPr")
	b.grid(columns)
	for r, row := range rows {
		b.row(r, row, columns, set)
	}
	b.close("tbl")
}

func columnWidths(rows [][]string) []int {
	var widths []int
	for _, width := range gongwen.ColumnWidths(rows) {
		widths = append(widths, fit.Twips(width))
	}
	return widths
}

func (b *body) row(r int, row []string, columns []int, set *fit.Table) {
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

// rowHeight writes the height of a row of so many lines. The cells have no
// margins above and below: the height makes up for them and takes in the rules,
// which programs count differently.
func (b *body) rowHeight(lines int) {
	height := fit.Twips(float64(lines)*gongwen.TablePitch + 2*gongwen.CellAbove)
	b.empty("trHeight", "w:val", strconv.Itoa(height), "w:hRule", "atLeast")
}

func rowLines(row []string, r int, set *fit.Table) int {
	lines := 1
	for c := range row {
		lines = max(lines, len(set.Cell(r, c).Lines))
	}
	return lines
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
	b.value("vAlign", "center")
	b.close("tcPr")
}
