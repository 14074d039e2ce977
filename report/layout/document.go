package layout

import (
	"fmt"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// Set lays a notice's flow out on pages in the given faces. The list tells of
// characters that no face has: a mark stands in their places.
func Set(n *notice.Notice, flow []notice.Block, set *fonts.Set) (*Document, finding.List) {
	c := &composer{
		typesetter: newTypesetter(set),
		doc:        &Document{Meta: n.Meta},
		flow:       flow,
		seal:       n.Signature.SealSpace,
	}
	c.compose()
	c.paginate()
	c.numberPages()
	return c.doc, c.missing()
}

// missing tells of each character that no face has, once a cell.
func (c *composer) missing() finding.List {
	var list finding.List
	told := map[string]bool{}
	for _, block := range c.flow {
		text := block.Text()
		for i, r := range text {
			s, seen := c.known[gongwen.StyleOf(block.Role).Face][r]
			if !seen || s.shown == r || r == fonts.Missing {
				continue
			}
			key := block.At.String() + string(r)
			if told[key] {
				continue
			}
			told[key] = true
			list = append(list, finding.Finding{
				Rule: "missing-glyph", Severity: finding.Error, At: block.At,
				Summary: fmt.Sprintf("字体里没有“%c”（U+%04X）这个字，PDF中以“〓”代替。", r, r),
				Excerpt: finding.Excerpt{Text: text, From: i, To: i + len(string(r))},
				Advice:  "请核对这个字；如确需使用，请在本机安装含有此字的字体后再生成。",
			})
		}
	}
	return list
}

// numberPages puts the number on each page: — 1 — one character in from the
// outer edge, on the right of odd pages and on the left of even ones (7.5).
func (c *composer) numberPages() {
	style := gongwen.Style{Face: gongwen.Song, Size: gongwen.PageNumberSize, Align: gongwen.Left}
	style.FirstIndent = 1
	for i := range c.doc.Pages {
		text := fmt.Sprintf("— %d —", i+1)
		p := c.paragraph(-1, style, []notice.Span{{Text: text}})
		p.ends = []int{len(p.gs)}
		if i%2 == 0 {
			p.first = p.right - pitch(p.size) - total(p.gs)
		}
		line := p.line(0)
		_, _, _, dash := p.gs[0].face.Bounds('—')
		line.Baseline = gongwen.PageNumberTop + dash*p.size
		c.doc.Pages[i].Number = line
	}
}
