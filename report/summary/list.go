package summary

import "tongbao/report/spreadsheet"

// listFirst is the first row of a list's entries, under its title and headings.
const listFirst = 4

// A list is a sheet of numbered entries, one a row.
type list struct {
	*sheet
	entries int // written so far
}

// newList begins a list's sheet with its title and headings. The first column
// is that of the numbers.
func newList(b *book, name, about string, d *data, columns []column) *list {
	s := b.add(name, spreadsheet.Page{Paper: spreadsheet.A4, Tab: "C9DAF8"}, columns)
	s.Freeze(1, listFirst-1)
	s.title(d.heading+"（"+name+"）", about)
	s.head()
	return &list{sheet: s}
}

// entry writes an entry: its number, then its texts.
func (l *list) entry(texts ...string) {
	l.entries++
	columns := l.columns[1:]
	cells := []cell{l.book.number(countStyle, l.entries)}
	for i, text := range texts {
		cells = append(cells, l.book.text(columns[i].style, text))
	}
	l.Row(rowHeight(columns, texts), cells...)
}

// finish closes the sheet; where there are no entries, none says so.
func (l *list) finish(none string) {
	if l.entries == 0 {
		cells := make([]cell, len(l.columns))
		for i := range cells {
			cells[i] = l.book.text(centreStyle, "")
		}
		cells[0] = l.book.text(centreStyle, none)
		l.Merge(1, len(l.columns), l.Next())
		l.Row(30, cells...)
	}
	l.End()
}
