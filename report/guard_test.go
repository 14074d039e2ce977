package report_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report"
)

// copyOf puts a file into a folder under another name.
func copyOf(t *testing.T, from, to string) {
	t.Helper()
	data, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// No output takes the place of a file that the run reads, whatever it is called.
func TestOutputsReplaceNoLedgerOfTheRun(t *testing.T) {
	dir := t.TempDir()
	first, second := filepath.Join(dir, "甲.xlsx"), filepath.Join(dir, "甲-汇总.xlsx")
	copyOf(t, "../samples/生僻字整改台账.xlsx", first)
	copyOf(t, "../samples/图书馆整改台账.xlsx", second)
	before, _ := os.ReadFile(second)
	var told []error
	batch := report.Batch{Dir: filepath.Join(dir, "汇总"), Paths: []string{first, second}}
	batch.Done = func(_ int, _ report.Outcome, err error) { told = append(told, err) }
	for _, path := range batch.Paths {
		batch.Jobs = append(batch.Jobs, func() (report.Job, error) { return job(t, path, ""), nil })
	}
	if err := os.Mkdir(batch.Dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := batch.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(second)
	if err != nil || !bytes.Equal(before, after) {
		t.Error("a ledger was replaced by the summary of another")
	}
	refused := 0
	for _, err := range told {
		if err != nil && strings.Contains(err.Error(), "不能用输出覆盖") {
			refused++
		}
	}
	if refused != 1 {
		t.Errorf("told: %v", told)
	}
}

func writeLedger(t *testing.T, path, measure string) {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range [][]any{
		{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
		{"服务不到位", measure, "办公室", "推进中", "2025年3月31日"},
	} {
		cell, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := f.SetSheetRow("Sheet1", cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
}

func cellTexts(t *testing.T, path string) string {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b strings.Builder
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			b.WriteString(strings.Join(row, "\t") + "\n")
		}
	}
	return b.String()
}

func sheetNames(t *testing.T, path string) []string {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	return f.GetSheetList()
}
