package cells_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

func TestNormalise(t *testing.T) {
	sheet := func(texts ...string) *grid.Sheet {
		s := &grid.Sheet{Name: "⼯作"}
		for i, text := range texts {
			s.Rows = append(s.Rows, grid.Row{Number: i + 1, Cells: []grid.Cell{{Row: int32(i + 1), Col: 2, Text: text}}})
		}
		return s
	}
	for _, c := range []struct {
		sheets []*grid.Sheet
		want   string // of the last sheet
		told   []string
	}{
		{[]*grid.Sheet{sheet("工作", "①㎡ＡＢ\r\n\x01")}, "B1=工作 B2=①㎡ＡＢ\r\n\x01", nil},
		{[]*grid.Sheet{sheet("甲"), sheet("甲", "⼯作", "⼯⼈"), sheet("⼈", "乙")}, "B1=人 B2=乙", []string{"B2", "3格", "“⼯”（U+2F2F）", "“工”"}},
		{[]*grid.Sheet{sheet("Cafe\u0301")}, "B1=Café", []string{"B1", "1格", "U+0065 U+0301", "“é”"}},
	} {
		found := &finding.Log{}
		src := cells.Source{File: "台账.xlsx", Found: found}
		src.Normalise(&grid.Workbook{Sheets: c.sheets})
		last := c.sheets[len(c.sheets)-1]
		if got := gridtest.Show(last); got != c.want || last.Name != "⼯作" {
			t.Errorf("%q on %q, want %q", got, last.Name, c.want)
		}
		list := found.List()
		if len(list) > 1 || len(list) == 1 != (c.told != nil) {
			t.Errorf("told %v", list)
			continue
		}
		for _, part := range c.told {
			if f := list[0]; f.ID() != "look-alike-character" || f.Severity != finding.Hint || !strings.Contains(f.At.Cell()+f.Summary, part) {
				t.Errorf("%v does not tell of %q", f, part)
			}
		}
	}
}
