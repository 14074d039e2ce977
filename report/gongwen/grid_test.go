package gongwen

import (
	"math"
	"testing"
)

// The cells of each row fill the type area, in lists and in forms, whose last cells take
// what is left.
func TestGridsFillTheTypeArea(t *testing.T) {
	for name, c := range map[string]struct {
		table [][]string
		form  bool
		spans [][]int // columns that the cells take
	}{
		"list":        {[][]string{{"序号", "任务"}, {"1", "修订制度"}}, false, [][]int{{1, 1}, {1, 1}}},
		"form":        {[][]string{{"责任科室", "办公室", "责任人", "沈一"}, {"任务", "修订制度"}}, true, [][]int{{1, 1, 1, 1}, {1, 3}}},
		"form of one": {[][]string{{"意见", "同意"}}, true, [][]int{{1, 1}}},
		"lone label":  {[][]string{{"以下由督办单位填写"}, {"意见", "同意"}}, true, [][]int{{2}, {1, 1}}},
		"no pair":     {[][]string{{"以下由督办单位填写"}}, true, [][]int{{1}}},
	} {
		g := GridOf(c.table, c.form, Setting{})
		for r, spans := range c.spans {
			cells := g.Row(r)
			if len(cells) != len(spans) {
				t.Fatalf("%s: row %d has %d cells", name, r, len(cells))
			}
			end := 0.0
			for i, cell := range cells {
				if math.Abs(cell.Left-end) > 1e-9 || cell.Columns != spans[i] {
					t.Errorf("%s: cell %d of row %d begins at %.2f, not %.2f, over %d columns", name, i, r, cell.Left, end, cell.Columns)
				}
				end += cell.Width
			}
			if math.Abs(end-TypeAreaWidth) > 1e-6 {
				t.Errorf("%s: row %d is %.2f wide", name, r, end)
			}
		}
	}
}

func TestLooksOfCells(t *testing.T) {
	long := "逐条核对台账，补齐会议记录和佐证材料，由办公室汇总以后报整改工作领导小组办公室审核，并且在下次会议上通报情况。"
	form := GridOf([][]string{{"责任科室", "办公室"}, {"情况", long}, {"意见", "\n\n签字："}}, true, Setting{})
	for r, want := range []Align{Center, Justify, Justify} {
		if cells := form.Row(r); !cells[0].Label || cells[1].Label || cells[1].Align != want {
			t.Errorf("row %d: %+v", r, cells)
		}
	}
	if form.Headed() {
		t.Error("a form has a heading")
	}
	list := GridOf([][]string{{"序号", "情况"}, {"1", long}}, false, Setting{})
	if head, below := list.Row(0), list.Row(1); !head[1].Label || head[1].Align != Center || below[1].Align != Justify || below[0].Align != Center {
		t.Errorf("list: %+v, %+v", head, below)
	}
}
