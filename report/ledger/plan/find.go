package plan

import (
	"slices"
	"unicode/utf8"

	"tongbao/report/ledger/grid"
)

// headingDepth is how many rows with content are looked at for a heading.
const headingDepth = 30

// find looks for the first heading of a sheet. ok is false where nothing
// looks like a ledger's heading.
func (h *headings) find(sheet *grid.Sheet) (Heading, bool) {
	first := sheet.Head(headingDepth)
	for i := range first {
		if h.heading(first[i : i+1]).isEnough() {
			return h.at(first, i), true
		}
	}
	for i := 0; i+1 < len(first); i++ {
		if pairs(first[i], first[i+1]) {
			if heading := h.heading(first[i : i+2]); heading.isEnough() {
				return heading, true
			}
		}
	}
	return Heading{}, false
}

// at returns the heading of which a row says enough by itself: of the rows that
// belong together there, the one, or the two, that name the most fields, and no fewer
// exactly: under 反馈问题 a short text of a measure would only seem to name it again.
// Rows that share merged cells with it are its lower rows, whatever they say.
func (h *headings) at(rows []grid.Line, i int) Heading {
	last := i
	for last+1 < len(rows) && shareCells(rows[last], rows[last+1]) {
		last++
	}
	best := h.heading(rows[i : i+1])
	consider := func(from, to int) {
		if wider := h.heading(rows[from : to+1]); wider.fields() > best.fields() && wider.exact() >= best.exact() {
			best = wider
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
	if last > i && best.Last < rows[last].Row {
		best = h.heading(rows[last-1 : last+1]) // the lower words tell merged columns apart
	}
	best.Last = max(best.Last, rows[last].Row)
	return best
}

// longestWord is how many characters the cell of a heading has at most.
const longestWord = 20

// pairs reports whether two rows may be the two rows of one heading. A title across the
// table is no part of one.
func pairs(upper, lower grid.Line) bool {
	if only, span := upper.Only(); only != nil && span*2 > len(lower.Cells) {
		return false
	}
	return lower.Row == upper.Row+1 && headingLike(upper) && headingLike(lower)
}

// shareCells reports whether the upper row's cells reach down into the lower one.
func shareCells(upper, lower grid.Line) bool {
	if !pairs(upper, lower) {
		return false
	}
	return slices.ContainsFunc(lower.Cells, func(c *grid.Cell) bool {
		return !c.IsBlank() && int(c.Row) < lower.Row && slices.Contains(upper.Cells, c)
	})
}

// headingLike reports whether all cells of a row are as short as headings are.
func headingLike(l grid.Line) bool {
	for _, c := range l.Cells {
		if c != nil && utf8.RuneCountInString(c.Text) > longestWord {
			return false
		}
	}
	return true
}
