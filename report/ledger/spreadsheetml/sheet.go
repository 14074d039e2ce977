package spreadsheetml

import (
	"encoding/xml"
	"slices"
	"strconv"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/unread"
)

// sheetReader makes one sheet.
type sheetReader struct {
	*reader
	sheet     *grid.Sheet
	columns   map[int]string // style by column, where it has one
	column    int            // the last that was described
	row, col  int            // of the cell that was read last
	rowStyle  string
	covered   []int // by column: the last row that a merged block above reaches
	unread    unread.Cells
	zeros     []place // cells that show nothing where zeros are hidden
	hideZeros bool
	filter    bool
	faults    finding.List
}

type place struct{ row, col int }

// number returns an attribute that counts, otherwise for none.
func number(t xml.StartElement, name string, otherwise int) (int, error) {
	text := attribute(t, name)
	if text == "" {
		return otherwise, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		return 0, damaged()
	}
	return n, nil
}

func (s *sheetReader) table(t xml.StartElement) error {
	switch t.Name.Local {
	case "Column":
		return s.describe(t)
	case "Row":
		return s.readRow(t)
	}
	return nil
}

// describe reads what is said of one or several columns.
func (s *sheetReader) describe(t xml.StartElement) error {
	first, err := number(t, "Index", s.column+1)
	if err != nil {
		return err
	}
	span, err := number(t, "Span", 0)
	if err != nil {
		return err
	}
	if s.column = first + span; outside(1, s.column) || first < 1 {
		return damaged()
	}
	if isSet(t, "Hidden") || attribute(t, "Width") == "0" {
		s.sheet.HiddenColumns = append(s.sheet.HiddenColumns, grid.Columns{First: first, Last: s.column})
	}
	if id := attribute(t, "StyleID"); id != "" {
		if !s.budget.Covered(span + 1) {
			return tooLarge()
		}
		for col := first; col <= s.column; col++ {
			s.columns[col] = id
		}
	}
	return nil
}

func (s *sheetReader) readRow(t xml.StartElement) error {
	row, err := number(t, "Index", s.row+1)
	if err != nil {
		return err
	}
	span, err := number(t, "Span", 0)
	if err != nil || outside(row+span, 1) || row <= s.row {
		return damaged()
	}
	s.row, s.col, s.rowStyle = row, 0, attribute(t, "StyleID")
	s.sheet.Rows = append(s.sheet.Rows, grid.Row{Number: row, Hidden: isSet(t, "Hidden") || attribute(t, "Height") == "0"})
	err = s.each("Row", s.readCell)
	s.row += span
	return err
}

// place moves on to the place of a cell: the one it names, or the next that no merged
// block covers.
func (s *sheetReader) place(t xml.StartElement) error {
	next := s.col + 1
	for next <= len(s.covered) && s.covered[next-1] >= s.row {
		next++
	}
	if !s.budget.Covered(next - s.col - 1) {
		return tooLarge()
	}
	col, err := number(t, "Index", next)
	if err != nil || col <= s.col {
		return damaged()
	}
	s.col = col
	across, err := number(t, "MergeAcross", 0)
	if err != nil {
		return err
	}
	down, err := number(t, "MergeDown", 0)
	if err != nil || outside(s.row+down, col+across) {
		return damaged()
	}
	if across == 0 && down == 0 {
		return nil
	}
	m := grid.Merge{Top: s.row, Left: col, Bottom: s.row + down, Right: col + across}
	if !s.budget.Merge(m) {
		return tooLarge()
	}
	s.sheet.Merges = append(s.sheet.Merges, m)
	s.cover(col, col+across, s.row+down)
	s.col += across
	return nil
}

func (s *sheetReader) cover(first, last, bottom int) {
	for len(s.covered) < last {
		s.covered = append(s.covered, 0)
	}
	for col := first; col <= last; col++ {
		s.covered[col-1] = max(s.covered[col-1], bottom)
	}
}

func (s *sheetReader) option(t xml.StartElement) error {
	switch t.Name.Local {
	case "Visible":
		var state strings.Builder
		err := s.texts(func(text string, _ bool) { state.WriteString(text) })
		s.sheet.Hidden = state.String() == "SheetHidden" || state.String() == "SheetVeryHidden"
		return err
	case "DoNotDisplayZeros":
		s.hideZeros = true
	}
	return nil
}

// finish puts the sheet in order and gathers what is to be told of it.
func (s *sheetReader) finish() {
	if s.hideZeros {
		s.takeZeros()
	}
	s.sheet.Filtered = s.filter && slices.ContainsFunc(s.sheet.Rows, func(r grid.Row) bool { return r.Hidden })
	s.sheet.Tidy()
	s.book.Faults = append(s.book.Faults, s.faults...)
	s.book.Faults = append(s.book.Faults, s.unread.Faults(s.sheet)...)
}

// takeZeros takes away the cells that hold zero.
func (s *sheetReader) takeZeros() {
	zero := map[place]bool{}
	for _, p := range s.zeros {
		zero[p] = true
	}
	for i := range s.sheet.Rows {
		row := &s.sheet.Rows[i]
		row.Cells = slices.DeleteFunc(row.Cells, func(c grid.Cell) bool { return zero[place{int(c.Row), int(c.Col)}] })
	}
}

func (s *sheetReader) at(col int) finding.Ref {
	return finding.In("", s.sheet.Name).At(s.row, col)
}

// tell keeps what was found.
func (s *sheetReader) tell(f finding.Finding) error {
	if !s.budget.Fault() {
		return tooLarge()
	}
	s.faults = append(s.faults, f)
	return nil
}
