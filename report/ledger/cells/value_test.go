package cells_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
)

func TestValue(t *testing.T) {
	sheet := &grid.Sheet{Name: "整改台账"}
	for _, c := range []struct {
		cell        *grid.Cell
		text, place string
		found       string
	}{
		{nil, "", "", ""},
		{&grid.Cell{Row: 3, Col: 2}, "", "", ""},
		{&grid.Cell{Row: 3, Col: 2, Text: " \u200b\n"}, "", "", ""},
		{&grid.Cell{Row: 3, Col: 2, Text: " 修订办法。 "}, "修订办法。", "台账.xlsx > 整改台账 > B3", ""},
		{&grid.Cell{Row: 3, Col: 2, Text: "修\b订"}, "修订", "台账.xlsx > 整改台账 > B3", "control-character"},
		{&grid.Cell{Row: 3, Col: 2, Text: "修\ufffd订"}, "修\ufffd订", "台账.xlsx > 整改台账 > B3", "undecodable"},
		{&grid.Cell{Row: 3, Col: 2, Text: "\b修\ufffd"}, "修\ufffd", "台账.xlsx > 整改台账 > B3", "control-character undecodable"},
		{&grid.Cell{Row: 3, Col: 2, Text: "\b"}, "", "台账.xlsx > 整改台账 > B3", "control-character"},
	} {
		src := cells.Source{File: "台账.xlsx", Found: &finding.Log{}}
		for range 3 { // a merged cell is met on each of its rows
			v := src.Value(sheet, c.cell)
			if v.Text != c.text || v.At.String() != c.place {
				t.Errorf("%+v: %+v", c.cell, v)
			}
		}
		var found []string
		for _, f := range src.Found.List() {
			found = append(found, f.ID())
			if f.At.String() != c.place || f.Excerpt.Text != c.text {
				t.Errorf("%+v: %+v", c.cell, f)
			}
		}
		if strings.Join(found, " ") != c.found {
			t.Errorf("%+v: found %v, want %s", c.cell, found, c.found)
		}
	}
}

func TestEachPlaceIsToldOfItself(t *testing.T) {
	src := cells.Source{File: "台账.xlsx", Found: &finding.Log{}}
	for _, name := range []string{"甲科", "乙科"} {
		for row := range int32(2) {
			src.Value(&grid.Sheet{Name: name}, &grid.Cell{Row: row + 1, Col: 1, Text: "\b"})
		}
	}
	if got := len(src.Found.List()); got != 4 {
		t.Errorf("%d findings of 4 cells", got)
	}
}

func TestNotADay(t *testing.T) {
	long := strings.Repeat("近", 30)
	f := cells.NotADay(ledger.Value{Text: long, At: finding.In("台账.xlsx", "").At(3, 2)}, "成文日期")
	if f.ID() != "bad-date" || f.Severity != finding.Error || f.At.Cell() != "B3" || f.Excerpt.Text != long ||
		!strings.HasPrefix(f.Summary, "成文日期“近近") || strings.Contains(f.Summary, long) {
		t.Errorf("%+v", f)
	}
}
