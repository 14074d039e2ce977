package ledger

import (
	"slices"

	"tongbao/report/ledger/grid"
)

// headingDepth is how many rows with content are looked at for a heading.
const headingDepth = 30

// findHeading looks for the first heading of a sheet. ok is false where nothing
// looks like a ledger's heading.
func (r *reader) findHeading(sheet *grid.Sheet) (heading, bool) {
	first := lines(sheet, headingDepth)
	for i := range first {
		if r.headingOf(first[i : i+1]).enough() {
			return r.headingAt(first, i), true
		}
	}
	for i := 0; i+1 < len(first); i++ {
		if pairs(first[i], first[i+1]) {
			if h := r.headingOf(first[i : i+2]); h.enough() {
				return h, true
			}
		}
	}
	return heading{}, false
}

// lines are the first rows of a sheet, merges resolved.
func lines(sheet *grid.Sheet, limit int) []grid.Line {
	var first []grid.Line
	for l := range sheet.Lines {
		if len(first) == limit {
			break
		}
		first = append(first, cloned(l))
	}
	return first
}

// headingAt is the heading of which a row says enough by itself: of the rows that
// belong together there, the one, or the two, that name the most fields. Rows that
// share merged cells with it are its lower rows, whatever they say.
func (r *reader) headingAt(rows []grid.Line, i int) heading {
	last := i
	for last+1 < len(rows) && shareCells(rows[last], rows[last+1]) {
		last++
	}
	best := r.headingOf(rows[i : i+1])
	consider := func(from, to int) {
		if h := r.headingOf(rows[from : to+1]); h.fields() > best.fields() {
			best = h
		}
	}
	for from := i + 1; from <= last; from++ {
		consider(from, from)
	}
	for from := max(i-1, 0); from <= last && from+1 < len(rows); from++ {
		if pairs(rows[from], rows[from+1]) {
			consider(from, from+1)
		}
	}
	if last > i && best.last < rows[last].Row {
		best = r.headingOf(rows[last-1 : last+1]) // the lower words tell merged columns apart
	}
	best.last = max(best.last, rows[last].Row)
	return best
}

// pairs tells whether two rows may be the two rows of one heading.
func pairs(upper, lower grid.Line) bool {
	return lower.Row == upper.Row+1 && headingLike(upper) && headingLike(lower)
}

// shareCells tells whether the upper row's cells reach down into the lower one.
func shareCells(upper, lower grid.Line) bool {
	if !pairs(upper, lower) {
		return false
	}
	return slices.ContainsFunc(lower.Cells, func(c *grid.Cell) bool {
		return c != nil && !isBlank(c) && int(c.Row) < lower.Row && slices.Contains(upper.Cells, c)
	})
}

// headingLike tells whether all cells of a row are as short as headings are.
func headingLike(l grid.Line) bool {
	for _, c := range l.Cells {
		if c != nil && len([]rune(c.Text)) > 20 {
			return false
		}
	}
	return true
}
