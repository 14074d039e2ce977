package layout

import (
	"fmt"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// Set lays a notice's flow out on pages in the given faces. Where no face has a
// character, fonts.Missing stands in its place. The same arguments give the same
// document.
func Set(n *notice.Notice, flow []notice.Block, set *fonts.Set) *Document {
	c := &composer{
		typesetter: newTypesetter(set),
		doc:        &Document{Meta: n.Meta},
		flow:       flow,
		seal:       n.Signature.SealSpace,
	}
	c.compose()
	paginator{c, c.listLines()}.paginate()
	c.numberPages()
	return c.doc
}

// numberPages puts the number on each page that has one: — 1 — one character in from the
// outer edge, on the right of odd pages and on the left of even ones (7.5).
func (c *composer) numberPages() {
	style := gongwen.Style{Face: gongwen.Song, Size: gongwen.PageNumberSize, Align: gongwen.Left}
	style.FirstIndent = 1
	for i := range c.doc.Numbered {
		text := fmt.Sprintf("— %d —", i+1)
		p := c.paragraph(-1, style, []notice.Span{{Text: text}})
		p.ends = []int{len(p.gs)}
		if i%2 == 0 {
			p.first = p.right - gongwen.Em(p.size) - total(p.gs)
		}
		line := p.line(0)
		_, _, _, dash := p.gs[0].look.face.Bounds('—')
		line.Baseline = gongwen.PageNumberTop + dash*p.size
		c.doc.Pages[i].Number = line
	}
}
