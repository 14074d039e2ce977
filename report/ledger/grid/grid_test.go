package grid

import (
	"fmt"
	"strings"
	"testing"
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
		{"across", sheet([]Merge{{1, 1, 1, 2}}, "a,,b", "c"), "1 a a b\n2 c . .\n"},
		{"one after the other", sheet([]Merge{{1, 1, 2, 1}, {3, 1, 4, 1}}, "a,b", ",c", "d,e", ",f"), "1 a b\n2 a c\n3 d e\n4 d f\n"},
		{"over text", sheet([]Merge{{1, 1, 2, 1}}, "a,b", "x,c"), "1 a b\n2 a c\n"},
		{"from an empty cell", sheet([]Merge{{1, 1, 2, 1}}, ",b", "x,c"), "1 . b\n2 . c\n"},
		{"from an empty row", sheet([]Merge{{1, 1, 2, 1}}, "", "x,c"), "2 . c\n"},
		{"past the edge", sheet([]Merge{{1, 2, MaxRows, MaxColumns}}, "a,b", "c"), "1 a b\n2 c b\n"},
	} {
		if got := shown(c.s); got != c.want {
			t.Errorf("%s:\n%swant\n%s", c.name, got, c.want)
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
	if got, want := shown(s), "1 b .\n2 c d\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestCellNames(t *testing.T) {
	for _, c := range []struct {
		row, col int
		name     string
	}{{1, 1, "A1"}, {12, 26, "Z12"}, {3, 27, "AA3"}, {1, 702, "ZZ1"}, {1, 703, "AAA1"}, {MaxRows, MaxColumns, "XFD1048576"}} {
		if got := CellName(c.row, c.col); got != c.name {
			t.Errorf("%d, %d is %s, want %s", c.row, c.col, got, c.name)
		}
		if row, col, ok := ParseCell([]byte("$" + c.name)); row != c.row || col != c.col || !ok {
			t.Errorf("%s is %d, %d, %v", c.name, row, col, ok)
		}
	}
	for _, name := range []string{"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "Ä1", "A99999999999999999999"} {
		if _, _, ok := ParseCell([]byte(name)); ok {
			t.Errorf("%q is a cell", name)
		}
	}
}
