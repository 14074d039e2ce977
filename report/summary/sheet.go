package summary

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
)

// Paper sizes, in the file format's numbers.
const (
	a3 = 8
	a4 = 9
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
	book   *book
	name   string
	stream *excelize.StreamWriter
	next   int // 1-based number of the row to be written
}

// page tells how a sheet is printed: always landscape, as wide as the paper.
type page struct {
	paper   int
	onePage bool
	tab     string // colour of the tab; empty for none
	grid    bool   // whether the screen shows grid lines
}

// add begins a sheet. Columns are widths only here; head writes the headings.
func (b *book) add(name string, p page, columns []column) *sheet {
	s := &sheet{book: b, name: name, next: 1}
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
	s.setColumns(columns)
	return s
}

// setColumns goes from the last column to the first: the library puts each
// before those it has, and the format wants them to ascend.
func (s *sheet) setColumns(columns []column) {
	for i, c := range slices.Backward(columns) {
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

// setPage must come before the stream is begun: it writes the sheet's properties at once.
func (s *sheet) setPage(p page) {
	f, fit := s.book.file, true
	props := &excelize.SheetPropsOptions{FitToPage: &fit}
	if p.tab != "" {
		props.TabColorRGB = &p.tab
	}
	s.try(func() error { return f.SetSheetProps(s.name, props) })
	s.try(func() error { return f.SetPageLayout(s.name, p.layout()) })
	s.try(func() error { return f.SetPageMargins(s.name, margins()) })
	s.try(func() error {
		return f.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{OddFooter: "&C第 &P 页，共 &N 页"})
	})
	s.try(func() error {
		return f.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &p.grid})
	})
}

// layout is the paper across, filled by the sheet's width.
func (p page) layout() *excelize.PageLayoutOptions {
	landscape, wide, high := "landscape", 1, 0
	if p.onePage {
		high = 1
	}
	return &excelize.PageLayoutOptions{Size: &p.paper, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high}
}

// margins are those of every sheet, in inches.
func margins() *excelize.PageLayoutMarginsOptions {
	sides, ends, edge, center := 0.45, 0.5, 0.3, true
	return &excelize.PageLayoutMarginsOptions{
		Left: &sides, Right: &sides, Top: &ends, Bottom: &ends, Header: &edge, Footer: &edge, Horizontally: &center,
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
func (s *sheet) title(text, explanation string, columns []column) {
	last := lastVisible(columns)
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

func lastVisible(columns []column) int {
	last := 1
	for i, c := range columns {
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

// head freezes the sheet below the row to come, writes the headings there and
// has them printed on every page. The panes go first: a stream takes none later.
func (s *sheet) head(columns []column) {
	cells := make([]any, len(columns))
	for i, c := range columns {
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

// freeze keeps the first rows and columns in sight. It must come before the first row.
func (s *sheet) freeze(columns, rows int) {
	s.try(func() error {
		return s.stream.SetPanes(&excelize.Panes{
			Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: at(columns+1, rows+1), ActivePane: "bottomRight",
		})
	})
}

// table makes a filter table of rows first to the last one written, whose
// headings stand in row first.
func (s *sheet) table(name string, first, columns int) {
	stripes := false
	s.try(func() error {
		return s.stream.AddTable(&excelize.Table{
			Range: at(1, first) + ":" + at(columns, s.next-1), Name: name, ShowRowStripes: &stripes,
		})
	})
}

// end closes the sheet; nothing can be added to it then.
func (s *sheet) end() { s.try(func() error { return s.stream.Flush() }) }

// at is the name of a cell, A1 for column 1 and row 1.
func at(column, row int) string { return a1.Cell(row, column) }

// quoted is a sheet's name as a formula writes it.
func quoted(sheet string) string { return "'" + strings.ReplaceAll(sheet, "'", "''") + "'" }
