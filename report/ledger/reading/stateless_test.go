package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger/reading"
)

// A ledger without any state is told so once, as an error; a table of it without one, as
// something to look at.
func TestLedgersWithoutStates(t *testing.T) {
	heads, row := []any{"反馈问题", "整改措施", "责任科室", "完成时限"}, []any{"问题甲", "修订办法。", "甲科", "长期"}
	other := []any{"问题乙", "开展自查。", "乙科", "长期"}
	with := func(values []any, last any) []any { return append(append([]any{}, values...), last) }
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"no column":           {rows(t, "整改台账", heads, row, other), "错误 A1 表头里没有“状态”这一列，整个台账没有一条"},
		"blank column":        {rows(t, "整改台账", with(heads, "状态"), row, other), "错误 A1 “状态”一列是空的，整个台账没有一条"},
		"two sheets":          {twoSheets(t, heads, row, heads, other), "错误 A1 表头里没有“状态”这一列，整个台账没有一条"},
		"one of two":          {twoSheets(t, with(heads, "状态"), with(row, "已完成"), heads, other), "疑似 A1 表头里没有“状态”这一列。"},
		"blank in one of two": {twoSheets(t, with(heads, "状态"), with(row, "已完成"), with(heads, "状态"), other), ""},
		"unknown words":       {rows(t, "整改台账", with(heads, "状态"), with(row, "正在走程序")), ""},
		"in texts":            {rows(t, "整改台账", heads, []any{"问题甲", "【已完成】修订办法。", "甲科", "长期"}), ""},
		"no measure":          {rows(t, "整改台账", heads, []any{"问题甲"}), "疑似 A1 表头里没有“状态”这一列。"},
	} {
		_, found, err := reading.Read("台账.xlsx", c.file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var told []finding.Finding
		for _, f := range found {
			if f.ID() == "missing-column" {
				told = append(told, f)
			}
		}
		switch {
		case c.want == "" && len(told) == 0:
		case len(told) != 1 || c.want == "" || !strings.HasPrefix(told[0].Severity.String()+" "+told[0].At.Cell()+" "+told[0].Summary, c.want):
			t.Errorf("%s: %s", name, dumpFindings(found))
		}
	}
}

func twoSheets(t *testing.T, heads1, row1, heads2, row2 []any) []byte {
	w := newWorkbook(t)
	for i, lines := range [][2][]any{{heads1, row1}, {heads2, row2}} {
		s := w.sheet([]string{"甲", "乙"}[i])
		w.row(s, lines[0]...)
		w.row(s, lines[1]...)
	}
	return w.bytes()
}
