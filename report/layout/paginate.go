package layout

import "tongbao/report/gongwen"

// pageHeight is that of the 22 lines of a page.
const pageHeight = gongwen.LinesPerPage * gongwen.LinePitch

// paginate deals the rows out to pages, one page after the other. Where a
// heading would end a page, or the signature would stand alone on the next, a
// paragraph before it is set a line longer, so that the page stays full and a
// word processor, which knows only its lines, comes to the same page; where no
// paragraph can bear that, the page ends early. Neither changes a page before
// it: a paragraph that came over from there has as many lines there as it had.
func (c *composer) paginate() {
	pages := []leaf{c.page(place{})}
	for !pages[len(pages)-1].last {
		pages = append(pages, c.page(pages[len(pages)-1].next))
	}
	c.draw(pages)
}

// page returns the page that begins at a place, without a fault as far as there is a
// remedy. Each remedy moves rows to the next page, so there is an end to them. One
// that did not do is kept: the page that then ends early is the fuller for it.
func (c *composer) page(from place) leaf {
	page := c.deal(from)
	for {
		n, found := c.fault(page)
		if !found {
			return page
		}
		if !lengthenOneOf(page.rows[:n+1]) {
			return c.endedEarly(page)
		}
		page = c.deal(from)
	}
}

// endedEarly returns the page ended before the rows that may not end it. A page is not
// left empty for that, and only a line of a paragraph can begin one.
func (c *composer) endedEarly(page leaf) leaf {
	n, found := c.fault(page)
	if !found || n == 0 || page.rows[n].para == nil {
		return page
	}
	return c.endedEarly(page.until(n))
}

// A leaf is the rows of one page.
type leaf struct {
	rows   []row
	tops   []float64 // from the top of the type area
	places []place   // of the rows in the flow
	end    float64
	next   place // where the next page begins
	last   bool  // no page follows
}

// deal puts rows on a page as they fit, from a place on.
func (c *composer) deal(from place) leaf {
	page := leaf{next: from}
	for {
		r, after, ok := c.rowAt(page.next)
		if !ok {
			page.last = true
			return page
		}
		if len(page.rows) > 0 && (r.newTop || !page.takes(r)) {
			return page
		}
		if len(page.rows) == 0 && r.repeat != nil {
			page.add(repeated(r.repeat), page.next)
		}
		page.add(r, page.next)
		page.next = after
	}
}

// takes reports whether there is room for a row.
func (l *leaf) takes(r row) bool {
	return l.top(r)+r.height+r.under <= pageHeight+tolerance
}

// until returns the page ended before its row n.
func (l *leaf) until(n int) leaf {
	return leaf{rows: l.rows[:n], tops: l.tops[:n], places: l.places[:n], end: l.tops[n], next: l.places[n]}
}

// top returns where the next row begins: lines stand on the grid, a table's rows
// follow each other.
func (l *leaf) top(r row) float64 {
	if r.table {
		return l.end
	}
	n := int((l.end + gongwen.LinePitch - tolerance) / gongwen.LinePitch)
	return float64(n) * gongwen.LinePitch
}

func (l *leaf) add(r row, at place) {
	top := l.top(r)
	l.rows = append(l.rows, r)
	l.tops = append(l.tops, top)
	l.places = append(l.places, at)
	l.end = top + r.height
}

// repeated returns a table's heading row as it stands again on a later page.
func repeated(heading *row) row {
	r := *heading
	r.set = func(top float64) ([]Line, []Rule) {
		lines, rules := heading.set(top)
		for i := range lines {
			lines[i].Repeated = true
		}
		return lines, rules
	}
	return r
}

// draw places everything. The imprint stands at the foot of the last page, on
// one of its own where that is full.
func (c *composer) draw(pages []leaf) {
	last := &pages[len(pages)-1]
	if len(c.imprint) > 0 && last.end+c.imprintHeight() > gongwen.TypeAreaHeight {
		pages = append(pages, leaf{})
	}
	for _, page := range pages {
		var drawn Page
		for i, r := range page.rows {
			if r.set == nil {
				continue
			}
			lines, rules := r.set(gongwen.TypeAreaTop + page.tops[i])
			drawn.Lines = append(drawn.Lines, lines...)
			drawn.Rules = append(drawn.Rules, rules...)
		}
		c.doc.Pages = append(c.doc.Pages, drawn)
	}
	c.drawImprint(&c.doc.Pages[len(c.doc.Pages)-1])
}
