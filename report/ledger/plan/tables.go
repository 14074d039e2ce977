package plan

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A tableHead is a heading with the rows across the table right above it, which
// may be titles of what stands under it.
type tableHead struct {
	heading Heading
	above   []*grid.Cell
}

// top is the first row that belongs to the table.
func (h tableHead) top() int {
	if len(h.above) > 0 {
		return int(h.above[0].Row)
	}
	return h.heading.Top
}

// tables are the plans of a ledger's sheet: one, or more where headings of other
// columns follow further down. The same heading again, as on each page, begins
// no table.
func (r *recogniser) tables(p *Plan) []*Plan {
	if p.Role != ledger.RoleLedger {
		return []*Plan{p}
	}
	heads := r.tableHeads(p)
	plans := []*Plan{p}
	p.Above = heads[0].above
	for _, h := range heads[1:] {
		plans[len(plans)-1].Last = h.top() - 1
		plans = append(plans, &Plan{
			Sheet: p.Sheet, Role: p.Role, Heading: h.heading, Above: h.above,
			Reading: ledger.Reading{Sheet: p.Sheet.Name},
		})
	}
	return plans
}

// tableHeads looks through a sheet for its headings, the first of which is known.
func (r *recogniser) tableHeads(p *Plan) []tableHead {
	scan := headScan{recogniser: r, heads: []tableHead{{heading: p.Heading}}}
	for l := range p.Sheet.Lines {
		scan.line(l)
	}
	for scan.window != nil {
		scan.settle()
	}
	return scan.heads
}

// A headScan goes through the rows of a sheet with the headings found so far.
type headScan struct {
	*recogniser
	heads  []tableHead
	above  []*grid.Cell // the rows across the table before the row in hand, or the window
	window []grid.Line  // a row that may be a heading, and up to two after it
}

func (s *headScan) line(l grid.Line) {
	first := &s.heads[0]
	switch {
	case s.window != nil:
		if s.window = append(s.window, l.Clone()); len(s.window) == 3 {
			s.settle()
		}
		return
	case l.Row == first.heading.Top:
		first.above = s.above
	case l.Row > first.heading.Last && s.mayHead(l):
		s.window = []grid.Line{l.Clone()}
		return
	}
	s.above = acrossUpTo(s.above, l)
}

// settle decides whether the window begins with a heading, and goes on with the rows
// of it that are none.
func (s *headScan) settle() {
	rows, above := s.window, s.above
	s.window, s.above = nil, acrossUpTo(above, rows[0])
	last := rows[0].Row
	if s.headings.heading(rows[:1]).isEnough() {
		h := s.headings.at(rows, 0)
		if h.differs(s.heads[len(s.heads)-1].heading) {
			s.heads = append(s.heads, tableHead{h, above})
		}
		last = h.Last
	}
	for _, l := range rows[1:] {
		if l.Row > last {
			s.line(l)
		}
	}
}

// acrossUpTo are the rows that show one text only, up to and with a row.
func acrossUpTo(above []*grid.Cell, l grid.Line) []*grid.Cell {
	only, _ := l.Only()
	if only == nil || int(only.Row) != l.Row {
		return nil
	}
	return append(slices.Clone(above[max(0, len(above)-mostAbove+1):]), only)
}

// mostAbove is how many titles above a heading are looked at.
const mostAbove = 4

// mayHead reports whether the words of a row are mostly headings: a look that costs
// little, as every row of a ledger is looked at.
func (r *recogniser) mayHead(l grid.Line) bool {
	known, texts := 0, 0
	for c := range l.Shown {
		if int(c.Row) != l.Row || c.IsBlank() {
			continue
		}
		texts++
		if len(c.Text) <= words.LongestHeading/2 {
			if _, ok := r.lex.Headings.Word(c.Text); ok {
				known++
			}
		}
		if texts == 3 && known == 0 {
			return false
		}
	}
	return known >= 3 && known*2 > texts
}

// differs reports whether a heading has columns that are not those of the table above.
func (h Heading) differs(above Heading) bool {
	return slices.ContainsFunc(h.Columns, func(c Column) bool {
		return c.Field != "" && above.FieldAt(c.Col) != c.Field
	})
}
