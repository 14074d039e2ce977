package grid

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// square is a sheet of three rows and columns whose cells are called by their
// places.
func square() *Sheet {
	s := &Sheet{}
	for row := 1; row <= 3; row++ {
		r := Row{Number: row}
		for col := 1; col <= 3; col++ {
			r.Cells = append(r.Cells, Cell{Row: int32(row), Col: int32(col), Text: fmt.Sprintf("%c%d", 'A'+col-1, row)})
		}
		s.Rows = append(s.Rows, r)
	}
	return s
}

func TestSeen(t *testing.T) {
	for _, c := range []struct {
		rows            []int
		columns         []Columns
		merges          []Merge
		left            string
		nRows, nColumns int
	}{
		{nil, nil, nil, "A1 B1 C1 A2 B2 C2 A3 B3 C3", 0, 0},
		{[]int{2}, nil, nil, "A1 B1 C1 A3 B3 C3", 1, 0},
		{nil, []Columns{{2, 900}}, nil, "A1 A2 A3", 0, 2},
		{[]int{1}, []Columns{{1, 1}}, nil, "B2 C2 B3 C3", 1, 1},
		{[]int{2}, nil, []Merge{{2, 1, 3, 1}}, "A1 B1 C1 A2 A3 B3 C3", 1, 0},
		{[]int{2, 3}, nil, []Merge{{2, 1, 3, 1}}, "A1 B1 C1", 2, 0},
		{nil, []Columns{{1, 1}}, []Merge{{1, 1, 1, 2}}, "A1 B1 C1 B2 C2 B3 C3", 0, 1},
		{[]int{3}, nil, []Merge{{3, 1, 5, 1}}, "A1 B1 C1 A2 B2 C2 A3", 1, 0},
	} {
		s := square()
		s.HiddenColumns, s.Merges = c.columns, c.merges
		for i := range s.Rows {
			s.Rows[i].Hidden = slices.Contains(c.rows, s.Rows[i].Number)
		}
		rows, columns := s.Seen()
		var left []string
		for _, row := range s.Rows {
			for _, cell := range row.Cells {
				left = append(left, cell.Text)
			}
		}
		if got := strings.Join(left, " "); got != c.left || rows != c.nRows || columns != c.nColumns {
			t.Errorf("rows %v, columns %v, blocks %v: %s, %d rows, %d columns", c.rows, c.columns, c.merges, got, rows, columns)
		}
	}
}
