package grid

import (
	"slices"
	"strings"
	"unicode"

	"tongbao/report/internal/hanzi"
)

// IsBlank reports whether a cell shows no text; a nil cell shows none.
func (c *Cell) IsBlank() bool {
	return c == nil || !strings.ContainsFunc(c.Text, func(r rune) bool { return !hanzi.IsBlank(r) && !unicode.IsControl(r) })
}

// StandsOn reports whether the cell stands on the row itself and is not brought
// down to it by a merge.
func (c *Cell) StandsOn(row int) bool { return c != nil && int(c.Row) == row }

// First returns the first cell with text that stands on the row itself, nil for none.
func (l Line) First() *Cell {
	for c := range l.Own {
		if !c.IsBlank() {
			return c
		}
	}
	return nil
}

// Only returns the single cell with text of a row and how many columns it spans; nil
// where the row shows several texts or none.
func (l Line) Only() (only *Cell, span int) {
	for c := range l.Shown {
		switch {
		case c.IsBlank():
		case only == nil || c == only:
			only = c
			span++
		default:
			return nil, 0
		}
	}
	return only, span
}

// Clone returns the line with cells that stay good after the next call of Lines.
func (l Line) Clone() Line {
	l.Cells = slices.Clone(l.Cells)
	return l
}

// Head returns the first n rows of a sheet, or as many as there are.
func (s *Sheet) Head(n int) []Line {
	var head []Line
	for l := range s.Lines {
		if len(head) == n {
			break
		}
		head = append(head, l.Clone())
	}
	return head
}
