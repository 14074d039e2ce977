package reading_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// A title across the table that comes again means what it meant before, as it does
// in a column.
func TestBannersThatComeAgain(t *testing.T) {
	heads := []any{"反馈问题", "整改措施", "责任科室", "完成时限", "状态"}
	row := func(problem string) []any {
		return []any{problem, "印发办法。", "甲科", "长期", "长期坚持"}
	}
	for name, test := range map[string]struct {
		rows  [][]any
		tree  string
		rules int
	}{
		"apart":        {[][]any{{"一、政治建设"}, row("问题甲"), {"二、廉政建设"}, row("问题乙"), {"一、政治建设"}, row("问题丙")}, "政治建设:问题甲,问题丙 廉政建设:问题乙", 1},
		"on each page": {[][]any{{"一、政治建设"}, row("问题甲"), {"一、政治建设"}, row("问题丙"), {"二、廉政建设"}, row("问题乙")}, "政治建设:问题甲,问题丙 廉政建设:问题乙", 0},
	} {
		l, found, err := reading.Read("台账.xlsx", rows(t, "整改台账", append([][]any{heads}, test.rows...)...), reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := outline(l); got != test.tree {
			t.Errorf("%s: %s", name, got)
		}
		if len(found) != test.rules || test.rules > 0 && (found[0].ID() != "rows-apart" || found[0].At.Cell() != "A6") {
			t.Errorf("%s: %s", name, dumpFindings(found))
		}
	}
}

// outline names the aspects with their problems.
func outline(l *ledger.Ledger) (text string) {
	for i, a := range l.Aspects {
		for j, p := range a.Problems {
			switch {
			case j > 0:
				text += ","
			case i > 0:
				text += " " + a.Title.Text + ":"
			default:
				text += a.Title.Text + ":"
			}
			text += p.Title.Text
		}
	}
	return text
}
