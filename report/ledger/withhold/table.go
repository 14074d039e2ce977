package withhold

import (
	"slices"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
)

// table takes from a ledger's table. Its rows that are not for the public become hidden
// ones, which the steps that follow leave out, and whose titles they keep for the rows below.
func (s sheet) table() {
	s.columns()
	for _, c := range s.Above {
		s.title(c)
	}
	said := answersIn(s.disclosureColumn(), s.Rows, s.beginsTask)
	hide := closedRows(s.Sheet)
	for l := range s.Rows {
		if hide[l.Row] {
			s.tellRow(l, ofHidden, false)
		} else if why, unsure, out := said.of(l.Row); out {
			hide[l.Row] = s.tellRow(l, why, unsure)
		} else if s.isMarkedRow(l) {
			hide[l.Row] = s.tellRow(l, "这一行标了不公开，公开版没有写。", false)
		} else if !s.cells(l) {
			hide[l.Row] = true
		}
	}
	for i := range s.Sheet.Rows {
		if row := &s.Sheet.Rows[i]; hide[row.Number] {
			row.Hidden = true
		}
	}
}

const ofHidden = "隐藏的列里写明这一行不公开，公开版没有写。"

// disclosureColumn returns the column that says what is public, 0 for none.
func (s sheet) disclosureColumn() int {
	i := slices.IndexFunc(s.Heading.Columns, func(c plan.Column) bool { return isHeading(c.Text) })
	if i < 0 {
		return 0
	}
	return s.Heading.Columns[i].Col
}

// beginsTask reports whether a row has a title of its own.
func (s sheet) beginsTask(l grid.Line) bool {
	return slices.ContainsFunc(ledger.TitleFields, func(f ledger.Field) bool {
		col := s.Heading.Column(f)
		return col > 0 && l.At(col).StandsOn(l.Row) && !l.At(col).IsBlank()
	})
}

// columns takes away what stands in columns whose headings have a mark.
func (s sheet) columns() {
	for _, column := range s.Heading.Columns {
		if !hasMark(column.Text) || isHeading(column.Text) {
			continue
		}
		s.src.Found.Add(leftOutAt(s.at.At(s.Heading.Last, column.Col), "这一列的表头写明不公开，公开版没有采用这一列。", column.Text))
		for l := range s.Rows {
			if c := l.At(column.Col); c.StandsOn(l.Row) && int(c.Col) == column.Col {
				c.Text = ""
			}
		}
	}
}

// isMarkedRow reports whether some cell of a row is nothing but a mark, its number has
// one, or a remark says so.
func (s sheet) isMarkedRow(l grid.Line) bool {
	if only, _ := l.Only(); only != nil {
		return isLine(only.Text)
	}
	for c := range l.Shown {
		switch field := s.Heading.FieldAt(int(c.Col)); {
		case isLine(c.Text):
			return true
		case field == ledger.FieldNumber:
			if hasMark(c.Text) {
				return true
			}
		case field == ledger.FieldNote, field == "" && !s.isSeries(int(c.Col)):
			if saysMark(c.Text) {
				return true
			}
		}
	}
	return false
}

func (s sheet) isSeries(col int) bool {
	return s.Heading.Series != nil && slices.ContainsFunc(s.Heading.Series.Columns, func(c plan.SeriesColumn) bool { return c.Col == col })
}

// tellRow tells that a row is left out, with its longest text, and reports that it did.
func (s sheet) tellRow(l grid.Line, why string, unsure bool) bool {
	var longest *grid.Cell
	for c := range l.Own {
		if longest == nil || len(c.Text) > len(longest.Text) {
			longest = c
		}
	}
	if longest == nil {
		return true
	}
	f := leftOutAt(s.at.At(int(longest.Row), int(longest.Col)), why, hanzi.Trim(longest.Text))
	if unsure {
		f.Kind, f.Severity = Undecided, Undecided.Severity
		f.Advice = "能公开的，请写“是”；不能公开的，请写“否”。"
	}
	s.src.Found.Add(f)
	return true
}

// cells takes the marked sentences from the cells of a row, and titles as a whole. It
// reports whether anything is left of its measure.
func (s sheet) cells(l grid.Line) (rest bool) {
	texts, gone := 0, 0
	only, _ := l.Only()
	for c := range l.Own {
		field := s.Heading.FieldAt(int(c.Col))
		switch {
		case field.IsTitle(), c == only && !field.IsText():
			s.title(c)
		case !s.cutCell(c) && field.IsText():
			gone++
			fallthrough
		case field.IsText() && !c.IsBlank():
			texts++
		}
	}
	return gone == 0 || texts > gone
}

// title leaves a gap of a title with a mark, behind the number by which its level is known.
func (s sheet) title(c *grid.Cell) {
	if !hasMark(c.Text) {
		return
	}
	s.tell(c, "这个标题标了不公开，公开版没有写它和它下面的内容。", hanzi.Trim(c.Text))
	c.Text = itemLead(c.Text) + Trace
}
