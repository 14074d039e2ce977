package layout

import "tongbao/report/gongwen"

// pageHeight is that of the 22 lines of a page.
const pageHeight = gongwen.LinesPerPage * gongwen.LinePitch

// paginate deals the rows out to pages. Where a heading would end a page, or the
// signature would stand alone on one, a paragraph before it is set a line
// longer, so that the page stays full and a word processor, which knows only
// its lines, comes to the same page; where no paragraph can bear that, a page
// ends early.
func (c *composer) paginate() {
	rows := c.rows()
	breaks := map[*paragraph]int{} // a page ends before this line of a paragraph
	for range mostRepairs {
		pages := deal(rows, breaks)
		fault, found := findFault(pages)
		if !found {
			break
		}
		if !pages[fault.page].early && c.lengthenBefore(pages, fault) {
			rows = c.rows()
			continue
		}
		if !breakEarly(pages, fault, breaks) {
			break
		}
	}
	c.draw(deal(rows, breaks))
}

// mostRepairs bounds the repairs; a notice of a hundred pages needs some thirty.
const mostRepairs = 1000

// rows are all the rows of the document as its paragraphs stand broken now.
func (c *composer) rows() []row {
	var rows []row
	for i, pieces := range c.blocks {
		role := c.flow[i].Role
		for _, piece := range pieces {
			if piece.para == nil {
				rows = append(rows, piece.rows...)
				continue
			}
			for n := range piece.para.ends {
				rows = append(rows, c.lineRow(role, piece.para, n))
			}
		}
	}
	return rows
}

func (c *composer) lineRow(role gongwen.Role, p *paragraph, n int) row {
	set := func(top float64) ([]Line, []Rule) {
		line := p.line(n)
		line.Baseline = baseline(top, p.size)
		return []Line{line}, nil
	}
	last := n == len(p.ends)-1
	return row{
		height: gongwen.LinePitch, set: set, para: p, line: n, role: role,
		newTop: role == gongwen.AnnexLabel && n == 0,
		keep:   gongwen.StyleOf(role).KeepNext && last && !runsIn(c.doc.Elements[p.element]),
	}
}

// runsIn tells whether text goes on in a heading's paragraph.
func runsIn(e Element) bool { return e.Heading != "" && e.Heading != e.Text }

// A leaf is the rows of one page.
type leaf struct {
	rows  []row
	tops  []float64 // from the top of the type area
	end   float64
	early bool // ended before it was full: what comes before can't be pushed off it
}

// deal puts rows on pages as they fit.
func deal(rows []row, breaks map[*paragraph]int) []leaf {
	pages := []leaf{{}}
	for _, r := range rows {
		page := &pages[len(pages)-1]
		line, early := breaks[r.para]
		early = early && line == r.line
		if len(page.rows) > 0 && (r.newTop || early || page.top(r)+r.height+r.under > pageHeight+tolerance) {
			page.early = early
			pages = append(pages, leaf{})
			page = &pages[len(pages)-1]
			if r.repeat != nil {
				page.add(repeated(r.repeat))
			}
		}
		page.add(r)
	}
	return pages
}

// top is where the next row begins: lines stand on the grid, a table's rows
// follow each other.
func (l *leaf) top(r row) float64 {
	if r.table {
		return l.end
	}
	n := int((l.end + gongwen.LinePitch - tolerance) / gongwen.LinePitch)
	return float64(n) * gongwen.LinePitch
}

func (l *leaf) add(r row) {
	top := l.top(r)
	l.rows = append(l.rows, r)
	l.tops = append(l.tops, top)
	l.end = top + r.height
}

// repeated is a table's heading row as it stands again on a later page.
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
