package grid

import (
	"strings"
	"testing"
)

// Each bound lets in what lies at it, and refuses what lies one past it.
func TestBudget(t *testing.T) {
	const file = 1000 // bytes
	repeat := func(n int, book func() bool) (all bool) {
		all = true
		for range n {
			all = book()
		}
		return all
	}
	most := leastShown + shownPerByte*file
	for _, c := range []struct {
		name string
		size int
		book func(b *Budget, past int) bool // 0: at the bound, 1: one past it
	}{
		{"cells", 100 << 20, func(b *Budget, past int) bool {
			return repeat(MaxCells+past, func() bool { return b.Cell("a") })
		}},
		{"text of one cell", file, func(b *Budget, past int) bool {
			return b.Cell(strings.Repeat("a", most-cellItself+past))
		}},
		{"one text in many cells", file, func(b *Budget, past int) bool {
			text := strings.Repeat("a", 100-cellItself)
			return repeat(most/100+past, func() bool { return b.Cell(text) })
		}},
		{"shared text", file, func(b *Budget, past int) bool {
			return b.Shared(strings.Repeat("a", most-cellItself+past))
		}},
		{"text of a large file", 1 << 30, func(b *Budget, past int) bool {
			return b.Cell(strings.Repeat("a", maxShown-cellItself+past))
		}},
		{"merged blocks", file, func(b *Budget, past int) bool {
			return repeat(MaxMerges+past, func() bool { return b.Merge(Merge{1, 1, 2, 1}) })
		}},
		{"columns of merged blocks", file, func(b *Budget, past int) bool {
			return b.Merge(Merge{1, 1, 2, MaxMergedColumns + past})
		}},
		{"columns under merged blocks", file, func(b *Budget, past int) bool {
			return b.Covered(MaxMergedColumns + past)
		}},
		{"faults", file, func(b *Budget, past int) bool { return repeat(MaxFaults+past, b.Fault) }},
	} {
		if !c.book(NewBudget(c.size), 0) {
			t.Errorf("%s: refused at the bound", c.name)
		}
		if c.book(NewBudget(c.size), 1) {
			t.Errorf("%s: let in past the bound", c.name)
		}
	}
}

func TestLongTextsAreCut(t *testing.T) {
	for _, sign := range []string{"a", "字", "𠮷"} {
		s := sheet(nil, strings.Repeat(sign, MaxCellText)+","+strings.Repeat(sign, MaxCellText+1))
		w := &Workbook{Sheets: []*Sheet{s}}
		w.CutLongTexts()
		for _, c := range s.Rows[0].Cells {
			if c.Text != strings.Repeat(sign, MaxCellText) {
				t.Errorf("%s: %d bytes in column %d", sign, len(c.Text), c.Col)
			}
		}
		if len(w.Faults) != 1 || w.Faults[0].Kind != TextCut || w.Faults[0].At.Cell() != "B1" {
			t.Errorf("%s: %v", sign, w.Faults)
		}
	}
}

// Hidden columns are found whatever order they come in, and where they lie over each
// other.
func TestHiddenColumnsInAnyOrder(t *testing.T) {
	s := &Sheet{HiddenColumns: []Columns{{9, 12}, {2, 3}, {11, 11}, {3, 5}, {20, 20}}}
	s.Tidy()
	hidden := map[int]bool{2: true, 3: true, 4: true, 5: true, 9: true, 10: true, 11: true, 12: true, 20: true}
	for col := range 25 {
		if s.HidesColumn(col) != hidden[col] {
			t.Errorf("column %d: %v", col, s.HidesColumn(col))
		}
	}
}
