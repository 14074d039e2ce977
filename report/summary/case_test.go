package summary

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/report/stats"
)

// shared is the folder with real cases, beside the checkout.
const shared = "../../../shared/cases/education-bureau"

func TestRealCase(t *testing.T) {
	facts, err := os.ReadFile(filepath.Join(shared, "facts.json"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the real cases are not here")
	}
	var want map[string]any
	if err := errors.Join(err, json.Unmarshal(facts, &want)); err != nil {
		t.Fatal(err)
	}
	l, _ := ledgertest.Read(t, filepath.Join(shared, "ledger.xlsx"), reading.Options{})
	f := opened(t, workbook(t, l))
	got := pairs(t, f)
	for state, n := range want["按状态"].(map[string]any) {
		want[state] = n
	}
	for _, label := range []string{"方面数", "反馈问题数", "具体任务数", "整改措施数", "逾期数", "已完成", "基本完成", "长期坚持", "推进中"} {
		if got[label] != fmt.Sprint(want[label]) {
			t.Errorf("%s is %s, want %v", label, got[label], want[label])
		}
	}
	if rate := stats.Count(l).Measures.Rate(); rate != want["完成率"] {
		t.Errorf("完成率 is %s, want %v", rate, want["完成率"])
	}
	checkOffices(t, stats.Count(l), want["按科室"].(map[string]any))
}

func checkOffices(t *testing.T, s stats.Statistics, want map[string]any) {
	t.Helper()
	if len(s.ByOffice) != len(want) {
		t.Errorf("%d offices, want %d", len(s.ByOffice), len(want))
	}
	for _, g := range s.ByOffice {
		w, _ := want[g.Name].(map[string]any)
		if fmt.Sprint(g.Total, g.Done()) != fmt.Sprint(w["措施数"], w["已完成"]) {
			t.Errorf("%s: %d measures, %d done, want %v", g.Name, g.Total, g.Done(), w)
		}
	}
}
