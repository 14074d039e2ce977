package layout

import "tongbao/report/gongwen"

// A fault is a row that stands where it may not: at a page's end, though it must
// be kept with what follows, or the signature's first on a page without text.
type fault struct {
	page int // the page on which lines must be pushed down
	row  int // the first row that must go to the next page
}

// findFault is the first fault of the pages.
func findFault(pages []leaf) (fault, bool) {
	for i := 0; i+1 < len(pages); i++ {
		rows := pages[i].rows
		if n := len(rows) - 1; n > 0 && keepsOn(rows) && !pages[i+1].rows[0].newTop {
			return fault{i, n}, true
		}
		if signsAlone(pages[i+1].rows) {
			return fault{i, lastText(rows)}, true
		}
	}
	return fault{}, false
}

// mostKept bounds how many headings in a row are kept with what follows: a ledger
// whose measures are still to be written is headings alone.
const mostKept = 4

// keepsOn tells whether a page's last row must be kept with the next page's first.
func keepsOn(rows []row) bool {
	kept := 0
	for i := len(rows) - 1; i >= 0 && rows[i].keep; i-- {
		kept++
	}
	return kept > 0 && kept <= mostKept
}

// signsAlone tells whether a page has the signature, or the rest of it, but no
// text before it.
func signsAlone(rows []row) bool {
	for _, r := range rows {
		if r.set != nil {
			return signs(r)
		}
	}
	return false
}

// signs tells whether a row is of the signature: with it go the date and 附注.
func signs(r row) bool {
	return r.role == gongwen.Signature || r.role == gongwen.Date || r.role == gongwen.Remark
}

// lastText is the last row of running text on a page.
func lastText(rows []row) int {
	for i := len(rows) - 1; i > 0; i-- {
		if r := rows[i]; r.para != nil && !signs(r) {
			return i
		}
	}
	return 0
}

// lengthenBefore sets a paragraph on the fault's page a line longer: the one
// whose lines have to give least for it.
func (c *composer) lengthenBefore(pages []leaf, f fault) bool {
	tried := map[*paragraph]bool{}
	for {
		best := readiest(pages[f.page].rows[:f.row+1], tried)
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

// readiest is the paragraph, of those not tried, whose lines have to give the
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

// breakEarly ends the fault's page before its row, and tells whether that is
// possible: only a line of a paragraph that does not begin the page can go.
func breakEarly(pages []leaf, f fault, breaks map[*paragraph]int) bool {
	rows := pages[f.page].rows
	r := rows[f.row]
	if r.para == nil || f.row == 0 {
		return false
	}
	if _, ok := breaks[r.para]; ok {
		return false
	}
	if pages[f.page].early {
		delete(breaks, pages[f.page+1].rows[0].para) // the new break takes its place
	}
	breaks[r.para] = r.line
	return true
}
