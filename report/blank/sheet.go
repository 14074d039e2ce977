package blank

import (
	"math"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
)

// A sheet is one sheet while it is being written. The first error stays in err
// and makes what comes after it idle, so that callers check once.
type sheet struct {
	f     *excelize.File
	name  string
	looks looks
	err   error
}

func (s *sheet) do(step func() error) {
	if s.err == nil {
		s.err = step()
	}
}

func (s *sheet) text(column, row int, text string, l look) {
	at := a1.Cell(row, column)
	s.do(func() error { return s.f.SetCellStr(s.name, at, text) })
	s.do(func() error { return s.f.SetCellStyle(s.name, at, at, s.looks.ids[l]) })
}

func (s *sheet) look(column, row int, l look) {
	at := a1.Cell(row, column)
	s.do(func() error { return s.f.SetCellStyle(s.name, at, at, s.looks.ids[l]) })
}

// column sets a column's width and what its cells are formatted as.
func (s *sheet) column(n int, width float64, l look) {
	letters := a1.Column(n)
	s.do(func() error { return s.f.SetColStyle(s.name, letters, s.looks.ids[l]) })
	s.do(func() error { return s.f.SetColWidth(s.name, letters, letters, width) })
}

func (s *sheet) height(row int, points float64) {
	s.do(func() error { return s.f.SetRowHeight(s.name, row, points) })
}

// proseHeight is the height in points that shows all of a text in a column of so many
// characters. Spreadsheets differ in whether they fit rows by themselves, and in the face
// that they take for one that is missing: a line that is nearly full may be two.
func proseHeight(text string, width float64) float64 {
	const unit, padding, han, nearlyFull = 7, 10, 15, 0.92 // pixels; the share of a line
	const pitch, margin = 15, 4                            // points
	pixels := 0
	for _, r := range text {
		if r < utf8.RuneSelf {
			pixels += han/2 + 1
		} else {
			pixels += han
		}
	}
	lines := math.Ceil(float64(pixels) / ((width*unit - padding) * nearlyFull))
	return pitch*lines + margin
}

// note shows a text beside a cell while it is selected. It is no comment: those that a
// ledger has should be what somebody says of it.
func (s *sheet) note(column, row int, title, text string) {
	v := excelize.NewDataValidation(true)
	v.SetSqref(a1.Cell(row, column))
	v.SetInput(title, text)
	s.do(func() error { return s.f.AddDataValidation(s.name, v) })
}

// freeze keeps the heading and the given number of columns in sight.
func (s *sheet) freeze(columns int) {
	at := a1.Cell(2, columns+1)
	pane := "bottomLeft"
	if columns > 0 {
		pane = "bottomRight"
	}
	s.do(func() error {
		return s.f.SetPanes(s.name, &excelize.Panes{
			Freeze: true, XSplit: columns, YSplit: 1, TopLeftCell: at, ActivePane: pane,
			Selection: []excelize.Selection{{ActiveCell: at, SQRef: at, Pane: pane}},
		})
	})
}
