// Package grid has a workbook as a person sees it: sheets of cells with the text
// that is shown, what is merged and what is hidden. The readers of the file
// formats make it; nothing in it depends on a format.
package grid

import (
	"slices"

	"tongbao/report/day"
	"tongbao/report/finding"
)

// A Workbook is the visible content of a file. Faults has what could not be
// read as it should; their places lack the file's name.
type Workbook struct {
	Sheets []*Sheet
	Faults finding.List
}

// A Sheet has the rows that hold anything, in ascending order.
type Sheet struct {
	Name          string
	Hidden        bool
	Filtered      bool // a filter hides rows
	Rows          []Row
	Merges        []Merge
	HiddenColumns []Columns // in order once the sheet is tidy, none over another
}

// Columns are some that stand side by side, both bounds 1-based and among them.
type Columns struct{ First, Last int }

// HidesColumn reports whether a 1-based column is hidden.
func (s *Sheet) HidesColumn(col int) bool {
	_, hidden := slices.BinarySearchFunc(s.HiddenColumns, col, func(c Columns, col int) int {
		switch {
		case c.Last < col:
			return -1
		case c.First > col:
			return 1
		}
		return 0
	})
	return hidden
}

// A Row has its cells that hold anything, by ascending column.
type Row struct {
	Number int // 1-based
	Hidden bool
	Closed bool // something that is hidden says that the row is not for the public
	Cells  []Cell
}

// A Cell is what one cell shows. A large ledger has millions: it takes 32 bytes.
type Cell struct {
	Row, Col int32 // 1-based
	Text     string
	Date     *Date // that a number is shown as, in the cell's own format; nil: none
}

// A Date is a day that a cell shows, or the last of a month or year.
type Date struct {
	Day    day.Day
	Period bool // the cell shows a month or a year
}

// Dated returns a cell, without its place, that shows a text which stands for a date;
// for none where the day is zero.
func Dated(text string, d day.Day, period bool) Cell {
	if d.IsZero() {
		return Cell{Text: text}
	}
	return Cell{Text: text, Date: &Date{d, period}}
}

// LastDay returns the day that the cell shows, or the last of the month or year; zero where
// it shows no date. A nil cell shows none.
func (c *Cell) LastDay() day.Day {
	if c == nil || c.Date == nil {
		return day.Day{}
	}
	return c.Date.Day
}

// ShowsPeriod reports whether the cell shows a month or a year and no day of it.
func (c *Cell) ShowsPeriod() bool { return c != nil && c.Date != nil && c.Date.Period }

// WholeDay returns the day that the cell shows; zero where it shows a month, a year or
// no date. A nil cell shows none.
func (c *Cell) WholeDay() day.Day {
	if c.ShowsPeriod() {
		return day.Day{}
	}
	return c.LastDay()
}

// A Merge is a block of merged cells, all bounds 1-based and inside it.
type Merge struct{ Top, Left, Bottom, Right int }

// Width is the last column that holds anything.
func (s *Sheet) Width() int {
	width := 0
	for _, row := range s.Rows {
		if n := len(row.Cells); n > 0 {
			width = max(width, int(row.Cells[n-1].Col))
		}
	}
	return width
}

// Tidy puts rows, cells, merges and hidden columns in order and drops the rows without cells,
// as files may have them in any order. Of two cells in one place the later stays.
func (s *Sheet) Tidy() {
	byNumber := func(a, b Row) int { return a.Number - b.Number }
	if !slices.IsSortedFunc(s.Rows, byNumber) {
		slices.SortStableFunc(s.Rows, byNumber)
	}
	s.Rows = joinRows(s.Rows)
	slices.SortStableFunc(s.Merges, func(a, b Merge) int { return a.Top - b.Top })
	s.HiddenColumns = joinColumns(s.HiddenColumns)
}

// joinColumns puts columns in order, and makes one of those that lie over each other.
func joinColumns(columns []Columns) []Columns {
	slices.SortFunc(columns, func(a, b Columns) int { return a.First - b.First })
	kept := columns[:0]
	for _, c := range columns {
		if n := len(kept); n > 0 && c.First <= kept[n-1].Last {
			kept[n-1].Last = max(kept[n-1].Last, c.Last)
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

func joinRows(rows []Row) []Row {
	kept := rows[:0]
	for _, row := range rows {
		if n := len(kept); n > 0 && kept[n-1].Number == row.Number {
			kept[n-1].Cells = append(kept[n-1].Cells, row.Cells...)
			continue
		}
		kept = append(kept, row)
	}
	for i := range kept {
		kept[i].Cells = sortCells(kept[i].Cells)
	}
	return slices.DeleteFunc(kept, func(r Row) bool { return len(r.Cells) == 0 })
}

func sortCells(cells []Cell) []Cell {
	byCol := func(a, b Cell) int { return int(a.Col - b.Col) }
	if !slices.IsSortedFunc(cells, byCol) {
		slices.SortStableFunc(cells, byCol)
	}
	kept := cells[:0]
	for _, c := range cells {
		if n := len(kept); n > 0 && kept[n-1].Col == c.Col {
			kept[n-1] = c
			continue
		}
		kept = append(kept, c)
	}
	return kept
}
