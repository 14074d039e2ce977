package gongwen

import (
	"strings"
	"unicode/utf8"
)

// Tables of attachments. The standard leaves them to the office; 小四 with
// 18 pt lines is what most use.
const (
	TableSize    = 12.0
	TablePitch   = 18.0
	CellPadding  = 5.4 // left and right of a cell's text
	CellAbove    = 3.0 // above and below it
	TableRule    = 0.5
	leastColumn  = 3 // characters
	widestColumn = 20
)

// ColumnWidths shares the width of the type area among a table's columns by the
// length of their texts, in points.
func ColumnWidths(table [][]string) []float64 {
	columns := 0
	for _, row := range table {
		columns = max(columns, len(row))
	}
	widths := make([]float64, columns)
	sum := 0.0
	for c := range widths {
		longest := leastColumn
		for _, row := range table {
			if c < len(row) {
				longest = max(longest, longestLine(row[c]))
			}
		}
		widths[c] = float64(min(longest, widestColumn)) + 1
		sum += widths[c]
	}
	for c := range widths {
		widths[c] *= TypeAreaWidth / sum
	}
	return widths
}

func longestLine(text string) int {
	longest := 0
	for line := range strings.SplitSeq(text, "\n") {
		longest = max(longest, utf8.RuneCountInString(line))
	}
	return longest
}
