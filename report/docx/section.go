package docx

import "strconv"

// sectionEnd writes the end of the document's last section. After a blank page its pages
// have no numbers (GB/T 9704-2012, 7.5).
func (b *body) sectionEnd() {
	if b.pagesToImprint() > 1 {
		b.section(noFooter, noFooter)
	} else {
		b.section(oddFooter, evenFooter)
	}
}

// endNumbers ends the section whose pages are numbered.
func (b *body) endNumbers() {
	b.open("p")
	b.open("pPr")
	b.flatEnd(func() { b.section(oddFooter, evenFooter) })
}

// section writes the page: its size, margins, headers, footers by their ids, and the grid of 22 × 28
// that Word's page setup shows.
func (b *body) section(odd, even string) {
	b.open("sectPr")
	if b.draft {
		b.empty("headerReference", "w:type", "default", "r:id", oddHeader)
		b.empty("headerReference", "w:type", "even", "r:id", evenHeader)
	}
	b.empty("footerReference", "w:type", "default", "r:id", odd)
	b.empty("footerReference", "w:type", "even", "r:id", even)
	b.empty("pgSz", "w:w", strconv.Itoa(pageWidth), "w:h", strconv.Itoa(pageHeight))
	b.empty("pgMar", "w:top", strconv.Itoa(marginTop), "w:right", strconv.Itoa(marginRight),
		"w:bottom", strconv.Itoa(marginBottom), "w:left", strconv.Itoa(marginLeft),
		"w:header", "851", "w:footer", strconv.Itoa(footerDistance), "w:gutter", "0")
	b.empty("cols", "w:space", "425")
	b.empty("docGrid", "w:type", "linesAndChars", "w:linePitch", strconv.Itoa(linePitch),
		"w:charSpace", strconv.Itoa(gridCharSpace))
	b.close("sectPr")
}
