package report_test

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"tongbao/report"
)

// A told is what a batch told of one ledger.
type told struct {
	out report.Outcome
	err error
}

// batchOf does Word files of the ledgers into dir, and keeps what is told.
func batchOf(t *testing.T, dir string, paths ...string) (*report.Batch, []told) {
	tellings := make([]told, len(paths))
	b := &report.Batch{Dir: dir, Paths: paths}
	b.Done = func(i int, out report.Outcome, err error) { tellings[i] = told{out, err} }
	for i, path := range paths {
		b.Jobs = append(b.Jobs, func() (report.Job, error) {
			j := job(t, path, filepath.Join(dir, "份", strconv.Itoa(i)))
			j.Formats, j.Annotate = report.Formats{DOCX: true}, false
			return j, nil
		})
	}
	return b, tellings
}

const small = "../samples/生僻字整改台账.xlsx"

func TestBatchBrokenOffLeavesTheEarlierWorkbook(t *testing.T) {
	dir := t.TempDir()
	earlier := filepath.Join(dir, report.BatchName)
	if err := os.WriteFile(earlier, []byte("earlier"), 0o644); err != nil {
		t.Fatal(err)
	}
	b, tellings := batchOf(t, dir, small, small, small, small, small, small, small, small)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	tell := b.Done
	b.Done = func(i int, out report.Outcome, err error) {
		tell(i, out, err)
		cancel() // after the first; others may be under way
	}
	path, err := b.Run(ctx)
	if path != "" || err != nil {
		t.Errorf("batch workbook %q, %v", path, err)
	}
	stopped := 0
	for i, told := range tellings {
		if told.out.Job.Path != small {
			t.Errorf("ledger %d is told without its name", i)
		}
		if told.err == nil {
			continue
		}
		stopped++
		if !strings.Contains(told.err.Error(), "已经中断") || len(told.out.Outputs) > 0 {
			t.Errorf("ledger %d: %v, %v", i, told.err, told.out.Outputs)
		}
	}
	if stopped == 0 {
		t.Error("no ledger was stopped")
	}
	if content, _ := os.ReadFile(earlier); string(content) != "earlier" {
		t.Error("the earlier workbook is gone")
	}
}

func TestBatchOfFaultsWritesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "新")
	b, tellings := batchOf(t, dir, "无.xlsx", "没有.xlsx")
	if path, err := b.Run(context.Background()); path != "" || err != nil {
		t.Errorf("batch workbook %q, %v", path, err)
	}
	if tellings[0].err == nil || tellings[1].err == nil {
		t.Errorf("told %v", tellings)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("a folder was made for nothing")
	}
}

// More measures than a sheet has rows: the ledgers are done, and a sentence says why
// there is no workbook of all. An earlier one stays.
func TestBatchThatIsTooLargeIsTold(t *testing.T) {
	report.LimitMeasures(t, 5)
	dir := t.TempDir()
	earlier := filepath.Join(dir, report.BatchName)
	if err := os.WriteFile(earlier, []byte("earlier"), 0o644); err != nil {
		t.Fatal(err)
	}
	b, tellings := batchOf(t, dir, small, small)
	path, err := b.Run(context.Background())
	if path != "" || err == nil || !strings.Contains(err.Error(), "一张工作表放不下（最多5行）") {
		t.Errorf("batch workbook %q, %v", path, err)
	}
	for i, told := range tellings {
		if told.err != nil || len(told.out.Outputs) == 0 {
			t.Errorf("ledger %d: %v, %v", i, told.err, told.out.Outputs)
		}
	}
	if content, _ := os.ReadFile(earlier); string(content) != "earlier" {
		t.Error("the earlier workbook is gone")
	}
}

// A panic before a ledger's job is made stops that ledger alone.
func TestBatchGoesOnAfterAPanic(t *testing.T) {
	dir := t.TempDir()
	b, tellings := batchOf(t, dir, filepath.Join(dir, "坏.xlsx"), small)
	b.Jobs[0] = func() (report.Job, error) { panic("no template") }
	if path, err := b.Run(context.Background()); path == "" || err != nil {
		t.Errorf("batch workbook %q, %v", path, err)
	}
	if err := tellings[0].err; err == nil || !strings.Contains(err.Error(), "“坏.xlsx”") {
		t.Errorf("told %v", err)
	}
	if tellings[1].err != nil {
		t.Error(tellings[1].err)
	}
}

// The workbook's links lead to the outputs from its own folder, however the
// paths were given.
func TestBatchLinksFromItsFolder(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "台账.xlsx")
	content, err := os.ReadFile(small)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(source, content, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	b, _ := batchOf(t, dir, source, "台账.xlsx")
	relative := b.Jobs[1]
	b.Jobs[1] = func() (report.Job, error) {
		j, err := relative()
		j.Out = filepath.Join("份", "乙")
		return j, err
	}
	path, err := b.Run(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	parts := unzipped(t, path)
	for _, link := range []string{"份/0/台账-通报.docx", "份/乙/台账-通报.docx"} {
		if !strings.Contains(parts, link) {
			t.Errorf("no link to %s", link)
		}
	}
	if strings.Contains(parts, filepath.ToSlash(dir)) {
		t.Error("the machine's own path stands in the workbook")
	}
}

func unzipped(t *testing.T, path string) string {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	var all bytes.Buffer
	for _, part := range z.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, r); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}
