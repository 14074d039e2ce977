package layout

import (
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// tabbed reports whether tabs part a block's text.
func tabbed(b notice.Block) bool { return strings.Contains(b.Text(), "\t") }

// sealed sets a row of bodies that are to be sealed, each behind a tab and in the middle of its
// column (GB/T 9704-2012, 7.3.5.1).
func (c *composer) sealed(i int, b notice.Block) row {
	element, style := c.element(i, b), gongwen.StyleOf(b.Role)
	names := strings.Split(b.Text(), "\t")[1:]
	middles := gongwen.SealMiddles(len(names), c.dateWidth(i))
	line := Line{Element: element, To: len(b.Text())}
	for n, name := range names {
		p := c.paragraph(element, style, []notice.Span{{Text: name}})
		if len(p.gs) == 0 {
			continue
		}
		left := gongwen.TypeAreaLeft + middles[n] - total(p.gs)/2
		right := gongwen.TypeAreaLeft + gongwen.TypeAreaWidth
		line.Runs = append(line.Runs, p.runs(p.gs, min(left, right-total(p.gs)), 0)...)
	}
	set := func(top float64) ([]Line, []Rule) {
		line.Baseline = baseline(top, style.Size)
		return []Line{line}, nil
	}
	return row{height: gongwen.LinePitch, set: set, role: b.Role}
}

// dateWidth returns the width of the date that follows block i, in points.
func (c *composer) dateWidth(i int) float64 {
	for _, b := range c.flow[i:] {
		if b.Role == gongwen.Date {
			return c.width(b, gongwen.StyleOf(b.Role))
		}
	}
	return 0
}
