package main

import (
	"math"
	"strings"
	"time"
	"unicode"

	"github.com/xuri/excelize/v2"
)

// cellName is A1 for 1, 1. Columns and rows here are never out of bounds.
func cellName(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		panic(err)
	}
	return name
}

// letters is A for 1.
func letters(column int) string { return strings.TrimSuffix(cellName(column, 1), "1") }

// serialDay is the spreadsheet's number of a day such as 2025-3-31.
func serialDay(text string) (int64, bool) {
	t, err := time.Parse("2006-1-2", text)
	if err != nil {
		return 0, false
	}
	dayZero := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	return int64(t.Sub(dayZero) / (24 * time.Hour)), true
}

const (
	linePitch  = 15.0  // points
	rowMargin  = 4.0   // points
	tallest    = 409.0 // points, the most that a row may have
	hanPerUnit = 0.43  // Han characters of 11 points in a unit of column width
)

// heightFor is the height in points that shows all of a text in a column.
func heightFor(text string, width float64) float64 {
	lines := 0.0
	for paragraph := range strings.SplitSeq(text, "\n") {
		lines += max(math.Ceil(hanWidth(paragraph)/(width*hanPerUnit)), 1)
	}
	return min(linePitch*lines+rowMargin, tallest)
}

// hanWidth is a text's width in Han characters; Latin ones take half of one.
func hanWidth(text string) float64 {
	width := 0.0
	for _, r := range text {
		if r <= unicode.MaxLatin1 {
			width += 0.5
			continue
		}
		width++
	}
	return width
}

// raise makes a row at least so high.
func (w *workbook) raise(sheet string, row int, height float64) {
	now, err := w.f.GetRowHeight(sheet, row)
	w.do(err)
	if now < height {
		w.do(w.f.SetRowHeight(sheet, row, height))
	}
}
