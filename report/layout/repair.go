package layout

import "tongbao/report/gongwen"

// fault returns the row of a page from which on rows must go to the next one: a
// heading at the page's end, which must be kept with what follows, or the last
// line of text where the signature, with a short 附件说明, would stand alone on the next page.
func (p paginator) fault(page leaf) (int, bool) {
	next, after, ok := p.rowAt(page.next)
	if !ok {
		return 0, false
	}
	if n := len(page.rows) - 1; n > 0 && endsKept(page.rows) && !next.newTop {
		return n, true
	}
	for ok && next.set == nil {
		next, after, ok = p.rowAt(after)
	}
	if ok && p.closes(next) {
		return p.lastText(page.rows), true
	}
	return 0, false
}

// maxKept bounds how many headings in a row are kept with what follows: a ledger
// whose measures are still to be written is headings alone.
const maxKept = 4

// endsKept reports whether a page's last row must be kept with the next page's first.
func endsKept(rows []row) bool {
	kept := 0
	for i := len(rows) - 1; i >= 0 && rows[i].keep; i-- {
		kept++
	}
	return kept > 0 && kept <= maxKept
}

// signs reports whether a row is of the signature: with it go the date and 附注.
func signs(r row) bool {
	return r.role == gongwen.Signature || r.role == gongwen.Date || r.role == gongwen.Remark
}

// mostListed is how many lines of 附件说明 are kept with the signature as a whole.
const mostListed = 6

// closes reports whether a row is of the signature, or of a 附件说明 that is kept with it.
func (p paginator) closes(r row) bool {
	return signs(r) || r.role == gongwen.AttachmentNote && p.listed <= mostListed
}

// lastText returns the last row of running text on a page.
func (p paginator) lastText(rows []row) int {
	for i := len(rows) - 1; i > 0; i-- {
		if r := rows[i]; r.para != nil && !p.closes(r) {
			return i
		}
	}
	return 0
}

// listLines returns how many lines the 附件说明 has.
func (c *composer) listLines() int {
	lines := 0
	for i, block := range c.flow {
		if block.Role == gongwen.AttachmentNote {
			for _, piece := range c.blocks[i] {
				lines += piece.len()
			}
		}
	}
	return lines
}

// lengthenOneOf sets a paragraph of the rows a line longer: the one whose lines
// have to give least for it. It reports whether one could.
func lengthenOneOf(rows []row) bool {
	tried := map[*paragraph]bool{}
	for {
		best := easiest(rows, tried)
		if best == nil {
			return false
		}
		tried[best] = true
		if best.lengthen() {
			return true
		}
	}
}

// maxGiven is how many characters a line may give on average.
const maxGiven = 1.5

// easiest returns the paragraph, of those not tried, whose lines have to give the
// fewest characters to become one more.
func easiest(rows []row, tried map[*paragraph]bool) *paragraph {
	var best *paragraph
	least := maxGiven
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
