package xls

import (
	"strings"

	"tongbao/report/ledger/grid"
)

// number returns what a cell shows of a number.
func (r *sheetReader) number(row, col, xf int, value float64) (grid.Cell, error) {
	if value == 0 && r.hideZeros {
		return grid.Cell{}, nil
	}
	shown := r.shower.Number(r.format(xf), value)
	if shown.Text != "" && r.isStruck(xf) {
		r.unread.Strike(row, col, true)
		return grid.Cell{}, nil
	}
	return grid.Dated(shown.Text, shown.Day, shown.IsPeriod()), nil
}

// text returns what a cell shows of a text under its format, and tells where that is
// nothing, or not all of it.
func (r *sheetReader) text(row, col, xf int, t sharedText) (grid.Cell, error) {
	live, cut := t.under(r.isStruck(xf))
	if cut {
		r.unread.Strike(row, col, strings.TrimSpace(live) == "")
	}
	if grid.IsPicture(live) {
		r.unread.Picture(row, col)
		return grid.Cell{}, nil
	}
	shown := r.shower.Text(r.format(xf), live)
	if shown == "" && live != "" {
		return grid.Cell{}, r.tell(grid.Unshown(r.at(row, col)))
	}
	return grid.Cell{Text: shown}, nil
}

// whole is a text that is in the font of its cell.
func whole(text string) sharedText { return sharedText{live: text, head: int32(len(text))} }

// label reads a text that is kept in its cell.
func (r *sheetReader) label(kind uint16, c *cursor) sharedText {
	count := c.u16()
	switch {
	case r.page != nil:
		text := c.take(count)
		var runs []run
		if kind == recRString {
			for range c.u8() {
				runs = append(runs, run{c.u8(), c.u8()})
			}
		}
		return r.live(len(text), runs, func(from, to int) string { return r.decode(text[from:to]) })
	case kind == recRString:
		units, _ := c.units(count)
		return r.live(len(units), c.runs(c.u16()), decodeUnits(units))
	}
	return r.rich(c, count)
}
