package notice

import (
	"slices"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

func TestTableTooWideForThePage(t *testing.T) {
	for columns, want := range map[int]bool{19: false, 20: true} {
		row := make([]ledger.Value, columns)
		for i := range row {
			row[i].Text = "栏"
		}
		l := &ledger.Ledger{Annexes: []ledger.Annex{{Name: ledger.Value{Text: "设备清单"}, Table: [][]ledger.Value{row}}}}
		_, found := Compose(l, &Template{}, nil, Options{})
		told := slices.ContainsFunc(found, func(f finding.Finding) bool { return f.ID() == "attachment-too-wide" })
		if told != want {
			t.Errorf("%d columns: told %t", columns, told)
		}
	}
}
