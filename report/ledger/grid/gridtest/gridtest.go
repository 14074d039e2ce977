// Package gridtest makes workbooks from compact text, for the tests of the steps that
// read them, and shows sheets as text, for those of the readers that make them.
package gridtest

import (
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// hidden begins the line of a hidden sheet or row.
const hidden = "~"

// Workbook returns the workbook that a text describes. A line like # 整改台账 A1:F1
// begins a sheet, with its merged blocks behind its name; the lines below are its
// rows, as Sheet has them. #~ begins a hidden sheet. Blanks around the text do not
// count.
func Workbook(text string) *grid.Workbook {
	book := &grid.Workbook{}
	for _, part := range strings.Split("\n"+strings.TrimSpace(text), "\n#")[1:] {
		head, rows, _ := strings.Cut(part, "\n")
		head, isHidden := strings.CutPrefix(head, hidden)
		var name, merges []string
		for _, word := range strings.Fields(head) {
			if _, ok := parseMerge(word); ok {
				merges = append(merges, word)
			} else {
				name = append(name, word)
			}
		}
		s := Sheet(strings.Join(name, " "), rows, merges...)
		s.Hidden = isHidden
		book.Sheets = append(book.Sheets, s)
	}
	return book
}

// Sheet returns a sheet with a row for each line of a text, the first of which is row
// 1; an empty line is a row without cells. Cells are parted by |, an empty one is none,
// and ⏎ breaks the line inside one. A line that begins with ~ is a hidden row. Merges
// are ranges such as A1:B2; it panics at one that is none.
func Sheet(name, rows string, merges ...string) *grid.Sheet {
	s := &grid.Sheet{Name: name}
	for i, line := range strings.Split(strings.TrimRight(rows, "\n"), "\n") {
		s.Rows = append(s.Rows, row(i+1, line))
	}
	for _, text := range merges {
		m, ok := parseMerge(text)
		if !ok {
			panic("no range of cells: " + text)
		}
		s.Merges = append(s.Merges, m)
	}
	s.Tidy()
	return s
}

func row(number int, line string) grid.Row {
	line, isHidden := strings.CutPrefix(strings.TrimSpace(line), hidden)
	r := grid.Row{Number: number, Hidden: isHidden}
	for i, text := range strings.Split(line, "|") {
		if text = strings.TrimSpace(text); text != "" {
			text = strings.ReplaceAll(text, "⏎", "\n")
			r.Cells = append(r.Cells, grid.Cell{Row: int32(number), Col: int32(i + 1), Text: text})
		}
	}
	return r
}

func parseMerge(text string) (m grid.Merge, ok bool) {
	first, last, parted := strings.Cut(text, ":")
	top, left, isFirst := a1.Parse(first)
	bottom, right, isLast := a1.Parse(last)
	ok = parted && isFirst && isLast && top <= bottom && left <= right
	return grid.Merge{Top: top, Left: left, Bottom: bottom, Right: right}, ok
}
