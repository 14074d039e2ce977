package docx

import (
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// A section is pages that lie alike, with numbers or without.
type section struct {
	sheet      gongwen.Sheet
	unnumbered bool
}

// footers returns the ids of the footers of odd and even pages, and notes that the file
// needs them.
func (b *body) footers(s section) (odd, even string) {
	switch {
	case s.unnumbered:
		odd, even = noFooter, noFooter
	case s.sheet == gongwen.Across:
		odd, even = acrossOdd, acrossEven
	default:
		return oddFooter, evenFooter
	}
	b.needed[odd], b.needed[even] = true, true
	return odd, even
}

// lastSection is the one that the document ends with. After a blank page its pages have no
// numbers (GB/T 9704-2012, 7.5).
func (b *body) lastSection() section {
	if b.pagesToImprint() > 1 {
		return section{unnumbered: true}
	}
	if b.imprint == len(b.flow) {
		return b.textSection()
	}
	return section{}
}

// endsSheet reports whether the block after block i stands on a page that lies otherwise.
func (b *body) endsSheet(i int) bool {
	return i+1 < b.imprint && b.flow[i].Sheet != b.flow[i+1].Sheet
}

// beginsSheet reports whether a section begins with block i, and so a page.
func (b *body) beginsSheet(i int) bool { return i > 0 && b.endsSheet(i-1) }

// endSection ends a section that is not the last, in a paragraph that takes no room.
func (b *body) endSection(s section) {
	b.open("p")
	b.open("pPr")
	b.flatEnd(func() { b.section(s) })
}

// The margins of a page across, in twips: as those of an upright page, half of a line's leading
// outside the type area above, and room for as many lines below.
var (
	areaAcross         = gongwen.Across.TypeArea()
	marginTopAcross    = fit.Twips(areaAcross.Top - gongwen.HalfLeading)
	marginBottomAcross = pageWidth - marginTopAcross - gongwen.Across.Lines()*linePitch - spareHeight
	marginLeftAcross   = fit.Twips(areaAcross.Left)
	marginRightAcross  = fit.Twips(gongwen.PageHeight - areaAcross.Right())
)

// spareHeight is what the margins of an upright page leave over beyond its lines.
const spareHeight = pageHeight - marginTop - marginBottom - gongwen.LinesPerPage*linePitch

// section writes the page: its size, margins, headers and footers, and for an upright one the
// grid of 22 × 28 that Word's page setup shows.
func (b *body) section(s section) {
	odd, even := b.footers(s)
	b.open("sectPr")
	if b.draft {
		b.empty("headerReference", "w:type", "default", "r:id", oddHeader)
		b.empty("headerReference", "w:type", "even", "r:id", evenHeader)
	}
	b.empty("footerReference", "w:type", "default", "r:id", odd)
	b.empty("footerReference", "w:type", "even", "r:id", even)
	if s.sheet == gongwen.Across {
		b.empty("pgSz", "w:w", strconv.Itoa(pageHeight), "w:h", strconv.Itoa(pageWidth), "w:orient", "landscape")
		b.margins(marginTopAcross, marginRightAcross, marginBottomAcross, marginLeftAcross, acrossFooterDistance)
	} else {
		b.empty("pgSz", "w:w", strconv.Itoa(pageWidth), "w:h", strconv.Itoa(pageHeight))
		b.margins(marginTop, marginRight, marginBottom, marginLeft, footerDistance)
	}
	b.empty("cols", "w:space", "425")
	if s.sheet == gongwen.Across {
		b.empty("docGrid", "w:type", "lines", "w:linePitch", strconv.Itoa(linePitch))
	} else {
		b.empty("docGrid", "w:type", "linesAndChars", "w:linePitch", strconv.Itoa(linePitch),
			"w:charSpace", strconv.Itoa(gridCharSpace))
	}
	b.close("sectPr")
}

func (b *body) margins(top, right, bottom, left, footer int) {
	b.empty("pgMar", "w:top", strconv.Itoa(top), "w:right", strconv.Itoa(right),
		"w:bottom", strconv.Itoa(bottom), "w:left", strconv.Itoa(left),
		"w:header", "851", "w:footer", strconv.Itoa(footer), "w:gutter", "0")
}
