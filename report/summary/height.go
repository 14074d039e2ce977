package summary

import (
	"math"
	"strings"

	"golang.org/x/text/width"
)

// Measures of 10 point Song type, in points and in widths of a digit.
const (
	lineHeight = 13.5
	rowPadding = 6
	minHeight  = 21
	maxHeight  = 405 // the format allows 409
	cellInset  = 1.5 // of a column's width that no text uses
)

// rowHeight returns the height in points at which a row shows all its wrapped texts.
func rowHeight(columns []column, texts []string) float64 {
	most := 1
	for i, text := range texts {
		if !columns[i].hidden {
			most = max(most, lineCount(text, columns[i].width))
		}
	}
	return min(maxHeight, max(minHeight, float64(most)*lineHeight+rowPadding))
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
	for _, r := range text {
		switch {
		case r < 0x80:
			n++
		case r >= '一' && r <= '龥': // nearly all there is; a look-up in the table takes longer
			n += 2
		default:
			n += tableWidth(r)
		}
	}
	return n
}

func tableWidth(r rune) int {
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth, width.EastAsianAmbiguous:
		return 2
	}
	return 1
}
