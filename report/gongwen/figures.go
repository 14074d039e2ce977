package gongwen

import (
	"strings"
	"unicode/utf8"
)

// FigureMarks hold figures, dates and document numbers together that a cell may not part:
// 1,234.56, 2024-03-01, 2024年3月1日, 〔2025〕3号. Signs and units join them.
const FigureMarks = ".,-/:%+±〔〕年月日号"

// IsFigure reports whether a character is part of a figure: a digit or a mark in it.
func IsFigure(r rune) bool { return r >= '0' && r <= '9' || strings.ContainsRune(FigureMarks, r) }

// longestFigure returns the width of a text's longest figure, in characters.
func longestFigure(text string) float64 {
	longest := 0.0
	for run := range strings.FieldsFuncSeq(text, func(r rune) bool { return !IsFigure(r) }) {
		if strings.ContainsAny(run, "0123456789") && utf8.RuneCountInString(run) > 1 {
			longest = max(longest, RoughWidth(run))
		}
	}
	return longest
}

// leastWidths returns how wide each column of a table must be, in points, so that no figure
// below its heading is parted, and no text of at most so many characters, as names are.
func leastWidths(table [][]string, name float64) []float64 {
	least := make([]float64, widest(table))
	for r, row := range table {
		for c, text := range row {
			if r > 0 {
				least[c] = max(least[c], longestFigure(text))
				if length := longestLine(text); length <= name {
					least[c] = max(least[c], length)
				}
			}
		}
	}
	for c := range least {
		least[c] = (max(least[c], 1)+spareLength)*TableSize + 2*CellPadding
	}
	return least
}

// keepFigures widens the columns that would part a figure, at the cost of those that have
// room to give, by how much they have. Where all together have too little nothing is changed.
func keepFigures(columns []Column, least []float64) {
	lacking, spare := 0.0, 0.0
	for c, column := range columns {
		lacking += max(least[c]-column.Width, 0)
		spare += max(column.Width-least[c], 0)
	}
	if lacking == 0 || lacking > spare {
		return
	}
	for c := range columns {
		if room := columns[c].Width - least[c]; room > 0 {
			columns[c].Width -= lacking * room / spare
		} else {
			columns[c].Width = least[c]
		}
	}
}

// PartsFigures reports whether a table is too wide for a page to keep all its figures whole.
func PartsFigures(table [][]string) bool {
	sum := 0.0
	for _, width := range leastWidths(table, 0) {
		sum += width
	}
	return sum > TypeAreaWidth
}
