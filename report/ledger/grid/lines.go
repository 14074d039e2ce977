package grid

import "slices"

// A Line is a row with the merges resolved: each place of a merged block has the
// block's cell, whose Row and Col tell where it really stands.
type Line struct {
	Row    int
	Hidden bool
	Cells  []*Cell // by column, the first is A, as far as the row reaches; nil where nothing is shown
	own    []Cell
	plain  bool // no merged block reaches the row
	sheet  *Sheet
}

// HidesColumn reports whether a 1-based column is hidden on the line's sheet.
func (l Line) HidesColumn(col int) bool { return l.sheet.HidesColumn(col) }

// At is the cell of a 1-based column, nil where nothing is shown.
func (l Line) At(col int) *Cell {
	if col < 1 || col > len(l.Cells) {
		return nil
	}
	return l.Cells[col-1]
}

// Own calls yield for each cell that stands on the row itself and is shown there,
// by column.
func (l Line) Own(yield func(*Cell) bool) {
	for i := range l.own {
		if c := &l.own[i]; l.At(int(c.Col)) == c && !yield(c) {
			return
		}
	}
}

// Covered calls yield for each cell that stands on the row itself and is not shown, as
// another one's merged block lies over it.
func (l Line) Covered(yield func(*Cell) bool) {
	for i := range l.own {
		if c := &l.own[i]; l.At(int(c.Col)) != c && !yield(c) {
			return
		}
	}
}

// Shown calls yield for what each column shows, by column, where it shows anything.
func (l Line) Shown(yield func(*Cell) bool) {
	if l.plain {
		l.Own(yield)
		return
	}
	for _, c := range l.Cells {
		if c != nil && !yield(c) {
			return
		}
	}
}

// Lines calls yield for each row that has a cell of its own, in order. A Line's
// Cells are good until the next call. Work grows with the cells and the width of
// the merged blocks, however tall they are and however wide the sheet is.
func (s *Sheet) Lines(yield func(Line) bool) {
	width := s.Width()
	w := walk{cells: make([]*Cell, width), bottoms: make([]int, width)}
	begin, end := s.Merges, byBottom(s.Merges)
	for i := range s.Rows {
		row := &s.Rows[i]
		if len(row.Cells) == 0 {
			continue
		}
		for ; len(end) > 0 && end[0].Bottom < row.Number; end = end[1:] {
			w.uncover(end[0], row.Number)
		}
		w.put(row.Cells, row.Number)
		for ; len(begin) > 0 && begin[0].Top <= row.Number; begin = begin[1:] {
			w.cover(begin[0], row)
		}
		if !yield(Line{row.Number, row.Hidden, w.cells[:w.reach(row)], row.Cells, w.until < row.Number, s}) {
			return
		}
		w.take(row.Cells, row.Number)
	}
}

func byBottom(merges []Merge) []Merge {
	return slices.SortedStableFunc(slices.Values(merges), func(a, b Merge) int { return a.Bottom - b.Bottom })
}

// A walk is where Lines is in a sheet.
type walk struct {
	cells   []*Cell // shown on the row in hand
	bottoms []int   // the last row of the merged block over each column
	right   int     // how far to the right the blocks go that reach the row in hand
	until   int     // the last row of any block met
}

// put shows a row's own cells where no block covers them.
func (w *walk) put(own []Cell, row int) {
	for i := range own {
		if c := own[i].Col - 1; w.bottoms[c] < row {
			w.cells[c] = &own[i]
		}
	}
}

// take clears what put has shown.
func (w *walk) take(own []Cell, row int) {
	for i := range own {
		if c := own[i].Col - 1; w.bottoms[c] < row {
			w.cells[c] = nil
		}
	}
}

// cover shows a block's cell in its columns, on its first row that has cells. A
// block that began on a row without cells shows nothing.
func (w *walk) cover(m Merge, row *Row) {
	if m.Bottom < row.Number {
		return
	}
	var anchor *Cell
	if i, ok := slices.BinarySearchFunc(row.Cells, m.Left, byColumn); ok && m.Top == row.Number {
		anchor = &row.Cells[i]
	}
	right := min(m.Right, len(w.cells))
	for c := m.Left - 1; c < right; c++ {
		w.cells[c], w.bottoms[c] = anchor, m.Bottom
	}
	w.right, w.until = max(w.right, right), max(w.until, m.Bottom)
}

func byColumn(c Cell, col int) int { return int(c.Col) - col }

// uncover clears the columns of a block that ended above the row in hand.
func (w *walk) uncover(m Merge, row int) {
	for c := m.Left - 1; c < min(m.Right, len(w.cells)); c++ {
		if w.bottoms[c] < row {
			w.cells[c] = nil
		}
	}
}

// reach is the last column in which a row shows anything, or may.
func (w *walk) reach(row *Row) int {
	if w.until < row.Number {
		w.right = 0
	}
	return max(w.right, int(row.Cells[len(row.Cells)-1].Col))
}
