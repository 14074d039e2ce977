package main

// joinAll merges the blocks that the marks "<" and "^" join, and gives the last
// row of each the height that its text needs.
func (w *painter) joinAll(p picture) {
	for i, row := range p.rows {
		for j := range row.cells {
			if b := p.block(i+1, j+1); b.last > i+1 || b.right > j+1 {
				w.do(w.f.MergeCell(p.name, cellName(j+1, i+1), cellName(b.right, b.last)))
				w.stretch(p, i+1, j+1, b)
			}
		}
	}
}

// A joint is where a merged block ends: its last row and its rightmost column.
type joint struct{ last, right int }

// block is the end of the block that begins at a cell; the cell itself where
// nothing is joined to it or it is joined to another.
func (p picture) block(row, column int) joint {
	end := joint{row, column}
	if isMark(p.at(row, column)) {
		return end
	}
	for p.at(row, end.right+1) == "<" {
		end.right++
	}
	for p.at(end.last+1, column) == "^" {
		end.last++
	}
	return end
}

// joined reports whether a cell is part of a merged block.
func (p picture) joined(row, column int) bool {
	return isMark(p.at(row, column)) || p.at(row, column+1) == "<" || p.at(row+1, column) == "^"
}

func isMark(text string) bool { return text == "<" || text == "^" }

// at is the text of a cell, empty outside.
func (p picture) at(row, column int) string {
	if row > len(p.rows) || column > len(p.rows[row-1].cells) {
		return ""
	}
	return p.rows[row-1].cells[column-1]
}

func (w *painter) stretch(p picture, row, column int, b joint) {
	width := 0.0
	for c := column; c <= b.right; c++ {
		width += p.widths[c-1]
	}
	need := heightFor(p.at(row, column), width)
	for r := row; r < b.last; r++ {
		height, err := w.f.GetRowHeight(p.name, r)
		w.do(err)
		need -= height
	}
	w.raise(p.name, b.last, need)
}
