package docx

import (
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// imprintStart returns the index of the imprint's first block, len(flow) without one.
func imprintStart(flow []notice.Block) int {
	for i, block := range flow {
		if block.Role == gongwen.CopyTo || block.Role == gongwen.Printer {
			return i
		}
	}
	return len(flow)
}

// imprintTable writes the imprint as a table that floats at the foot of the
// type area on the page of the paragraph after it, which takes no room. It
// is placed across from the page's edge and down from the margin: so placed,
// LibreOffice 7.4 too lets a table of this width float.
func (b *body) imprintTable() {
	b.open("tbl")
	b.open("tblPr")
	b.empty("tblpPr", "w:leftFromText", "0", "w:rightFromText", "0", "w:vertAnchor", "margin", "w:horzAnchor", "page",
		"w:tblpX", strconv.Itoa(marginLeft), "w:tblpY", strconv.Itoa(b.imprintTop()))
	b.empty("tblW", "w:w", strconv.Itoa(textWidth), "w:type", "dxa")
	b.open("tblBorders")
	b.border("top", gongwen.ImprintOuter)
	b.border("bottom", gongwen.ImprintOuter)
	b.border("insideH", gongwen.ImprintInner)
	b.close("tblBorders")
	b.empty("tblLayout", "w:type", "fixed")
	b.cellMargins(0)
	b.close("tblPr")
	b.grid([]int{textWidth})
	for i := b.imprint; i < len(b.flow); i++ {
		b.open("tr")
		b.open("trPr")
		b.empty("cantSplit")
		b.close("trPr")
		b.openCell(textWidth, true)
		b.paragraph(i, b.flow[i])
		b.close("tc")
		b.close("tr")
	}
	b.close("tbl")
	b.flatParagraph(b.imprintAlone())
}

// imprintTop returns how far the imprint's first rule is below the upper margin.
func (b *body) imprintTop() int {
	lines := 0
	for i := b.imprint; i < len(b.flow); i++ {
		lines += max(len(b.fit.Block(i).Lines), 1)
	}
	height := float64(lines) * gongwen.ImprintPitch
	return fit.Twips(gongwen.TypeAreaTop+gongwen.TypeAreaHeight-height) - marginTop
}

// imprintAlone reports whether the imprint begins a page of its own.
func (b *body) imprintAlone() bool {
	own := b.fit.Block(b.imprint).Lines
	for i := b.imprint - 1; i >= 0 && len(own) > 0; i-- {
		if page, ok := b.fit.Block(i).LastPage(); ok {
			return page < own[0].Page
		}
	}
	return false
}
