package report_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report"
)

// What a ledger hides does not come into the batch workbook by the name of its folder;
// what another ledger shows of its own does.
func TestBatchWorkbookShowsNothingHidden(t *testing.T) {
	dir := t.TempDir()
	batch := report.Batch{Dir: dir, Done: func(int, report.Outcome, error) {}}
	for _, l := range []struct{ folder, measure string }{
		{"甲局", "举报人王小虎，电话13700001111"}, {"王小虎", "举报人王小虎到场"}, {"丙局", "王小虎同志任组长"},
	} {
		path := filepath.Join(dir, l.folder, "台账.xlsx")
		if err := os.Mkdir(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		writeSheets(t, path, sheet{"台账", [][]any{
			{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
			{"甲", l.measure, "办公室", "推进中", "2025年3月31日"},
		}})
		j := job(t, path, "")
		j.Public, j.Annotate, j.AttachLedger = true, false, false
		batch.Paths = append(batch.Paths, path)
		batch.Jobs = append(batch.Jobs, func() (report.Job, error) { return j, nil })
	}
	path, err := batch.Run(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	text := textOf(t, path)
	for _, hidden := range []string{"举报人王小虎", "王小虎/", "王小虎-台账", "13700001111"} {
		if strings.Contains(text, hidden) {
			t.Errorf("shows %s", hidden)
		}
	}
	for _, shown := range []string{"王小虎同志任组长", "第2份台账", "没有列进"} {
		if !strings.Contains(text, shown) {
			t.Errorf("lacks %s", shown)
		}
	}
}
