package grid

// A Line is a row with the merges resolved: each place of a merged block has the
// block's cell, whose Row and Col tell where it really stands.
type Line struct {
	Row    int
	Hidden bool
	Cells  []*Cell // by column, the first is A; nil where nothing is shown
}

// At is the cell of a 1-based column, nil where nothing is shown.
func (l Line) At(col int) *Cell {
	if col < 1 || col > len(l.Cells) {
		return nil
	}
	return l.Cells[col-1]
}

// Blank tells whether the row shows nothing.
func (l Line) Blank() bool {
	for _, c := range l.Cells {
		if c != nil {
			return false
		}
	}
	return true
}

// active is the merged block that covers a column at the row in hand.
type active struct {
	bottom int
	anchor *Cell
}

// Lines calls yield for each row that has a cell of its own, in order. A Line's
// Cells are good until the next call. Work grows with the cells and the width of
// the merged blocks, however tall they are.
func (s *Sheet) Lines(yield func(Line) bool) {
	width := s.Width()
	blocks := make([]active, width)
	cells := make([]*Cell, width)
	next := 0
	for i := range s.Rows {
		row := &s.Rows[i]
		clear(cells)
		for c := range row.Cells {
			cells[row.Cells[c].Col-1] = &row.Cells[c]
		}
		for ; next < len(s.Merges) && s.Merges[next].Top <= row.Number; next++ {
			cover(blocks, s.Merges[next], row.Number, cells)
		}
		for c, block := range blocks {
			if block.bottom >= row.Number {
				cells[c] = block.anchor
			}
		}
		if !yield(Line{Row: row.Number, Hidden: row.Hidden, Cells: cells}) {
			return
		}
	}
}

// cover marks the columns of a block that begins at or above the row in hand. A
// block that began on a row without cells shows nothing.
func cover(blocks []active, m Merge, row int, cells []*Cell) {
	var anchor *Cell
	if m.Top == row && m.Left <= len(cells) {
		anchor = cells[m.Left-1]
	}
	for c := m.Left; c <= min(m.Right, len(blocks)); c++ {
		blocks[c-1] = active{m.Bottom, anchor}
	}
}
