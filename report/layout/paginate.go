package layout

import "tongbao/report/gongwen"

// heightOf returns the height of the lines of a page.
func heightOf(sheet gongwen.Sheet) float64 { return float64(sheet.Lines()) * gongwen.LinePitch }

// A paginator deals the rows of a composed flow out to pages.
type paginator struct {
	*composer
	listed int // lines of 附件说明
}

// paginate deals the rows out to pages, one page after the other. Where a
// heading would end a page, or the signature would stand alone on the next, a
// paragraph before it is set a line longer, so that the page stays full and a
// word processor, which knows only its lines, comes to the same page; where no
// paragraph can bear that, the page ends early. Neither changes a page before
// it: a paragraph that came over from there has as many lines there as it had.
func (p paginator) paginate() {
	pages := []leaf{p.page(place{})}
	for !pages[len(pages)-1].last {
		pages = append(pages, p.page(pages[len(pages)-1].next))
	}
	p.draw(pages)
}

// page returns the page that begins at a place, without a fault where there is a
// remedy. Each remedy moves rows to the next page, so there is an end to them. One
// that did not do is kept: the page that then ends early is the fuller for it.
func (p paginator) page(from place) leaf {
	page := p.deal(from)
	for {
		n, found := p.fault(page)
		if !found {
			return page
		}
		if !lengthenOneOf(page.rows[:n+1]) {
			return p.endedEarly(page)
		}
		page = p.deal(from)
	}
}

// endedEarly returns the page ended before the rows that may not end it. A page is not
// left empty for that, and only a line of a paragraph can begin one.
func (p paginator) endedEarly(page leaf) leaf {
	n, found := p.fault(page)
	if !found || n == 0 || page.rows[n].para == nil {
		return page
	}
	return p.endedEarly(page.until(page.whole(n)))
}

// A page that ends early with more than mostLacking lines empty does so before a whole
// paragraph, if that has no more than mostMoved lines on it: to end it in a paragraph Word
// needs the empty lines above that one, where few hardly show and many do.
const (
	mostLacking = 2
	mostMoved   = 4
)

// whole returns the row before which a page ends early that must end before row n at the latest.
func (l *leaf) whole(n int) int {
	line := l.rows[n].line
	lacking := (heightOf(l.sheet) - l.tops[n]) / gongwen.LinePitch
	if lacking <= mostLacking+tolerance || line >= mostMoved || line >= n {
		return n
	}
	return n - line
}

// A leaf is the rows of one page.
type leaf struct {
	sheet  gongwen.Sheet
	rows   []row
	tops   []float64 // from the top of the type area
	places []place   // of the rows in the flow
	end    float64
	next   place // where the next page begins
	last   bool  // no page follows
}

// deal puts rows on a page as they fit, beginning at a place.
func (p paginator) deal(from place) leaf {
	page := leaf{next: from}
	for {
		r, after, ok := p.rowAt(page.next)
		if !ok {
			page.last = true
			return page
		}
		if len(page.rows) > 0 && (r.newTop || r.sheet != page.sheet || !page.takes(r)) {
			return page
		}
		page.sheet = r.sheet
		if len(page.rows) == 0 && r.repeat != nil {
			page.add(repeated(r.repeat), page.next)
		}
		page.add(r, page.next)
		page.next = after
	}
}

// takes reports whether there is room for a row.
func (l *leaf) takes(r row) bool {
	return l.top(r)+r.height+r.under <= heightOf(l.sheet)+tolerance
}

// until returns the page ended before its row n.
func (l *leaf) until(n int) leaf {
	return leaf{sheet: l.sheet, rows: l.rows[:n], tops: l.tops[:n], places: l.places[:n], end: l.tops[n], next: l.places[n]}
}

// top returns where row r begins if it is the next: lines stand on the grid, a table's rows
// follow each other.
func (l *leaf) top(r row) float64 {
	if r.table {
		return l.end
	}
	n := int((l.end + gongwen.LinePitch - tolerance) / gongwen.LinePitch)
	return float64(n) * gongwen.LinePitch
}

// add puts a row, which stands at a place in the flow, below the others.
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

// draw places everything, the imprint last of all.
func (p paginator) draw(pages []leaf) {
	for _, page := range pages {
		drawn := Page{Sheet: page.sheet}
		area := page.sheet.TypeArea()
		for i, r := range page.rows {
			if r.set == nil {
				continue
			}
			lines, rules := r.set(area.Top + page.tops[i])
			drawn.Lines = append(drawn.Lines, lines...)
			drawn.Rules = append(drawn.Rules, rules...)
		}
		p.doc.Pages = append(p.doc.Pages, drawn)
	}
	p.doc.Numbered = len(p.doc.Pages)
	if parts := p.imprint.parts(); len(parts) > 0 {
		p.doc.place(parts, pages[len(pages)-1].end)
	}
}
