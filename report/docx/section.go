package docx

import "strconv"

// section writes the page: its size, margins, headers, footers and the grid of 22 × 28
// that Word's page setup shows.
func (b *body) section() {
	b.open("sectPr")
	if b.draft {
		b.empty("headerReference", "w:type", "default", "r:id", oddHeader)
		b.empty("headerReference", "w:type", "even", "r:id", evenHeader)
	}
	b.empty("footerReference", "w:type", "default", "r:id", oddFooter)
	b.empty("footerReference", "w:type", "even", "r:id", evenFooter)
	b.empty("pgSz", "w:w", strconv.Itoa(pageWidth), "w:h", strconv.Itoa(pageHeight))
	b.empty("pgMar", "w:top", strconv.Itoa(marginTop), "w:right", strconv.Itoa(marginRight),
		"w:bottom", strconv.Itoa(marginBottom), "w:left", strconv.Itoa(marginLeft),
		"w:header", "851", "w:footer", strconv.Itoa(footerDistance), "w:gutter", "0")
	b.empty("cols", "w:space", "425")
	b.empty("docGrid", "w:type", "linesAndChars", "w:linePitch", strconv.Itoa(linePitch),
		"w:charSpace", strconv.Itoa(gridCharSpace))
	b.close("sectPr")
}
