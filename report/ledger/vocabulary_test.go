package ledger_test

import (
	"reflect"
	"strings"
	"testing"

	"tongbao/report/ledger"
)

func TestDefaultVocabularyKnowsEveryFieldAndState(t *testing.T) {
	v := ledger.DefaultVocabulary()
	for _, f := range ledger.Fields {
		if len(v.Columns[f]) == 0 || v.Columns[f][0] != string(f) {
			t.Errorf("%s: words %v do not begin with its own", f, v.Columns[f])
		}
	}
	for _, s := range ledger.States {
		if len(v.States[s]) == 0 || v.States[s][0] != s.String() {
			t.Errorf("%s: words %v do not begin with its own", s, v.States[s])
		}
	}
}

// A list that the file lacks would be empty without an error.
func TestDefaultVocabularyHasEveryList(t *testing.T) {
	v := reflect.ValueOf(ledger.DefaultVocabulary())
	for i := range v.NumField() {
		if v.Field(i).Len() == 0 {
			t.Errorf("no words for %s", v.Type().Field(i).Name)
		}
	}
}

func TestWrongVocabularyIsRefused(t *testing.T) {
	for text, says := range map[string]string{
		"columns: {进度条: [进度]}":            "进度条",
		"states: {快好了: [快好了]}":            "快好了",
		"facts: {天气: [晴]}":                "天气",
		"columns: {序号: [号], 备注: [号（可空）]}": "号",
		"states: {已完成: [好], 未完成: [好]}":    "好",
		"colours: {}": "colours",
		"- 1":         "词表",
	} {
		if _, err := ledger.LoadVocabulary([]byte(text)); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: error %v", text, err)
		}
	}
}

// An office's own vocabulary is all that counts: words that it lacks are reported.
func TestOwnVocabulary(t *testing.T) {
	v := ledger.DefaultVocabulary()
	v.States = map[ledger.State][]string{ledger.Done: {"搞定"}}
	data := rows(t, "整改台账", []any{"具体问题", "整改措施及进展", "整改状态", "责任科室", "完成时限"},
		[]any{"任务甲", "措施。", "搞定", "甲科", "长期"}, []any{"任务乙", "措施。", "已完成", "甲科", "长期"})
	l, found, err := ledger.ReadBytes("台账.xlsx", data, ledger.Options{Vocabulary: v})
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
