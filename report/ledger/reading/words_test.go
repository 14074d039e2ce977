package reading_test

import (
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/ledger/words"
)

// 完成情况 is progress to us; to an office that says so it is the status.
func TestOwnWordsComeFirst(t *testing.T) {
	v, err := words.DefaultVocabulary().Extend(
		map[string][]string{"状态": {"完成情况"}},
		map[string][]string{"已完成": {"推进中"}})
	if err != nil {
		t.Fatal(err)
	}
	file := rows(t, "整改台账",
		[]any{"序号", "反馈问题", "整改措施", "完成情况"},
		[]any{1, "问题甲", "修订办法。", "推进中"})
	l, _, err := reading.Read("台账.xlsx", file, reading.Options{Lexicon: words.New(v)})
	if err != nil {
		t.Fatal(err)
	}
	if m := l.Aspects[0].Problems[0].Tasks[0].Measures[0]; m.State != ledger.Done || m.Status.Text != "推进中" {
		t.Errorf("%+v", m)
	}
	both := map[string][]string{"状态": {"情况"}, "进展": {"情况"}}
	if _, err := words.DefaultVocabulary().Extend(both, nil); err == nil {
		t.Error("a word of two columns is taken")
	}
}

// What is done stands in one column and how far it is in another, both headed as
// progress.
func TestStatusBesideProgress(t *testing.T) {
	for name, heads := range map[string][2]string{"status last": {"进展情况", "完成情况"}, "status first": {"完成情况", "进展情况"}} {
		cells := map[string]any{"进展情况": "已印发办法，清退7人。", "完成情况": "推进中"}
		file := rows(t, "整改台账",
			[]any{"序号", "反馈问题", "整改措施", heads[0], heads[1]},
			[]any{1, "问题甲", "修订办法。", cells[heads[0]], cells[heads[1]]})
		l, _, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		m := l.Aspects[0].Problems[0].Tasks[0].Measures[0]
		if m.State != ledger.Going || m.Progress.Text != cells["进展情况"] {
			t.Errorf("%s: %+v", name, m)
		}
	}
}

// Without a column of problems all measures come under one nameless task: that
// must not go unsaid, unless rows across the table name the problems.
func TestNoColumnOfProblemsIsTold(t *testing.T) {
	heads := []any{"编号", "毛病", "整改措施", "责任科室", "整改时限", "整改状态"}
	row := []any{1, "纪律松弛", "修订办法。", "甲科", "2025-3-31", "已完成"}
	for name, test := range map[string]struct {
		file []byte
		told bool
	}{
		"unknown heading": {rows(t, "整改台账", heads, row), true},
		"known heading":   {rows(t, "整改台账", []any{"编号", "反馈问题", "整改措施", "责任科室", "整改时限", "整改状态"}, row), false},
		"rows across":     {rows(t, "整改台账", heads, []any{"一、纪律松弛"}, row), false},
	} {
		_, found, err := reading.Read("台账.xlsx", test.file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		told := slices.ContainsFunc(found, func(f finding.Finding) bool {
			return f.ID() == "missing-column" && strings.Contains(f.Summary, "反馈问题")
		})
		if told != test.told {
			t.Errorf("%s: told %t\n%s", name, told, dumpFindings(found))
		}
	}
}

// A column of words that nothing is known of, before the measures, may be a level
// of titles; a document's number is none.
func TestUnreadColumnsAreTold(t *testing.T) {
	for cell, told := range map[string]bool{"政治站位不高": true, "督〔2025〕3号": false, "": false} {
		file := rows(t, "整改台账", []any{"序号", "归口", "反馈问题", "整改措施", "责任科室", "完成时限", "整改状态"},
			[]any{1, cell, "纪律松弛", "修订办法。", "甲科", "2025-3-31", "已完成"})
		_, found, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(found, func(f finding.Finding) bool { return f.ID() == "unread-column" && f.At.Cell() == "B1" }); got != told {
			t.Errorf("%s: told %t", cell, got)
		}
	}
}

// What was done may begin with what was to be done, or be nothing yet.
func TestMeasureIsNotSaidTwice(t *testing.T) {
	for progress, want := range map[string]string{
		"已印发执行。":      "修订办法。已印发执行。",
		"修订办法，已印发执行。": "修订办法，已印发执行。",
		"修订办法。":       "修订办法。",
		"暂无":          "修订办法。",
		"/":           "修订办法。",
		"修订《办法》，已印发执行。": "修订办法。修订《办法》，已印发执行。",
	} {
		file := rows(t, "整改台账", []any{"序号", "反馈问题", "整改措施", "整改进展", "责任科室", "完成时限", "整改状态"},
			[]any{1, "纪律松弛", "修订办法。", progress, "甲科", "2025-3-31", "已完成"})
		l, _, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := l.Aspects[0].Problems[0].Tasks[0].Measures[0].Text.Text; got != want {
			t.Errorf("%s: %s", progress, got)
		}
	}
}

// An office's own vocabulary is all that counts: words that it lacks are reported.
func TestOwnVocabulary(t *testing.T) {
	v := words.DefaultVocabulary()
	v.States = map[ledger.State][]string{ledger.Done: {"搞定"}}
	data := rows(t, "整改台账", []any{"具体问题", "整改措施及进展", "整改状态", "责任科室", "完成时限"},
		[]any{"任务甲", "措施。", "搞定", "甲科", "长期"}, []any{"任务乙", "措施。", "已完成", "甲科", "长期"})
	l, found, err := reading.Read("台账.xlsx", data, reading.Options{Lexicon: words.New(v)})
	if err != nil {
		t.Fatal(err)
	}
	tasks := l.Aspects[0].Problems[0].Tasks
	if tasks[0].State() != ledger.Done || tasks[1].State() != ledger.UnknownState {
		t.Errorf("states %s, %s", tasks[0].State(), tasks[1].State())
	}
	if len(found) != 1 || found[0].ID() != "unknown-status" || found[0].At.Cell() != "C3" {
		t.Error(dumpFindings(found))
	}
}
