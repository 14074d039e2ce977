package reading_test

import (
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
)

// A workbook is made cell by cell for a test.
type workbook struct {
	t    *testing.T
	f    *excelize.File
	next map[string]int // next free row by sheet
}

func newWorkbook(t *testing.T) *workbook {
	return &workbook{t, excelize.NewFile(), map[string]int{}}
}

func (w *workbook) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// sheet adds a sheet; the first takes the place of Sheet1.
func (w *workbook) sheet(name string) string {
	if len(w.next) == 0 {
		w.must(w.f.SetSheetName("Sheet1", name))
	} else {
		_, err := w.f.NewSheet(name)
		w.must(err)
	}
	w.next[name] = 1
	return name
}

// row writes the next row, nil leaving a cell out, and gives its number.
func (w *workbook) row(sheet string, values ...any) int {
	row := w.next[sheet]
	w.next[sheet]++
	for i, v := range values {
		if v != nil && v != "" {
			w.must(w.f.SetCellValue(sheet, a1.Cell(row, i+1), v))
		}
	}
	return row
}

// merge merges a block, rows and columns 1-based.
func (w *workbook) merge(sheet string, top, left, bottom, right int) {
	if top != bottom || left != right {
		w.must(w.f.MergeCell(sheet, a1.Cell(top, left), a1.Cell(bottom, right)))
	}
}

// format gives a cell a number format.
func (w *workbook) format(sheet, cell, code string) {
	style, err := w.f.NewStyle(&excelize.Style{CustomNumFmt: &code})
	w.must(err)
	w.must(w.f.SetCellStyle(sheet, cell, cell, style))
}

func (w *workbook) bytes() []byte {
	b, err := w.f.WriteToBuffer()
	w.must(err)
	return b.Bytes()
}

// rows makes a workbook with one sheet.
func rows(t *testing.T, sheet string, values ...[]any) []byte {
	w := newWorkbook(t)
	name := w.sheet(sheet)
	for _, row := range values {
		w.row(name, row...)
	}
	return w.bytes()
}
