package grid

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"tongbao/report/internal/a1"
)

func sheet(merges []Merge, rows ...string) *Sheet {
	s := &Sheet{Merges: merges}
	for r, texts := range rows {
		row := Row{Number: r + 1}
		for c, text := range strings.Split(texts, ",") {
			if text != "" {
				row.Cells = append(row.Cells, Cell{Row: int32(r + 1), Col: int32(c + 1), Text: text})
			}
		}
		s.Rows = append(s.Rows, row)
	}
	s.Tidy()
	return s
}

func shown(s *Sheet) string {
	var b strings.Builder
	for l := range s.Lines {
		fmt.Fprint(&b, l.Row)
		for _, c := range l.Cells {
			if c == nil {
				b.WriteString(" .")
			} else {
				fmt.Fprintf(&b, " %s", c.Text)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		name string
		s    *Sheet
		want string
	}{
		{"plain", sheet(nil, "a,b", "", ",c"), "1 a b\n3 . c\n"},
		{"down", sheet([]Merge{{1, 1, 3, 1}}, "a,b", ",c", ",d", ",e"), "1 a b\n2 a c\n3 a d\n4 . e\n"},
		{"across", sheet([]Merge{{1, 1, 1, 2}}, "a,,b", "c"), "1 a a b\n2 c\n"},
		{"one after the other", sheet([]Merge{{1, 1, 2, 1}, {3, 1, 4, 1}}, "a,b", ",c", "d,e", ",f"), "1 a b\n2 a c\n3 d e\n4 d f\n"},
		{"over text", sheet([]Merge{{1, 1, 2, 1}}, "a,b", "x,c"), "1 a b\n2 a c\n"},
		{"from an empty cell", sheet([]Merge{{1, 1, 2, 1}}, ",b", "x,c"), "1 . b\n2 . c\n"},
		{"from an empty row", sheet([]Merge{{1, 1, 2, 1}}, "", "x,c"), "2 . c\n"},
		{"past the edge", sheet([]Merge{{1, 2, a1.MaxRows, a1.MaxColumns}}, "a,b", "c"), "1 a b\n2 c b\n"},
		{"two over each other", sheet([]Merge{{1, 1, 4, 1}, {2, 1, 2, 2}}, "a,b,c", "x,d,e", "f,g,h", "i,,", "j"), "1 a b c\n2 x x e\n3 f g h\n4 i .\n5 j\n"},
	} {
		if got := shown(c.s); got != c.want {
			t.Errorf("%s:\n%swant\n%s", c.name, got, c.want)
		}
	}
}

// Each place shows its own cell, or that of the last block over it.
func TestLinesShowWhatTheSheetShows(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 2000 {
		s := &Sheet{}
		for r := 1; r <= 8; r++ {
			for c := int32(1); c <= 6; c++ {
				if random.Intn(3) == 0 {
					s.Rows = append(s.Rows, Row{Number: r, Cells: []Cell{{Row: int32(r), Col: c, Text: a1.Cell(r, int(c))}}})
				}
			}
		}
		for range random.Intn(5) {
			top, left := 1+random.Intn(8), 1+random.Intn(6)
			s.Merges = append(s.Merges, Merge{top, left, top + random.Intn(4), left + random.Intn(4)})
		}
		s.Tidy()
		for l := range s.Lines {
			own := 0
			for col := 1; col <= 8; col++ {
				got, want := l.At(col), shownAt(s, l.Row, col)
				if (got == nil) != (want == nil) || got != nil && *got != *want {
					t.Fatalf("%+v\nrow %d, column %d shows %v, want %v", s, l.Row, col, got, want)
				}
				if want != nil && int(want.Row) == l.Row && int(want.Col) == col {
					own++
				}
			}
			for range l.Own {
				own--
			}
			shown := map[int32]*Cell{}
			for _, c := range l.Cells {
				if c != nil {
					shown[c.Col*100+c.Row] = c
				}
			}
			for c := range l.Shown {
				delete(shown, c.Col*100+c.Row)
			}
			if own != 0 || len(shown) > 0 {
				t.Fatalf("%+v\nrow %d: %d cells of its own and %v are missing", s, l.Row, own, shown)
			}
		}
	}
}

// shownAt is what a place shows, by definition: of the blocks over its column that
// begun by now, the last one counts as far down as it goes.
func shownAt(s *Sheet, row, col int) *Cell {
	shown, bottom := cellAt(s, row, col), 0
	for _, first := range s.Rows {
		if first.Number > row {
			break
		}
		for _, m := range s.Merges {
			begins := m.Top <= first.Number && (m.Top == first.Number || cellAbove(s, m.Top, first.Number) == 0)
			if begins && m.Bottom >= first.Number && m.Left <= col && col <= min(m.Right, s.Width()) {
				shown, bottom = nil, m.Bottom
				if m.Top == first.Number {
					shown = cellAt(s, m.Top, m.Left)
				}
			}
		}
	}
	if bottom < row {
		return cellAt(s, row, col)
	}
	return shown
}

// cellAbove is how many rows with cells lie from one row down to another.
func cellAbove(s *Sheet, from, to int) (n int) {
	for _, row := range s.Rows {
		if row.Number >= from && row.Number < to {
			n++
		}
	}
	return n
}

func cellAt(s *Sheet, row, col int) *Cell {
	for r := range s.Rows {
		for c := range s.Rows[r].Cells {
			if cell := &s.Rows[r].Cells[c]; int(cell.Row) == row && int(cell.Col) == col {
				return cell
			}
		}
	}
	return nil
}

func BenchmarkOneCellFarRight(b *testing.B) {
	s := &Sheet{}
	for r := int32(1); r <= 300_000; r++ {
		s.Rows = append(s.Rows, Row{Number: int(r), Cells: []Cell{{Row: r, Col: 1}}})
	}
	s.Rows[0].Cells = append(s.Rows[0].Cells, Cell{Row: 1, Col: a1.MaxColumns})
	for b.Loop() {
		for range s.Lines {
		}
	}
}

func TestTidyPutsInOrder(t *testing.T) {
	s := &Sheet{Rows: []Row{
		{Number: 2, Cells: []Cell{{Row: 2, Col: 2, Text: "d"}, {Row: 2, Col: 1, Text: "c"}}},
		{Number: 1, Cells: []Cell{{Row: 1, Col: 1, Text: "a"}, {Row: 1, Col: 1, Text: "b"}}},
		{Number: 3},
	}}
	s.Tidy()
	if got, want := shown(s), "1 b\n2 c d\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
