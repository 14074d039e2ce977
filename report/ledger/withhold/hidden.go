package withhold

import (
	"strings"

	"tongbao/report/ledger/grid"
)

// Hidden closes the rows of which a hidden column says that they are not for the public:
// what is hidden is dropped before the rows are read, and what it says still holds.
func Hidden(s *grid.Sheet) {
	if len(s.HiddenColumns) == 0 {
		return
	}
	heads := hiddenHeads(s)
	said := map[int]bool{}
	for l := range s.Lines {
		for c := range l.Shown {
			if s.HidesColumn(int(c.Col)) && saysClosed(c, heads[int(c.Col)]) {
				said[l.Row] = true
			}
		}
	}
	for i := range s.Rows {
		s.Rows[i].Closed = said[s.Rows[i].Number]
	}
}

// hiddenHeads returns the headings of hidden columns that say something of their rows: what
// is public, or a remark.
func hiddenHeads(s *grid.Sheet) map[int]string {
	heads := map[int]string{}
	for _, l := range s.Head(2 * headingRows) {
		for c := range l.Own {
			if s.HidesColumn(int(c.Col)) && (isHeading(c.Text) || isRemark(c.Text)) && heads[int(c.Col)] == "" {
				heads[int(c.Col)] = c.Text
			}
		}
	}
	return heads
}

// saysClosed reports whether a hidden cell closes its row. What stands in other columns is
// about themselves, which are not read.
func saysClosed(c *grid.Cell, head string) bool {
	switch {
	case isHeading(head) && c.Text != head:
		said := answerOf(c)
		return said == closed || said == unclear
	case isRemark(head):
		return saysMark(c.Text)
	}
	return isLine(c.Text)
}

// isRemark reports whether a heading is that of remarks.
func isRemark(heading string) bool {
	return strings.Contains(heading, "备注") || strings.Contains(heading, "说明")
}

// closedRows returns the rows of a sheet that are closed.
func closedRows(s *grid.Sheet) map[int]bool {
	rows := map[int]bool{}
	for _, row := range s.Rows {
		if row.Closed {
			rows[row.Number] = true
		}
	}
	return rows
}
