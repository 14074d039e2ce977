package docx

import "strconv"

// size writes a size in points as the half points of the file.
func (m *markup) size(points float64) {
	m.number("sz", int(points*2))
	m.number("szCs", int(points*2))
}

// exactLine writes the spacing of a paragraph: the room above it and its exact
// line height, in twips.
func (m *markup) exactLine(before, height int) {
	m.empty("spacing", "w:before", strconv.Itoa(before), "w:after", "0",
		"w:line", strconv.Itoa(height), "w:lineRule", "exact")
}

// eastAsianHint makes “ ” — … Chinese marks, which they are in no other way.
func (m *markup) eastAsianHint() { m.empty("rFonts", "w:hint", "eastAsia") }
