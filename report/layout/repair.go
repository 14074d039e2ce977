package layout

import "tongbao/report/gongwen"

// fault returns the row of a page from which on rows must go to the next one: a
// heading at the page's end, which must be kept with what follows, or the last
// line of text where the signature would stand alone on the next page.
func (c *composer) fault(page leaf) (int, bool) {
	next, after, ok := c.rowAt(page.next)
	if !ok {
		return 0, false
	}
	if n := len(page.rows) - 1; n > 0 && keepsOn(page.rows) && !next.newTop {
		return n, true
	}
	for ok && next.set == nil {
		next, after, ok = c.rowAt(after)
	}
	if ok && signs(next) {
		return lastText(page.rows), true
	}
	return 0, false
}

// mostKept bounds how many headings in a row are kept with what follows: a ledger
// whose measures are still to be written is headings alone.
const mostKept = 4

// keepsOn reports whether a page's last row must be kept with the next page's first.
func keepsOn(rows []row) bool {
	kept := 0
	for i := len(rows) - 1; i >= 0 && rows[i].keep; i-- {
		kept++
	}
	return kept > 0 && kept <= mostKept
}

// signs reports whether a row is of the signature: with it go the date and 附注.
func signs(r row) bool {
	return r.role == gongwen.Signature || r.role == gongwen.Date || r.role == gongwen.Remark
}

// lastText returns the last row of running text on a page.
func lastText(rows []row) int {
	for i := len(rows) - 1; i > 0; i-- {
		if r := rows[i]; r.para != nil && !signs(r) {
			return i
		}
	}
	return 0
}

// lengthenOneOf sets a paragraph of the rows a line longer: the one whose lines
// have to give least for it. It tells whether one could.
func lengthenOneOf(rows []row) bool {
	tried := map[*paragraph]bool{}
	for {
		best := readiest(rows, tried)
		if best == nil {
			return false
		}
		tried[best] = true
		if best.lengthen() {
			return true
		}
	}
}

// mostGiven is how many characters a line may give on average.
const mostGiven = 1.5

// readiest returns the paragraph, of those not tried, whose lines have to give the
// fewest characters to become one more.
func readiest(rows []row, tried map[*paragraph]bool) *paragraph {
	var best *paragraph
	least := mostGiven
	for _, r := range rows {
		p := r.para
		if p == nil || r.line > 0 && p == best || tried[p] || p.align != gongwen.Justify {
			continue
		}
		if given := float64(p.spare()+2) / float64(len(p.ends)); given < least {
			best, least = p, given
		}
	}
	return best
}
