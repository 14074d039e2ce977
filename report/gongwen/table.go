package gongwen

import "strings"

// Tables of attachments. The standard leaves them to the office; 小四 with
// 18 pt lines is what most use.
const (
	TableSize   = 12.0
	TablePitch  = 18.0
	cellPadding = 5.4 // left and right of a cell's text
	leastAbove  = 3.0 // above and below it
	TableRule   = 0.5
	leastSize   = 9.0 // 小五

	// Lengths in characters.
	leastColumn  = 2.0
	spareLength  = 0.5 // more than a column's longest text
	widestColumn = 32.0
	longestShort = 10.0
	longestName  = 4.0 // of a text that a column for figures gives no room away of
	leastText    = 4.0 // of a line of a longer text
)

// MostColumns is how many columns a table may have so that each has room for a
// character, on a sheet across.
const MostColumns = 29

// HalfLeading is the blank above a line of the body, and below it. A table's frame
// is drawn where a line's characters would begin, not where its blank does: at
// the head of a page that is the edge of the type area.
const HalfLeading = (LinePitch - BodySize) / 2

// A Column is one of a table: its width in points, and where the texts under its
// heading stand. The heading's own stand in the middle.
type Column struct {
	Width float64
	Align Align
}

// columns shares the width of the type area among a table's columns. A column
// whose texts are short is as wide as they need; the others share what is left by
// the length of theirs. Short texts, as dates, names and numbers, stand in the
// middle.
func (s Setting) columns(table [][]string) []Column {
	columns, lengths := make([]Column, widest(table)), make([]float64, widest(table))
	for c := range columns {
		heading, below := longestTexts(table, c)
		lengths[c] = max(heading, below, leastColumn)
		if below <= longestShort {
			columns[c].Align = Center
		}
	}
	s.share(columns, lengths)
	s.keepFigures(columns, needs(table))
	s.keepFigures(columns, leastLengths(table, longestName))
	s.keepFigures(columns, leastLengths(table, 0))
	return columns
}

// share gives each column its width: what it needs if that is little, and else
// its part of what is left.
func (s Setting) share(columns []Column, lengths []float64) {
	left, wide := s.shareNarrow(columns, lengths)
	if len(wide) == 0 {
		wide = lengths // all share what is left over
	}
	sum := 0.0
	for _, length := range wide {
		sum += min(length, widestColumn)
	}
	for c, length := range lengths {
		if len(wide) == len(lengths) || columns[c].Width == 0 {
			columns[c].Width += left * min(length, widestColumn) / sum
		}
	}
}

// shareNarrow gives the columns that need no more than an even share of what is
// left what they need, until none does. It returns what is left then, and the
// lengths of the texts of the others.
func (s Setting) shareNarrow(columns []Column, lengths []float64) (left float64, wide []float64) {
	left = s.Sheet.TypeArea().Width
	for narrower := true; narrower; {
		narrower, wide = false, nil
		even := left / float64(open(columns))
		for c, length := range lengths {
			switch need := s.widthOf(length); {
			case columns[c].Width > 0:
			case need <= even:
				columns[c].Width = need
				left -= need
				narrower = true
			default:
				wide = append(wide, length)
			}
		}
	}
	return left, wide
}

// open returns how many columns have no width yet.
func open(columns []Column) int {
	n := 0
	for _, c := range columns {
		if c.Width == 0 {
			n++
		}
	}
	return n
}

// longestTexts returns the lengths of a column's longest texts, in its heading and below.
func longestTexts(table [][]string, c int) (heading, below float64) {
	for r, row := range table {
		switch {
		case c >= len(row):
		case r == 0:
			heading = longestLine(row[c])
		default:
			below = max(below, longestLine(row[c]))
		}
	}
	return heading, below
}

// widest returns how many columns the longest row has.
func widest(table [][]string) int {
	columns := 0
	for _, row := range table {
		columns = max(columns, len(row))
	}
	return columns
}

// longestLine returns the width of a text's longest line, in characters.
func longestLine(text string) float64 {
	longest := 0.0
	for line := range strings.SplitSeq(text, "\n") {
		longest = max(longest, RoughWidth(line))
	}
	return longest
}
