package a1

import "testing"

func TestCells(t *testing.T) {
	for _, c := range []struct {
		row, col int
		name     string
	}{{1, 1, "A1"}, {12, 26, "Z12"}, {3, 27, "AA3"}, {1, 702, "ZZ1"}, {1, 703, "AAA1"}, {MaxRows, MaxColumns, "XFD1048576"}} {
		if got := Cell(c.row, c.col); got != c.name {
			t.Errorf("%d, %d is %s, want %s", c.row, c.col, got, c.name)
		}
		if row, col, ok := Parse("$" + c.name); row != c.row || col != c.col || !ok {
			t.Errorf("%s is %d, %d, %v", c.name, row, col, ok)
		}
	}
	for _, name := range []string{"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "Ä1", "A99999999999999999999"} {
		if _, _, ok := Parse([]byte(name)); ok {
			t.Errorf("%q is a cell", name)
		}
	}
}
