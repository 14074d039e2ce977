package spreadsheet

import (
	"fmt"

	"tongbao/report/internal/a1"
)

// Filter puts buttons on the headings of the first columns, by which a person chooses
// among the rows from the headings' row to the last one written. A sheet has one filter at
// most, and a table has its own.
func (s *Sheet) Filter(columns, first int) {
	last := s.next - 1
	s.filter = a1.Cell(first, 1) + ":" + a1.Cell(last, columns)
	// Excel keeps the area under this name too, and looks for it when rows are inserted.
	s.book.names = append(s.book.names, name{"_xlnm._FilterDatabase", fmt.Sprintf("%s!$A$%d:$%s$%d", Quoted(s.name), first, a1.Column(columns), last), s.index, true})
}

// writeFilter writes the filter.
func (s *Sheet) writeFilter(m *markup) {
	if s.filter != "" {
		m.raw(`<autoFilter ref="`, s.filter, `"/>`)
	}
}
