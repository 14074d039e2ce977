// Package numfmt shows numbers as a spreadsheet does: through their number
// format, with the habits of a Chinese system.
package numfmt

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongbao/report/day"
)

// General and Text are the built-in formats that show a value as it is.
const (
	General = 0
	Text    = 49
)

// lastSerial is 9999-12-31, the last day that a spreadsheet knows.
const lastSerial = 2958465

// Bounds on number formats, as showing a number takes time that grows with the
// square of its code, and each format with the number of those before it. What is
// past them is shown plainly.
const (
	longestCode = 3 * 255 // bytes; a spreadsheet takes 255 characters
	maxFormats  = 4000    // of one workbook; a spreadsheet takes some 250
)

// A Format is a number format: a built-in one by ID, or one with a Code.
type Format struct {
	ID   int
	Code string // empty for built-in formats
}

// A Shower shows the numbers of one workbook. It is not safe for concurrent use.
type Shower struct {
	date1904 bool
	book     *excelize.File // made when the first format needs it; shows one cell at a time
	styles   map[Format]int
	shown    map[number]string
}

type number struct {
	format Format
	value  float64
}

// New makes a Shower; date1904 tells that days are counted from 1904.
func New(date1904 bool) *Shower {
	return &Shower{date1904: date1904, styles: map[Format]int{}, shown: map[number]string{}}
}

// Show is the number as the format shows it, and the day it stands for where the
// format shows a whole date.
func (s *Shower) Show(f Format, value float64) (string, day.Day) {
	if f.Code == "" && (f.ID == General || f.ID == Text) || isGeneral(f.Code) || len(f.Code) > longestCode {
		return general(value), day.Day{}
	}
	if !f.ShowsDay() {
		return s.any(f, value), day.Day{}
	}
	d := s.dayOf(value)
	if text, ok := f.render(d); ok && !d.IsZero() {
		return text, d
	}
	return s.any(f, value), d
}

// any is the number as excelize shows it.
func (s *Shower) any(f Format, value float64) string {
	text, known := s.shown[number{f, value}]
	if !known {
		text = s.format(f, value)
		s.remember(number{f, value}, text)
	}
	return text
}

// maxShown bounds what is remembered of numbers shown before.
const maxShown = 20_000

func (s *Shower) remember(n number, text string) {
	if len(s.shown) >= maxShown {
		clear(s.shown)
	}
	s.shown[n] = text
}

func isGeneral(code string) bool {
	return strings.EqualFold(code, "general") || code == "@"
}

// general shows whole numbers in full and others with at most eleven figures.
func general(value float64) string {
	if value == math.Trunc(value) && math.Abs(value) < 1e15 {
		return strconv.FormatFloat(value, 'f', -1, 64)
	}
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(value, 'g', 11, 64), 64)
	if abs := math.Abs(rounded); abs >= 1e15 || abs < 1e-9 {
		return strconv.FormatFloat(rounded, 'E', -1, 64)
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

func (s *Shower) dayOf(serial float64) day.Day {
	if serial < 1 || serial > lastSerial {
		return day.Day{}
	}
	t, err := excelize.ExcelDateToTime(math.Trunc(serial), s.date1904)
	if err != nil {
		return day.Day{}
	}
	return day.FromTime(t)
}

// format lets excelize show the value in a cell of a workbook kept for that.
// What it cannot show is shown plainly.
func (s *Shower) format(f Format, value float64) (text string) {
	plain := general(value)
	defer func() {
		if recover() != nil {
			text = plain
		}
	}()
	cell, err := s.cell(f)
	if err != nil || s.book.SetCellDefault("Sheet1", cell, strconv.FormatFloat(value, 'f', -1, 64)) != nil {
		return plain
	}
	if text, err = s.book.GetCellValue("Sheet1", cell); err != nil {
		return plain
	}
	return strings.TrimSpace(text)
}

var errTooMany = errors.New("numfmt: too many formats")

// cell is the cell kept for a format.
func (s *Shower) cell(f Format) (string, error) {
	if row, known := s.styles[f]; known {
		return "A" + strconv.Itoa(row), nil
	}
	if len(s.styles) >= maxFormats {
		return "", errTooMany
	}
	if s.book == nil {
		if err := s.open(); err != nil {
			return "", err
		}
	}
	style := excelize.Style{NumFmt: f.ID}
	if f.Code != "" {
		style = excelize.Style{CustomNumFmt: &f.Code}
	}
	id, err := s.book.NewStyle(&style)
	if err != nil {
		return "", err
	}
	row := len(s.styles) + 1
	s.styles[f] = row
	cell := "A" + strconv.Itoa(row)
	return cell, s.book.SetCellStyle("Sheet1", cell, cell, id)
}

func (s *Shower) open() error {
	s.book = excelize.NewFile(excelize.Options{
		CultureInfo:      excelize.CultureNameZhCN,
		ShortDatePattern: "yyyy/m/d",
	})
	return s.book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &s.date1904})
}
