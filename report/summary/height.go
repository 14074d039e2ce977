package summary

import (
	"math"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// Measures of 10 point Song type, in points and in widths of a digit.
const (
	lineHeight = 13.5
	rowPadding = 6
	minHeight  = 21
	maxHeight  = 405 // the format allows 409
	maxLines   = 29  // that it has room for
	cellInset  = 1.5 // of a column's width that no text uses
)

// rowHeight returns the height in points at which a row shows all its wrapped texts.
func rowHeight(columns []column, texts []string) float64 {
	return heightOf(mostLines(columns, texts, 1))
}

// heightOf returns the height in points of a row with so many lines, as far as a row can
// be so high.
func heightOf(lines int) float64 {
	return min(maxHeight, max(minHeight, float64(lines)*lineHeight+rowPadding))
}

// mostLines returns how many lines the longest text of a row takes in type of a scale.
func mostLines(columns []column, texts []string, scale float64) int {
	most := 1
	for i, text := range texts {
		if !columns[i].hidden {
			most = max(most, lineCount(text, (columns[i].width-cellInset)/scale+cellInset))
		}
	}
	return most
}

// smallSize is that of a table's texts in a row that can't be high enough for them, in
// points; smallScale is how much smaller it is than that of the others.
const (
	smallSize  = 8
	smallScale = smallSize / 10.0
)

// A rowSize is how high a row of a table is, in points.
type rowSize struct {
	height float64
	small  bool // its texts are in smaller type
	cut    bool // and it does not show all of them even so
}

// tableRow returns the size of a row of a table. There a measure is one row, as it is
// what formulas count, a person filters, and a summary is read back by: what is too long
// for a row is set in smaller type, and beyond that only the cell has all of it.
func tableRow(columns []column, texts []string) rowSize {
	lines := mostLines(columns, texts, 1)
	if lines <= maxLines {
		return rowSize{height: heightOf(lines)}
	}
	height := float64(mostLines(columns, texts, smallScale))*lineHeight*smallScale + rowPadding
	return rowSize{min(height, maxHeight), true, height > maxHeight}
}

// style returns the look of a text in the row, which has s otherwise.
func (r rowSize) style(s style) style {
	if r.small && s == textStyle {
		return smallStyle
	}
	return s
}

// noteHeight returns the height of a row with a text over the width of the columns.
func noteHeight(text string, width float64) float64 {
	return min(maxHeight, float64(lineCount(text, width))*lineHeight+4.5)
}

// lineCount returns the number of lines that a text takes in a column.
func lineCount(text string, columnWidth float64) int {
	lines := 0
	for line := range strings.SplitSeq(text, "\n") {
		lines += max(1, int(math.Ceil(float64(textWidth(line))/(columnWidth-cellInset))))
	}
	return lines
}

// textWidth returns a text's width in digits: two for a Chinese character.
func textWidth(text string) int {
	n := 0
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c < utf8.RuneSelf:
			n, i = n+1, i+1
		case c >= firstHan && c <= lastHan:
			n, i = n+2, i+3
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			n, i = n+runeWidth(r), i+size
		}
	}
	return n
}

// firstHan and lastHan are the first bytes of the characters from U+5000 to U+9FFF, of three
// bytes each: nearly all there is, and never decoded.
const (
	firstHan = 0xE5
	lastHan  = 0xE9
)

func runeWidth(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r >= '一' && r <= '龥', r >= '\u3001' && r <= '】', r >= '！' && r <= '～': // a look-up in the table takes longer
		return 2
	}
	return tableWidth(r)
}

func tableWidth(r rune) int {
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth, width.EastAsianAmbiguous:
		return 2
	}
	return 1
}
