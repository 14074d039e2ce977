package ledger

import (
	"slices"
	"strings"

	"tongbao/report/ledger/grid"
)

// annex reads one attachment: a row with a single text at its top is its title,
// the rest is a table or, with texts in one column alone, paragraphs.
func (r *reader) annex(p *plan) Annex {
	var a Annex
	title := annexTitle(p.sheet)
	if title != nil {
		a.Name = r.value(p.sheet, title)
	}
	if name, _ := annexName(strings.TrimSpace(p.sheet.Name)); strings.Trim(name, "：: ") != "" {
		a.Name = Value{Text: strings.Trim(name, "：: "), At: r.at(p.sheet)}
	}
	columns, rows := annexColumns(p.sheet, title)
	if len(columns) > 1 {
		a.Table = r.annexTable(p.sheet, title, columns, rows)
	} else {
		a.Paragraphs = r.annexParagraphs(p.sheet, title)
	}
	return a
}

// annexTitle is the single text of the first of several rows, if it is short.
func annexTitle(sheet *grid.Sheet) *grid.Cell {
	first := lines(sheet, 2)
	if len(first) < 2 || !isTitle(first[0]) {
		return nil
	}
	title, _ := onlyCell(first[0])
	return title
}

// longestTitle is how many characters a title has at most.
const longestTitle = 60

func isTitle(l grid.Line) bool {
	c, _ := onlyCell(l)
	return c != nil && len([]rune(c.Text)) <= longestTitle && !strings.HasSuffix(c.Text, "。")
}

// A table of an attachment may have mostColumns on a page; all the attachments of
// a ledger together are not kept beyond mostPlaces, which is some 40 MB.
const (
	mostColumns = 30
	mostPlaces  = 500_000
)

// annexColumns are the columns of an attachment below its title, those without any
// text left out where there are too many for a page; rows is how many rows it has.
func annexColumns(sheet *grid.Sheet, title *grid.Cell) (columns []int, rows int) {
	used := make([]bool, sheet.Width()+1)
	for l := range sheet.Lines {
		rows++
		for c := range l.Own {
			used[c.Col] = used[c.Col] || c != title && !isBlank(c)
		}
	}
	for col, has := range used {
		if has {
			columns = append(columns, col)
		}
	}
	if n := len(columns); n > 1 && columns[n-1]-columns[0] < mostColumns {
		columns = between(columns[0], columns[n-1])
	}
	return columns, rows
}

func between(first, last int) []int {
	all := make([]int, last-first+1)
	for i := range all {
		all[i] = first + i
	}
	return all
}

// annexTable has the texts of a table by row and column, as many rows as there is
// room for.
func (r *reader) annexTable(sheet *grid.Sheet, title *grid.Cell, columns []int, rows int) [][]Value {
	if len(columns) > mostColumns {
		r.report(wideAnnex(r.at(sheet).At(sheet.Rows[0].Number, columns[mostColumns]), len(columns)))
	}
	table := make([][]Value, 0, min(rows, r.places/len(columns)))
	for l := range sheet.Lines {
		if title != nil && int(title.Row) == l.Row {
			continue
		}
		if r.places < len(columns) {
			r.report(annexCut(r.at(sheet).At(l.Row, columns[0])))
			break
		}
		r.places -= len(columns)
		table = append(table, r.annexRow(sheet, l, columns))
	}
	return table
}

func (r *reader) annexRow(sheet *grid.Sheet, l grid.Line, columns []int) []Value {
	row := make([]Value, len(columns))
	for c := range l.Own {
		if i, ok := slices.BinarySearch(columns, int(c.Col)); ok {
			row[i] = r.value(sheet, c)
		}
	}
	return row
}

func (r *reader) annexParagraphs(sheet *grid.Sheet, title *grid.Cell) []Value {
	var paragraphs []Value
	for l := range sheet.Lines {
		if c, _ := onlyCell(l); c != nil && c != title {
			paragraphs = append(paragraphs, r.value(sheet, c))
		}
	}
	return paragraphs
}
