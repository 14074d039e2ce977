package report_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report"
	"tongbao/report/finding"
)

// A ledger without a measure makes a notice that says nothing.
func TestEmptyLedgerIsTold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "空.csv")
	if err := os.WriteFile(path, []byte("具体问题,整改措施及进展,整改状态\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	j := job(t, path, "")
	j.CheckOnly = true
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range out.Findings {
		if f.ID() == "no-measures" && f.Severity == finding.Error && strings.Contains(f.Summary, "台账还没有填写") {
			return
		}
	}
	t.Errorf("told %+v", out.Findings)
}
