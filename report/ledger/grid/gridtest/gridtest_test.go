package gridtest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tongbao/report/ledger/grid"
)

func TestWorkbook(t *testing.T) {
	got := Workbook(`
# 整改台账 A1:B1 A2:A3
题 | | 丙

~ 甲⏎乙 | 丁
# 表 二
#~附件1
戊`)
	want := &grid.Workbook{Sheets: []*grid.Sheet{
		{
			Name: "整改台账",
			Rows: []grid.Row{
				{Number: 1, Cells: []grid.Cell{{Row: 1, Col: 1, Text: "题"}, {Row: 1, Col: 3, Text: "丙"}}},
				{Number: 3, Hidden: true, Cells: []grid.Cell{{Row: 3, Col: 1, Text: "甲\n乙"}, {Row: 3, Col: 2, Text: "丁"}}},
			},
			Merges: []grid.Merge{{Top: 1, Left: 1, Bottom: 1, Right: 2}, {Top: 2, Left: 1, Bottom: 3, Right: 1}},
		},
		{Name: "表 二", Rows: []grid.Row{}},
		{Name: "附件1", Hidden: true, Rows: []grid.Row{{Number: 1, Cells: []grid.Cell{{Row: 1, Col: 1, Text: "戊"}}}}},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAWrongRangeIsAFaultOfTheTest(t *testing.T) {
	for _, merge := range []string{"", "A1", "A1:", "B1:A1", "A2:A1", "A1:ZZZZ1"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q is taken", merge)
				}
			}()
			Sheet("表", "甲", merge)
		}()
	}
}
