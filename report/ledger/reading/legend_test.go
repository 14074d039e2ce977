package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// Marks stand before their words or behind them, but on one side in all of a text.
func TestSidesOfMarks(t *testing.T) {
	heads := []any{"具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}
	for title, want := range map[string][3]ledger.State{ // of ●, ◎, ○
		"已完成● 未完成○。数据截至6月":          {ledger.Done, 0, ledger.NotDone},
		"未完成○ 推进中◎ 已完成●（截至2025年6月）": {ledger.Done, ledger.Going, ledger.NotDone},
		"●已完成 ◎推进中 ○未完成（截至2025年6月）": {ledger.Done, ledger.Going, ledger.NotDone},
		"● 已完成　◎ 推进中　○ 未完成":         {ledger.Done, ledger.Going, ledger.NotDone},
		"图例： ● 已完成 ◎ 推进中 ○ 未完成":     {ledger.Done, ledger.Going, ledger.NotDone},
		"已完成 ● 推进中 ◎ 未完成 ○ ":        {ledger.Done, ledger.Going, ledger.NotDone},
		"●已完成◎推进中○未完成":              {ledger.Done, ledger.Going, ledger.NotDone},
		"已完成●推进中◎未完成○":              {ledger.Done, ledger.Going, ledger.NotDone},
		"图例：●已完成 ○未完成 ★重点任务":        {ledger.Done, 0, ledger.NotDone},
		"已完成用●表示，未完成用○表示":           {ledger.Done, 0, ledger.NotDone},
		"●：已完成；◎：推进中；○：未完成":         {ledger.Done, ledger.Going, ledger.NotDone},
		"●已完成 推进中◎ ○未完成":            {},
		"推进中 ● 已完成 ○ 未完成":           {},
		"○○县○○局整改台账":                {},
	} {
		file := rows(t, "整改台账", []any{title}, heads,
			[]any{"任务甲", "措施。", "甲科", "长期", "●"}, []any{"任务乙", "措施。", "甲科", "长期", "◎"}, []any{"任务丙", "措施。", "甲科", "长期", "○"})
		measures, _, _ := measuresOf(t, file)
		if got := [3]ledger.State{measures[0].State, measures[1].State, measures[2].State}; got != want {
			t.Errorf("%s: %v, want %v", title, got, want)
		}
	}
	file := rows(t, "整改台账", []any{"已完成√ 未完成×。数据截至6月"}, heads,
		[]any{"任务甲", "措施。", "甲科", "长期", "√"}, []any{"任务乙", "措施。", "甲科", "长期", "√"})
	measures, _, _ := measuresOf(t, file)
	if measures[0].State != ledger.Done || measures[1].State != ledger.Done {
		t.Errorf("√ is %s", measures[0].State)
	}
}

// A column of marks under 完成情况 is the status where the sheet explains them,
// above the table or below it.
func TestColumnOfExplainedMarks(t *testing.T) {
	heads := []any{"具体问题", "整改措施", "完成情况"}
	body := [][]any{{"任务甲", "修订办法。", "●"}, {"任务乙", "清退补贴。", "○"}}
	for name, table := range map[string][][]any{
		"above":  {{"●已完成 ○未完成"}, heads, body[0], body[1]},
		"below":  {heads, body[0], body[1], {"注：●已完成 ○未完成"}},
		"beside": {heads, body[0], body[1], {"制表人：张三", nil, "●已完成 ○未完成"}},
	} {
		measures, found, l := measuresOf(t, rows(t, "整改台账", table...))
		if len(measures) != 2 || measures[0].State != ledger.Done || measures[1].State != ledger.NotDone || measures[0].Progress.Given() {
			t.Errorf("%s: %+v, notes %s, findings %s", name, measures, notes(l), dumpFindings(found))
		}
	}
	measures, _, _ := measuresOf(t, rows(t, "整改台账", heads, body[0], body[1]))
	if measures[0].Progress.Text != "●" {
		t.Errorf("without an explanation: %+v", measures[0])
	}
}

// Each of very many columns of progress is judged on the same way through the sheet.
func BenchmarkManyColumnsOfProgress(b *testing.B) {
	var table strings.Builder
	table.WriteString("具体问题,整改措施" + strings.Repeat(",完成情况", 1500) + "\n")
	for i := range 1000 {
		fmt.Fprintf(&table, "任务%d,措施。%s\n", i, strings.Repeat(",已完成", 1500))
	}
	table.WriteString("任务,措施。" + strings.Repeat(",印发办法。", 1500) + "\n")
	for b.Loop() {
		if _, _, err := reading.Read("台账.csv", []byte(table.String()), reading.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
