package ledger

import (
	"slices"

	"tongbao/report/ledger/grid"
)

// A tableHead is a heading with the rows across the table right above it, which
// may be titles of what stands under it.
type tableHead struct {
	heading heading
	above   []*grid.Cell
}

// top is the first row that belongs to the table.
func (h tableHead) top() int {
	if len(h.above) > 0 {
		return int(h.above[0].Row)
	}
	return h.heading.top
}

// tables are the plans of a ledger's sheet: one, or more where headings of other
// columns follow further down. The same heading again, as on each page, begins
// no table.
func (r *reader) tables(p *plan) []*plan {
	if p.role != RoleLedger {
		return []*plan{p}
	}
	heads := r.tableHeads(p)
	plans := []*plan{p}
	p.above = heads[0].above
	for _, h := range heads[1:] {
		plans[len(plans)-1].last = h.top() - 1
		plans = append(plans, &plan{
			sheet: p.sheet, role: p.role, heading: h.heading, above: h.above,
			reading: Reading{Sheet: p.sheet.Name},
		})
	}
	return plans
}

// tableHeads looks through a sheet for its headings, the first of which is known.
func (r *reader) tableHeads(p *plan) []tableHead {
	heads := []tableHead{{heading: p.heading}}
	var above []*grid.Cell // the rows across the table before the row in hand
	var window []grid.Line // a row that may be a heading, and the two after it
	var windowAbove []*grid.Cell
	settle := func() {
		if h, ok := r.headsOther(heads[len(heads)-1].heading, window); ok {
			heads = append(heads, tableHead{h, windowAbove})
		}
		window = nil
	}
	for l := range p.sheet.Lines {
		switch {
		case l.Row == p.heading.top:
			heads[0].above = above
		case l.Row > p.heading.last && window == nil && r.mayHead(l):
			windowAbove = above
			window = []grid.Line{cloned(l)}
		case window != nil:
			window = append(window, cloned(l))
		}
		if len(window) == 3 {
			settle()
		}
		above = acrossUpTo(above, l)
	}
	if window != nil {
		settle()
	}
	return heads
}

func cloned(l grid.Line) grid.Line {
	l.Cells = slices.Clone(l.Cells)
	return l
}

// acrossUpTo are the rows that show one text only, up to and with a row.
func acrossUpTo(above []*grid.Cell, l grid.Line) []*grid.Cell {
	only, _ := onlyCell(l)
	if only == nil || int(only.Row) != l.Row {
		return nil
	}
	return append(slices.Clone(above[max(0, len(above)-mostAbove+1):]), only)
}

// mostAbove is how many titles above a heading are looked at.
const mostAbove = 4

// mayHead tells whether the words of a row are mostly headings: a look that costs
// little, as every row of a ledger is looked at.
func (r *reader) mayHead(l grid.Line) bool {
	known, texts := 0, 0
	for c := range l.Shown {
		if int(c.Row) != l.Row || isBlank(c) {
			continue
		}
		texts++
		if len(c.Text) <= longestHeading/2 {
			if _, ok := r.columns[plain(c.Text)]; ok {
				known++
			}
		}
		if texts == 3 && known == 0 {
			return false
		}
	}
	return known >= 3 && known*2 > texts
}

// headsOther is the heading with which a row begins, where its columns are not
// those of the table above.
func (r *reader) headsOther(current heading, rows []grid.Line) (heading, bool) {
	if !r.headingOf(rows[:1]).enough() {
		return heading{}, false
	}
	h := r.headingAt(rows, 0)
	return h, slices.ContainsFunc(h.columns, func(c column) bool {
		return c.field != "" && current.column(c.field) != c.col
	})
}
