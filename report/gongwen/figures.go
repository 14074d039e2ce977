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

// longestCode is how wide a figure with letters may be that no column has to keep whole:
// beyond are addresses.
const longestCode = 12.0

// longestFigure returns the width of a text's longest figure, in characters. Letters belong to
// it as to SXDA-2024-001.
func longestFigure(text string) float64 {
	longest := 0.0
	for run := range strings.FieldsFuncSeq(text, func(r rune) bool { return !IsFigure(r) && !isLetter(r) }) {
		width := RoughWidth(run)
		coded := strings.ContainsFunc(run, isLetter)
		if strings.ContainsAny(run, "0123456789") && utf8.RuneCountInString(run) > 1 && !(coded && width > longestCode) {
			longest = max(longest, width)
		}
	}
	return longest
}

// isLetter reports whether r is an ASCII letter.
func isLetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

// leastLengths returns how many characters wide each column of a table must be so that no
// figure below its heading is parted, and no text of at most so many characters, as names are.
func leastLengths(table [][]string, name float64) []float64 {
	least := make([]float64, widest(table))
	for c := range least {
		least[c] = 1
	}
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
	return least
}

// keepFigures widens the columns that are shorter than their least lengths, at the cost of
// those that have room to give, by how much they have. Where all together have too little
// nothing is changed.
func (s Setting) keepFigures(columns []Column, least []float64) {
	lacking, spare := 0.0, 0.0
	for c, column := range columns {
		width := s.widthOf(least[c])
		lacking += max(width-column.Width, 0)
		spare += max(column.Width-width, 0)
	}
	if lacking == 0 || lacking > spare {
		return
	}
	for c := range columns {
		width := s.widthOf(least[c])
		if room := columns[c].Width - width; room > 0 {
			columns[c].Width -= lacking * room / spare
		} else {
			columns[c].Width = width
		}
	}
}
