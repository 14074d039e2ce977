package summary

import (
	"tongbao/report/internal/a1"
	"tongbao/report/spreadsheet"
)

// A column of a sheet: its heading, its width in digits of the standard font, and how its
// cells look. One that flows is as wide as its texts want, and at least so wide.
type column struct {
	head   string
	width  float64
	style  style
	hidden bool
	flows  bool
}

// A sheet is a worksheet that is written from top to bottom.
type sheet struct {
	*spreadsheet.Sheet
	book    *book
	columns []column
}

// add begins a sheet, upright where that is wide enough. Of the columns only the widths
// are set; head writes the headings.
func (b *book) add(name string, p spreadsheet.Page, columns []column) *sheet {
	widths := make([]spreadsheet.Column, len(columns))
	for i, c := range columns {
		widths[i] = spreadsheet.Column{Width: c.width, Hidden: c.hidden}
	}
	p.Upright = spreadsheet.Points(shownWidth(columns)) <= spreadsheet.UprightWidth
	return &sheet{Sheet: b.Add(name, p, widths), book: b, columns: columns}
}

// shownWidth returns the width of the columns that are not hidden, in digits.
func shownWidth(columns []column) float64 {
	width := 0.0
	for _, c := range columns {
		if !c.hidden {
			width += c.width
		}
	}
	return width
}

// title writes the sheet's title over the width of the columns and an explanation
// under it.
func (s *sheet) title(text, explanation string) {
	s.titled(text, s.book.text(subtitleStyle, explanation))
}

// titled writes likewise a title, and a cell with the explanation.
func (s *sheet) titled(text string, explanation cell) {
	last := s.lastVisible()
	for _, line := range []struct {
		height float64
		cell   cell
	}{
		{34, s.book.text(titleStyle, text)},
		{noteHeight(explanation.Shown(), shownWidth(s.columns)), explanation},
	} {
		s.Merge(1, last, s.Next())
		s.Row(line.height, line.cell)
	}
}

// lastVisible returns the number of the last column that is not hidden, from 1.
func (s *sheet) lastVisible() int {
	last := 1
	for i, c := range s.columns {
		if !c.hidden {
			last = i + 1
		}
	}
	return last
}

// head writes the columns' headings in the row to come and has them printed on
// every page.
func (s *sheet) head() {
	cells := make([]cell, len(s.columns))
	for i, c := range s.columns {
		cells[i] = s.book.text(headStyle, c.head)
	}
	s.Row(30, cells...)
	s.RepeatRow(s.Next() - 1)
}

// table makes a filter table of the columns, from row first, which has their
// headings, to the last row written.
func (s *sheet) table(name string, first int) {
	heads := make([]string, len(s.columns))
	for i, c := range s.columns {
		heads[i] = c.head
	}
	s.Table(name, first, heads)
}

// at returns the name of a cell, A1 for column 1 and row 1.
func at(column, row int) string { return a1.Cell(row, column) }

// span returns the name of the range of cells from one corner to the other.
func span(firstColumn, firstRow, lastColumn, lastRow int) string {
	return at(firstColumn, firstRow) + ":" + at(lastColumn, lastRow)
}
