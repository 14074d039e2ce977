package summary

import "tongbao/report/spreadsheet"

// listFirst is the first row of a list's entries, under its title and headings.
const listFirst = 4

// listTab is the colour of the lists' tabs.
const listTab = "C9DAF8"

// A list is a sheet of numbered entries. The first column is that of the numbers. Its
// columns are as wide as its texts want, so that it is written when all are known.
type list struct {
	name, title string // of the sheet, and what stands over it
	about       string // the line under the title
	none        string // what is said where there are no entries
	columns     []column
	texts       []string // of the entries, one behind the other, without the numbers
	flows       []flow   // of the columns behind the first
}

// newList begins a list of the ledger. What there is none of is said by none.
func newList(name, about, none string, d *data, columns []column) *list {
	return &list{
		name: name, title: d.heading + "（" + name + "）", about: about, none: none,
		columns: columns, flows: make([]flow, len(columns)-1),
	}
}

// entry adds an entry with its texts.
func (l *list) entry(texts ...string) {
	for i, text := range texts {
		l.flows[i].add(text)
	}
	l.texts = append(l.texts, texts...)
}

// entries returns how many there are.
func (l *list) entries() int { return len(l.texts) / len(l.flows) }

// write writes the list's sheet. marks, which may be nil, adds to it what goes by the
// columns that are left and the last row.
func (l *list) write(b *book, marks func(s *sheet, last int)) {
	kept := l.keptColumns()
	columns, flows := []column{l.columns[0]}, []flow{{}}
	for _, i := range kept {
		columns, flows = append(columns, l.columns[i+1]), append(flows, l.flows[i])
	}
	s := b.add(l.name, spreadsheet.Page{Tab: listTab}, flowed(columns, flows, room(listScale)))
	s.Freeze(1, listFirst-1)
	s.title(l.title, l.about)
	s.head()
	if l.entries() == 0 {
		s.noEntries(l.none)
	} else {
		for n := range l.entries() {
			s.entry(n+1, l.textsOf(n, kept))
		}
		s.Filter(len(columns), listFirst-1)
		if marks != nil {
			marks(s, s.Next()-1)
		}
	}
	s.End()
}

// keptColumns returns the columns, from 0 behind that of the numbers, that have anything
// in them. A list without entries keeps all.
func (l *list) keptColumns() []int {
	var kept []int
	for i, f := range l.flows {
		if f.longest > 0 || l.entries() == 0 {
			kept = append(kept, i)
		}
	}
	return kept
}

// textsOf returns the nth entry's texts in some columns.
func (l *list) textsOf(n int, columns []int) []string {
	all := l.texts[n*len(l.flows):][:len(l.flows)]
	if len(columns) == len(all) {
		return all
	}
	texts := make([]string, len(columns))
	for i, c := range columns {
		texts[i] = all[c]
	}
	return texts
}

// entry writes the nth entry, in as many rows as its longest text takes.
func (s *sheet) entry(n int, texts []string) {
	columns := s.columns[1:]
	if lines := mostLines(columns, texts, 1); lines <= maxLines {
		s.entryRow(heightOf(lines), s.book.number(countStyle, n), texts)
		return
	}
	number := s.book.number(countStyle, n)
	for _, row := range continued(columns, texts) {
		s.entryRow(rowHeight(columns, row), number, row)
		number = s.book.number(againStyle, n)
	}
}

// entryRow writes one row of an entry.
func (s *sheet) entryRow(height float64, number cell, texts []string) {
	columns := s.columns[1:]
	cells := append(make([]cell, 0, len(s.columns)), number)
	for i, text := range texts {
		cells = append(cells, s.book.text(columns[i].style, text))
	}
	s.Row(height, cells...)
}

// noEntries writes the one row of a list without entries.
func (s *sheet) noEntries(none string) {
	cells := make([]cell, len(s.columns))
	for i := range cells {
		cells[i] = s.book.text(centreStyle, "")
	}
	cells[0] = s.book.text(centreStyle, none)
	s.Merge(1, len(s.columns), s.Next())
	s.Row(30, cells...)
}
