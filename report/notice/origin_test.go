package notice

import (
	"slices"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// at is a cell in a row of the ledger.
func at(row int) finding.Ref { return finding.In("", "整改台账").At(row, 5) }

// A measure that the ledger keeps in two cells is of both, each for its own part.
func TestMeasuresKnowTheirCells(t *testing.T) {
	for _, c := range []struct {
		name, text, action, progress string
		parts                        []string
	}{
		{"one cell", "开会。", "", "", []string{"开会。"}},
		{"two cells", "开会。已开\n两次。", "开会", "已开\n两次", []string{"开会。", "已开两次。"}},
		{"a measure that the progress says again", "开会。已开。", "开会", "开会。已开", []string{"开会。已开。"}},
		{"a progress that the measure has too", "已开。再开。已开。", "已开。再开", "已开", []string{"已开。再开。", "已开。"}},
	} {
		m := ledger.Measure{
			Text:     ledger.Value{Text: c.text, At: at(1)},
			Action:   ledger.Value{Text: c.action, At: at(1)},
			Progress: ledger.Value{Text: c.progress, At: at(2)},
		}
		p := measureText(&m)
		var parts []string
		for _, o := range p.Origins {
			parts = append(parts, p.Text[o.From:o.To])
		}
		if !slices.Equal(parts, c.parts) {
			t.Errorf("%s: %q of %q", c.name, parts, p.Text)
		}
		if last := p.Origins[len(p.Origins)-1].At; (c.progress != "") != (last == at(2)) {
			t.Errorf("%s: the last part is of %v", c.name, last)
		}
	}
}

func TestOriginsInAPartOfAText(t *testing.T) {
	origins := []Origin{{0, 3, at(1)}, {3, 9, at(2)}, {12, 15, at(3)}}
	for _, c := range []struct{ from, to, first, last int }{
		{0, 3, 1, 1}, {0, 4, 1, 2}, {3, 9, 2, 2}, {8, 13, 2, 3}, {0, 99, 1, 3}, {9, 12, 0, 0}, {15, 20, 0, 0},
	} {
		got := OriginsIn(origins, c.from, c.to)
		if len(got) == 0 {
			if c.first != 0 {
				t.Errorf("[%d, %d): none", c.from, c.to)
			}
		} else if got[0].At != at(c.first) || got[len(got)-1].At != at(c.last) {
			t.Errorf("[%d, %d): %v", c.from, c.to, got)
		}
	}
}
