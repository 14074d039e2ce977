package withhold

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger/grid"
)

// isHeading reports whether a text heads a column that says row by row what is public.
func isHeading(text string) bool {
	text = plain(text)
	return slices.ContainsFunc(words.Of("headings"), func(h string) bool {
		return text == h || strings.HasPrefix(text, h+"(") || strings.HasSuffix(text, h) && len(text) <= len(h)+len("信息内容")
	})
}

// An answer is what such a column says of a row.
type answer int

const (
	silent answer = iota
	open
	closed
	unclear
)

func answerOf(c *grid.Cell) answer {
	if c.IsBlank() {
		return silent
	}
	text := plain(strings.Trim(hanzi.Trim(c.Text), "。，,；;"))
	switch {
	case slices.Contains(words.Of("closed"), text), isMark(text), saysMark(text):
		return closed
	case slices.Contains(words.Of("open"), text):
		return open
	}
	return unclear
}

// answers reads the columns that say what is public, of the rows that lines yields. A row
// that says nothing has what its task's first row says.
type answers struct {
	column int // 1-based; 0 for none
	open   bool
	byRow  map[int]answer
	cells  map[int]*grid.Cell
}

func answersIn(column int, lines func(func(grid.Line) bool), begins func(grid.Line) bool) answers {
	a := answers{column: column, byRow: map[int]answer{}, cells: map[int]*grid.Cell{}}
	if column == 0 {
		return a
	}
	last := silent
	for l := range lines {
		c := l.At(column)
		said := answerOf(c)
		if said == silent && !begins(l) {
			said = last
		}
		a.open = a.open || said == open
		last, a.byRow[l.Row], a.cells[l.Row] = said, said, c
	}
	return a
}

// of returns what a row is left out for; a silent row only where others say that they are public.
func (a answers) of(row int) (why string, unsure, out bool) {
	if a.column == 0 {
		return "", false, false
	}
	switch said := a.byRow[row]; {
	case said == closed:
		return "这一行在“是否公开”一列写明不公开，公开版没有写。", false, true
	case said == unclear:
		return "这一行“是否公开”写的是“" + hanzi.Clip(hanzi.Trim(a.cells[row].Text), 20) + "”，看不出能不能公开，公开版没有写。", true, true
	case said == silent && a.open:
		return "这一行“是否公开”没有填写，别的行填写了，公开版没有写这一行。", true, true
	}
	return "", false, false
}
