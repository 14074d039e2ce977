package gongwen

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Tables of attachments. The standard leaves them to the office; 小四 with
// 18 pt lines is what most use.
const (
	TableSize    = 12.0
	TablePitch   = 18.0
	CellPadding  = 5.4 // left and right of a cell's text
	leastAbove   = 3.0 // above and below it
	TableRule    = 0.5
	leastColumn  = 3 // characters
	widestColumn = 20
	longestShort = 10
)

// HalfLeading is the blank above a line of the body, and below it. A table's frame
// is drawn where a line's characters would begin, not where its blank does: at
// the head of a page that is the edge of the type area.
const HalfLeading = (LinePitch - BodySize) / 2

// RowHeight is that of a table's row of so many lines, in points: a multiple of
// half a line of the page, so that a row of one line takes one, the text after a
// table comes back to the grid, and no row ends between the edge of the type
// area and where a word processor takes the page to end.
func RowHeight(lines int) float64 {
	const step = LinePitch / 2
	return math.Ceil((float64(lines)*TablePitch+2*leastAbove)/step) * step
}

// A Column is one of a table: its width in points, and where the texts under its
// heading stand. The heading's own stand in the middle.
type Column struct {
	Width float64
	Align Align
}

// Columns shares the width of the type area among a table's columns by the length
// of their texts. Short texts, as dates, names and numbers, stand in the middle.
func Columns(table [][]string) []Column {
	var columns []Column
	sum := 0.0
	for c := range widest(table) {
		heading, below := leastColumn, 0
		for r, row := range table {
			switch {
			case c >= len(row):
			case r == 0:
				heading = max(heading, longestLine(row[c]))
			default:
				below = max(below, longestLine(row[c]))
			}
		}
		column := Column{Width: float64(min(max(heading, below), widestColumn)) + 1}
		if below <= longestShort {
			column.Align = Center
		}
		columns = append(columns, column)
		sum += column.Width
	}
	for c := range columns {
		columns[c].Width *= TypeAreaWidth / sum
	}
	return columns
}

// widest is how many columns the longest row has.
func widest(table [][]string) int {
	columns := 0
	for _, row := range table {
		columns = max(columns, len(row))
	}
	return columns
}

func longestLine(text string) int {
	longest := 0
	for line := range strings.SplitSeq(text, "\n") {
		longest = max(longest, utf8.RuneCountInString(line))
	}
	return longest
}
