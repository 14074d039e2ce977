package review

import (
	"slices"
	"testing"

	"tongbao/report/ledger"
)

func TestUnreadSheets(t *testing.T) {
	of := func(others ...ledger.Reading) *ledger.Ledger {
		return &ledger.Ledger{Readings: append([]ledger.Reading{{Sheet: "政治方面", Role: ledger.RoleLedger}}, others...)}
	}
	for _, c := range []struct {
		name string
		l    *ledger.Ledger
		want []string // sheets
	}{
		{"a table with other headings", of(ledger.Reading{Sheet: "廉政方面", TableRows: 2}), []string{"廉政方面"}},
		{"a few words", of(ledger.Reading{Sheet: "Sheet2", TableRows: 1}), nil},
		{"a hidden sheet", of(ledger.Reading{Sheet: "旧的", TableRows: 9, Notes: []string{"工作表是隐藏的，没有读取。"}}), nil},
		{"figures", of(ledger.Reading{Sheet: "整改情况统计表", TableRows: 9}), nil},
		{"facts", of(ledger.Reading{Sheet: "通报信息", Role: ledger.RoleInfo, TableRows: 9}), nil},
		{"our own summary", of(ledger.Reading{Sheet: ledger.DetailSheet, Role: ledger.RoleLedger}, ledger.Reading{Sheet: "按方面", TableRows: 9}), nil},
	} {
		var got []string
		for _, f := range sheetUnread.Check(&Book{Ledger: c.l}) {
			got = append(got, f.In.At.Sheet())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// due returns a measure with a deadline in the ledger's words, which are a day.
func due(text string) func(*ledger.Measure) {
	return func(m *ledger.Measure) {
		m.Deadline.Kind, m.Deadline.Value = ledger.ByDay, ledger.Value{Text: text, At: m.Text.At}
	}
}

func TestMonthOne(t *testing.T) {
	for _, c := range []struct {
		name      string
		deadlines []string
		want      int
	}{
		{"a number that lost its nought", []string{"2025.1", "2025.12"}, 1},
		{"beside one with its nought", []string{"2025.10", "2025.1"}, 1},
		{"a column of them", []string{"2025.1", "2026.1", "2025.1", "2026.1", "2025.1"}, 1},
		{"whole days", []string{"2025.1.10", "2025年1月", "2025-1"}, 0},
		{"figures of another kind", []string{"25.1", "12.1"}, 0},
	} {
		s := newSheet().task("1")
		for _, text := range c.deadlines {
			s.measure(due(text))
		}
		if got := len(monthOne.Check(&Book{Ledger: &s.Ledger})); got != c.want {
			t.Errorf("%s: %d faults, want %d", c.name, got, c.want)
		}
	}
}
