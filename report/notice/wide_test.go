package notice

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// A table with too many columns is told once, by its name or that of its sheet.
func TestTableTooWideForThePage(t *testing.T) {
	for _, c := range []struct {
		name    string
		columns int
		want    string
	}{
		{"设备清单", 29, ""}, {"设备清单", 30, "附件“设备清单”的表格有30列"}, {"设备清单", 41, "附件“设备清单”的表格有41列"},
		{"", 29, ""}, {"", 30, "工作表“附件2”的表格有30列"},
	} {
		row := make([]ledger.Value, c.columns)
		row[1] = ledger.Value{Text: "栏", At: finding.In("台账.xlsx", "附件2").At(1, 2)}
		l := &ledger.Ledger{Annexes: []ledger.Annex{{Name: ledger.Value{Text: c.name}, Table: [][]ledger.Value{row}}}}
		_, found := Compose(l, &Template{}, nil, Options{})
		var told []string
		for _, f := range found {
			if f.ID() == "attachment-too-wide" {
				told = append(told, f.Summary)
			}
		}
		if got := strings.Join(told, ""); !strings.HasPrefix(got, c.want) || (got == "") != (c.want == "") || len(told) > 1 {
			t.Errorf("%q with %d columns: %q, want %q", c.name, c.columns, told, c.want)
		}
	}
}
