package grid

import "slices"

// Seen drops what a person who opens the sheet does not see: the cells of hidden rows
// and columns. A merged block that reaches into a seen row and column shows its text
// there and keeps it. It returns how many rows and columns had anything.
func (s *Sheet) Seen() (rows, columns int) {
	if len(s.HiddenColumns) == 0 && !slices.ContainsFunc(s.Rows, func(r Row) bool { return r.Hidden }) {
		return 0, 0
	}
	v := newView(s)
	dropped := map[int32]bool{}
	for i := range s.Rows {
		row := &s.Rows[i]
		before := len(row.Cells)
		row.Cells = slices.DeleteFunc(row.Cells, func(c Cell) bool {
			isHidden := v.columns.hides(int(c.Col))
			if !row.Hidden && !isHidden || v.shows(c) {
				return false
			}
			if isHidden && c.Text != "" {
				dropped[c.Col] = true
			}
			return true
		})
		if row.Hidden && len(row.Cells) < before {
			rows++
		}
	}
	s.Rows = slices.DeleteFunc(s.Rows, func(r Row) bool { return len(r.Cells) == 0 })
	return rows, len(dropped)
}

// A view tells what is hidden of a sheet, in time that no number of blocks adds to.
type view struct {
	blocks        map[[2]int]Merge // by their upper left corners
	rows, columns hiddenCount
}

func newView(s *Sheet) view {
	v := view{blocks: make(map[[2]int]Merge, len(s.Merges))}
	bottom, right := 0, s.Width()
	for _, m := range s.Merges {
		v.blocks[[2]int{m.Top, m.Left}] = m
		right = max(right, m.Right)
	}
	if n := len(s.Rows); n > 0 {
		bottom = s.Rows[n-1].Number
	}
	hidden := make([]bool, bottom+1)
	for _, row := range s.Rows {
		hidden[row.Number] = row.Hidden
	}
	v.rows = countHidden(hidden)
	hidden = make([]bool, right+1)
	for _, c := range s.HiddenColumns {
		for col := c.First; col <= min(c.Last, right); col++ {
			hidden[col] = true
		}
	}
	v.columns = countHidden(hidden)
	return v
}

// shows reports whether a cell is the corner of a merged block of which something is
// seen. Rows that hold nothing are not the sheet's, and are seen.
func (v view) shows(c Cell) bool {
	m, ok := v.blocks[[2]int{int(c.Row), int(c.Col)}]
	return ok && !v.rows.hidesAll(m.Top, m.Bottom) && !v.columns.hidesAll(m.Left, m.Right)
}

// A hiddenCount has how many of the rows or columns before each are hidden.
type hiddenCount []int

func countHidden(hidden []bool) hiddenCount {
	counts := make(hiddenCount, len(hidden)+1)
	for i, is := range hidden {
		counts[i+1] = counts[i]
		if is {
			counts[i+1]++
		}
	}
	return counts
}

func (h hiddenCount) hides(i int) bool { return h.hidesAll(i, i) }

// hidesAll reports whether all from first to last are hidden.
func (h hiddenCount) hidesAll(first, last int) bool {
	return last+1 < len(h) && h[last+1]-h[first] == last-first+1
}
