package docx

import (
	"strconv"

	"tongbao/report/fit"
)

// border writes one edge's rule, whose thickness is given in points.
func (m *markup) border(edge string, points float64) {
	m.empty(edge, "w:val", "single", "w:sz", eighths(points), "w:space", "0", "w:color", "000000")
}

// cellMargins writes the blank at the sides of cells, in twips.
func (m *markup) cellMargins(width int) {
	m.open("tblCellMar")
	for _, edge := range [...]string{"left", "right"} {
		m.empty(edge, "w:w", strconv.Itoa(width), "w:type", "dxa")
	}
	m.close("tblCellMar")
}

// columns writes the widths of the columns, in twips.
func (m *markup) columns(widths []int) {
	m.open("tblGrid")
	for _, width := range widths {
		m.empty("gridCol", "w:w", strconv.Itoa(width))
	}
	m.close("tblGrid")
}

// openCell begins a cell of a width in twips over so many columns; middle centres its text
// vertically.
func (m *markup) openCell(width, columns int, middle bool) {
	m.open("tc")
	m.open("tcPr")
	m.empty("tcW", "w:w", strconv.Itoa(width), "w:type", "dxa")
	if columns > 1 {
		m.empty("gridSpan", "w:val", strconv.Itoa(columns))
	}
	if middle {
		m.value("vAlign", "center")
	}
	m.close("tcPr")
}

// rowHeight writes the height of a row, in points. The cells have no
// margins above and below: the height makes up for them and takes in the rules,
// which programs count differently.
func (m *markup) rowHeight(height float64) {
	m.empty("trHeight", "w:val", strconv.Itoa(fit.Twips(height)), "w:hRule", "atLeast")
}
