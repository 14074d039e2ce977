package withhold

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// headingRows is how many rows of a sheet that is no ledger may hold its heading.
const headingRows = 5

// others takes from a sheet of facts, passages or an attachment: rows as a whole where
// nothing but a mark's own sentence would be left, or where the row's first cell has the mark.
func (s sheet) others() {
	said := answersIn(s.answerColumn(), s.Sheet.Lines, func(grid.Line) bool { return true })
	heading := s.headingRow()
	remarks, closedColumns := s.headings(heading)
	drop := closedRows(s.Sheet)
	for l := range s.Sheet.Lines {
		if l.Row == heading {
			continue
		}
		if drop[l.Row] {
			s.tellRow(l, ofHidden, false)
		} else if why, unsure, out := said.of(l.Row); out && !s.isAnswersHeading(l, said.column) {
			drop[l.Row] = s.tellRow(l, why, unsure)
		} else if s.isMarkedEntry(l, remarks) {
			drop[l.Row] = s.tellRow(l, "这一行标了不公开，公开版没有写。", false)
		} else if !s.entry(l) { // its marks are told at their cells
			drop[l.Row] = l.First() == nil || s.tellRow(l, "同一行里标了不公开的一格没有写，公开版也没有写这一格。", false)
		}
	}
	for i := range s.Sheet.Rows {
		row := &s.Sheet.Rows[i]
		row.Cells = slices.DeleteFunc(row.Cells, func(c grid.Cell) bool { return drop[row.Number] || closedColumns[int(c.Col)] })
	}
}

// answerColumn returns the column of a heading that says what is public, 0 for none.
func (s sheet) answerColumn() int {
	for _, l := range s.Sheet.Head(headingRows) {
		for c := range l.Own {
			if isHeading(c.Text) {
				return int(c.Col)
			}
		}
	}
	return 0
}

func (s sheet) isAnswersHeading(l grid.Line, column int) bool {
	c := l.At(column)
	return c != nil && isHeading(c.Text)
}

// headingRow returns the row that heads an attachment's table; 0 for other sheets.
func (s sheet) headingRow() int {
	if s.Role != ledger.RoleAnnex {
		return 0
	}
	for _, l := range s.Sheet.Head(headingRows) {
		if only, _ := l.Only(); only == nil && l.First() != nil {
			return l.Row
		}
	}
	return 0
}

// headings returns the columns of remarks under a heading, and those with a mark in it,
// of which it tells.
func (s sheet) headings(row int) (remarks, marked map[int]bool) {
	remarks, marked = map[int]bool{}, map[int]bool{}
	for l := range s.Sheet.Lines {
		if l.Row != row {
			continue
		}
		for c := range l.Own {
			remarks[int(c.Col)] = isRemark(c.Text)
			if hasMark(c.Text) && !isHeading(c.Text) {
				s.tell(c, "这一列的表头写明不公开，公开版没有采用这一列。", c.Text)
				marked[int(c.Col)] = true
			}
		}
	}
	return remarks, marked
}

// isMarkedEntry reports whether a cell of a row is nothing but a mark, a remark says so, or
// the first of several cells has a mark.
func (s sheet) isMarkedEntry(l grid.Line, remarks map[int]bool) bool {
	i := 0
	var before *grid.Cell
	only, _ := l.Only()
	for c := range l.Shown {
		if c == before || c.IsBlank() {
			continue
		}
		before = c
		i++
		beside := i > 2 && s.Role != ledger.RoleAnnex
		switch {
		case isLine(c.Text), (beside || remarks[int(c.Col)]) && saysMark(c.Text), i == 1 && only == nil && hasMark(c.Text):
			return true
		}
	}
	return false
}

// entry takes the marked sentences from a row, and reports whether it can stay: whether no
// cell of it has become empty.
func (s sheet) entry(l grid.Line) (stays bool) {
	stays = true
	for c := range l.Own {
		if _, left := cut(c.Text); len(left) == 0 {
			continue
		}
		stays = s.cutCell(c) && stays
		c.Text = Closed(c.Text)
	}
	return stays
}
