package summary

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
)

// A column of a sheet: its heading, its width in digits of the standard font,
// and how its cells look.
type column struct {
	head   string
	width  float64
	style  style
	hidden bool
}

// A sheet is a worksheet that is written from top to bottom.
type sheet struct {
	book    *book
	name    string
	columns []column
	stream  *excelize.StreamWriter
	next    int // 1-based number of the row to be written
}

// add begins a sheet. Of the columns only the widths are set; head writes the
// headings.
func (b *book) add(name string, p page, columns []column) *sheet {
	s := &sheet{book: b, name: name, columns: columns, next: 1}
	if b.err != nil {
		return s
	}
	if b.sheets == 0 {
		b.fail(b.file.SetSheetName(b.file.GetSheetName(0), name))
	} else {
		_, err := b.file.NewSheet(name)
		b.fail(err)
	}
	b.sheets++
	s.setPage(p)
	stream, err := b.file.NewStreamWriter(name)
	b.fail(err)
	s.stream = stream
	s.setColumns()
	return s
}

// setColumns goes from the last column to the first: the library puts each
// before those it has, and the format wants them to ascend.
func (s *sheet) setColumns() {
	for i, c := range slices.Backward(s.columns) {
		s.try(func() error { return s.stream.SetColWidth(i+1, i+1, c.width) })
		if c.hidden {
			s.try(func() error { return s.stream.SetColVisible(i+1, i+1, false) })
		}
	}
}

// try does a step unless an earlier one failed.
func (s *sheet) try(step func() error) {
	if s.book.err == nil {
		s.book.fail(step())
	}
}

// row writes one row of the given height in points.
func (s *sheet) row(height float64, cells ...any) {
	s.try(func() error {
		return s.stream.SetRow(fmt.Sprint("A", s.next), cells, excelize.RowOpts{Height: height})
	})
	s.next++
}

// title writes the sheet's title over the width of the columns and a line of
// explanation under it.
func (s *sheet) title(text, explanation string) {
	last := s.lastVisible()
	for _, line := range []struct {
		height float64
		cell   excelize.Cell
	}{
		{34, s.book.text(titleStyle, text)},
		{18, s.book.text(subtitleStyle, explanation)},
	} {
		s.merge(1, last, s.next)
		s.row(line.height, line.cell)
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

// merge joins the cells of one row from column a to column b.
func (s *sheet) merge(a, b, row int) {
	if b > a {
		s.try(func() error { return s.stream.MergeCell(at(a, row), at(b, row)) })
	}
}

// head writes the columns' headings in the row to come and has them printed on
// every page.
func (s *sheet) head() {
	cells := make([]any, len(s.columns))
	for i, c := range s.columns {
		cells[i] = s.book.text(headStyle, c.head)
	}
	s.row(30, cells...)
	rows := fmt.Sprintf("%s!$%d:$%d", quoted(s.name), s.next-1, s.next-1)
	s.try(func() error {
		return s.book.file.SetDefinedName(&excelize.DefinedName{
			Name: "_xlnm.Print_Titles", RefersTo: rows, Scope: s.name,
		})
	})
}

// freeze keeps the first rows and columns in sight. It must come before the first
// row: a stream takes no panes later.
func (s *sheet) freeze(columns, rows int) {
	s.try(func() error {
		return s.stream.SetPanes(&excelize.Panes{
			Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: at(columns+1, rows+1), ActivePane: "bottomRight",
		})
	})
}

// table makes a filter table of the columns, from row first, which has their
// headings, to the last row written.
func (s *sheet) table(name string, first int) {
	stripes := false
	s.try(func() error {
		return s.stream.AddTable(&excelize.Table{
			Range: at(1, first) + ":" + at(len(s.columns), s.next-1), Name: name, ShowRowStripes: &stripes,
		})
	})
}

// Kinds of links, in the library's words: to a cell of the workbook, and to a file.
const (
	toCell = "Location"
	toFile = "External"
)

// link makes a cell of the sheet a link of the given kind.
func (s *sheet) link(cell, to, kind string) {
	s.try(func() error { return s.book.file.SetCellHyperLink(s.name, cell, to, kind) })
}

// end closes the sheet; nothing can be added to it then.
func (s *sheet) end() { s.try(func() error { return s.stream.Flush() }) }

// at returns the name of a cell, A1 for column 1 and row 1.
func at(column, row int) string { return a1.Cell(row, column) }

// span returns the name of the range of cells from one corner to the other.
func span(firstColumn, firstRow, lastColumn, lastRow int) string {
	return at(firstColumn, firstRow) + ":" + at(lastColumn, lastRow)
}

// quoted returns a sheet's name as a formula writes it.
func quoted(sheet string) string { return "'" + strings.ReplaceAll(sheet, "'", "''") + "'" }
