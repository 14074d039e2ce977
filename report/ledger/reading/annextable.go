package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// annex reads one attachment: a row with a single text at its top is its title,
// the rest is a table or, with texts in one column alone, paragraphs.
func (r *reader) annex(p *plan.Plan, places *int) ledger.Annex {
	var a ledger.Annex
	title := annexTitle(p.Sheet)
	if title != nil {
		a.Name = r.src.Value(p.Sheet, title)
	}
	if _, name, _ := words.Annex(p.Sheet.Name); name != "" {
		name, _ = cells.Clean(name)
		a.Name = ledger.Value{Text: name, At: r.src.Sheet(p.Sheet)}
	}
	a.Name.Text = bareName(a.Name.Text)
	columns, rows := annexColumns(p.Sheet, title)
	if len(columns) > 1 {
		a.Table = r.annexTable(p.Sheet, title, columns, rows, places)
	} else {
		a.Paragraphs = r.annexParagraphs(p.Sheet, title)
	}
	return a
}

// annexTitle is the single text of the first of several rows, if it is short.
func annexTitle(sheet *grid.Sheet) *grid.Cell {
	first := sheet.Head(2)
	if len(first) < 2 || !isTitle(first[0]) {
		return nil
	}
	title, _ := first[0].Only()
	return title
}

// longestTitle is how many characters a title has at most.
const longestTitle = 60

func isTitle(l grid.Line) bool {
	c, _ := l.Only()
	return c != nil && utf8.RuneCountInString(c.Text) <= longestTitle && !strings.HasSuffix(c.Text, "。")
}

// Blank columns are kept inside tables of up to mostColumns; all the attachments of a
// ledger together are not kept beyond mostPlaces, which is some 40 MB.
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
			used[c.Col] = used[c.Col] || c != title && !c.IsBlank()
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
func (r *reader) annexTable(sheet *grid.Sheet, title *grid.Cell, columns []int, rows int, places *int) [][]ledger.Value {
	table := make([][]ledger.Value, 0, min(rows, *places/len(columns)))
	for l := range sheet.Lines {
		if title != nil && int(title.Row) == l.Row {
			continue
		}
		if *places < len(columns) {
			r.src.Found.Add(annexWasCut(r.src.Sheet(sheet).At(l.Row, columns[0])))
			break
		}
		*places -= len(columns)
		table = append(table, r.annexRow(sheet, l, columns))
	}
	return table
}

func (r *reader) annexRow(sheet *grid.Sheet, l grid.Line, columns []int) []ledger.Value {
	row := make([]ledger.Value, len(columns))
	for c := range l.Own {
		if i, ok := slices.BinarySearch(columns, int(c.Col)); ok {
			row[i] = r.src.Value(sheet, c)
		}
	}
	return row
}

func (r *reader) annexParagraphs(sheet *grid.Sheet, title *grid.Cell) []ledger.Value {
	var paragraphs []ledger.Value
	for l := range sheet.Lines {
		if c, _ := l.Only(); c != nil && c != title {
			paragraphs = append(paragraphs, r.src.Value(sheet, c))
		}
	}
	return paragraphs
}
