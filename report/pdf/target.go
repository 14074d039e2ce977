package pdf

import (
	"fmt"
	"unicode/utf16"

	"tongbao/report/layout"
)

// annotate makes the area of a stretch a link.
func (p *painter) annotate(link *node, s stretch, baseline float64) {
	const ascent = 0.86 // of an em, the upper edge of Chinese characters
	first, last := s.runs[0], s.runs[len(s.runs)-1]
	left, right := first.Positions[0], last.Positions[0]+last.Width
	p.pdf.LinkString(left, baseline-ascent*first.Size, right-left, first.Size, plainURI(s.link))
	link.kids = append(link.kids, kid{annot: len(p.drawing.annots), page: p.index})
	p.drawing.annots = append(p.drawing.annots, link)
}

// plainURI writes all but printable ASCII as %xx, as a URI must be.
func plainURI(s string) string {
	var out []byte
	for _, c := range []byte(s) {
		if c > ' ' && c < 0x7f {
			out = append(out, c)
		} else {
			out = fmt.Appendf(out, "%%%02X", c)
		}
	}
	return string(out)
}

// bookmark points to a heading on the page that is being drawn. gofpdf takes the
// title as it is to be written.
func (p *painter) bookmark(b layout.Bookmark) {
	title := []byte{0xFE, 0xFF}
	for _, unit := range utf16.Encode([]rune(b.Title)) {
		title = append(title, byte(unit>>8), byte(unit))
	}
	last := p.doc.Pages[len(p.doc.Pages)-1].Sheet // from whose foot gofpdf measures all heights
	p.drawing.heads = append(p.drawing.heads, p.drawing.tree.elements[b.Element].head)
	p.pdf.Bookmark(string(title), b.Depth-1, b.Top+(last.Height()-p.sheet.Height()))
}
