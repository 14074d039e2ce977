package report_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"tongbao/report"
	"tongbao/report/internal/crash"
	"tongbao/report/version"
)

// secret stands for a text of the ledger that a panic may carry.
const secret = "服务群众不到位"

// failOnce makes the first beginning of a stage a panic with the secret.
func failOnce(t *testing.T, stage string) {
	var failed atomic.Bool
	report.FailAt(t, func(begun string) {
		if begun == stage && !failed.Swap(true) {
			panic(errors.New(secret))
		}
	})
}

// ledgerIn copies the small sample into a folder of its own.
func ledgerIn(t *testing.T, name string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	copyOf(t, small, path)
	return path
}

// recordsIn are the names of the records in a folder.
func recordsIn(t *testing.T, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "通报-出错记录-*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// temporary is a folder for temporary files of the test's own.
func temporary(t *testing.T) string {
	dir := t.TempDir()
	for _, name := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(name, dir)
	}
	return dir
}

// beside has the outputs of the ledgers go beside them.
func beside(t *testing.T, b *report.Batch) {
	for i, path := range b.Paths {
		b.Jobs[i] = func() (report.Job, error) { j := job(t, path, ""); j.Annotate = false; return j, nil }
	}
}

// Whatever stage fails: its ledger is told without blame and nothing is written for it
// but the record, and the other ledger is done.
func TestFailureOfAStageIsWrittenDown(t *testing.T) {
	for _, stage := range report.Stages {
		t.Run(stage, func(t *testing.T) {
			failOnce(t, stage)
			paths := []string{ledgerIn(t, "甲局台账.xlsx"), ledgerIn(t, "乙局台账.xlsx")}
			b, tellings := batchOf(t, t.TempDir(), paths...)
			beside(t, b)
			if path, err := b.Run(context.Background()); path == "" || err != nil {
				t.Errorf("batch workbook %q, %v", path, err)
			}
			failed := 0
			if tellings[0].err == nil {
				failed = 1
			}
			if done := tellings[1-failed]; done.err != nil || len(done.out.Outputs) != 7 {
				t.Errorf("the other ledger: %v, %v", done.out.Outputs, done.err)
			}
			expectBlameless(t, tellings[failed].err, stage)
			record := filepath.Join(filepath.Dir(paths[failed]), "通报-出错记录-"+report.StemOf(paths[failed])+".txt")
			if err := tellings[failed].err; !strings.Contains(err.Error(), "“"+record+"”") {
				t.Errorf("%v does not name %s", err, record)
			}
			expectRecord(t, record, stage)
			if entries, _ := os.ReadDir(filepath.Dir(record)); len(entries) != 2 {
				t.Errorf("beside the ledger: %v", entries)
			}
		})
	}
}

func expectBlameless(t *testing.T, err error, stage string) {
	t.Helper()
	if !errors.As(err, new(*crash.Failure)) {
		t.Fatalf("told %v", err)
	}
	text := err.Error()
	if !strings.Contains(text, "“"+stage+"”") || !strings.Contains(text, "不是台账的问题") || !strings.Contains(text, "转给维护人员") {
		t.Error(text)
	}
	if strings.Contains(text, secret) || strings.Contains(text, "损坏") {
		t.Error(text)
	}
}

// expectRecord looks for what a maintainer needs and for what must not leave an office.
func expectRecord(t *testing.T, path, stage string) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := string(content)
	for _, want := range []string{
		version.String(), runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH, "步骤：" + stage + "\n",
		"*errors.errorString", "tongbao/report_test.failOnce", "record_test.go:", "tongbao/report.during",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in:\n%s", want, text)
		}
	}
	working, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, private := range []string{secret, filepath.Dir(path), report.StemOf(path), filepath.Base(small), working, "台账.xlsx"} {
		if strings.Contains(text, private) {
			t.Errorf("%s stands in:\n%s", private, text)
		}
	}
}

// A ledger that fails once more has one record, and none once it comes out well.
func TestRecordGoesWithTheFailure(t *testing.T) {
	temporary(t)
	path := ledgerIn(t, "台账.xlsx")
	for _, stage := range []string{"读取", report.ToWord, ""} {
		failOnce(t, stage)
		_, err := report.Build(context.Background(), job(t, path, ""))
		found := recordsIn(t, filepath.Dir(path))
		if stage == "" {
			if err != nil || len(found) > 0 {
				t.Errorf("done: %v, %v", found, err)
			}
			continue
		}
		if err == nil || len(found) != 1 {
			t.Fatalf("%s: %v, %v", stage, found, err)
		}
		expectRecord(t, found[0], stage)
	}
}

// A job that fails for another reason leaves the record of what is not mended yet.
func TestRecordStaysUntilTheLedgerIsDone(t *testing.T) {
	path := ledgerIn(t, "台账.xlsx")
	failOnce(t, report.ToWord)
	for range 2 {
		j := job(t, path, "")
		j.Others = []string{filepath.Join(filepath.Dir(path), "台账-通报.pdf")}
		copyOf(t, small, j.Others[0])
		if _, err := report.Build(context.Background(), j); err == nil {
			t.Fatal("no error")
		}
		if found := recordsIn(t, filepath.Dir(path)); len(found) != 1 {
			t.Errorf("records %v", found)
		}
	}
}

// Where the record can't stand beside the outputs, or a job has none, it stands in the
// folder for temporary files; and it takes no other file's place.
func TestRecordElsewhere(t *testing.T) {
	for _, c := range []struct {
		name string
		set  func(*report.Job)
	}{
		{"no folder", func(j *report.Job) { j.Out = j.Path }},
		{"a check", func(j *report.Job) { j.CheckOnly = true }},
		{"a file in its place", func(j *report.Job) {
			place := filepath.Join(filepath.Dir(j.Path), "通报-出错记录-台账.txt")
			if err := os.WriteFile(place, []byte("office's own\n"), 0o644); err != nil {
				t.Fatal(err)
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir, path := temporary(t), ledgerIn(t, "台账.xlsx")
			j := job(t, path, "")
			c.set(&j)
			failOnce(t, "读取")
			before := recordsIn(t, filepath.Dir(path))
			_, err := report.Build(context.Background(), j)
			expectBlameless(t, err, "读取")
			found := recordsIn(t, dir)
			if len(found) != 1 || !strings.Contains(err.Error(), found[0]) {
				t.Fatalf("records %v, told %v", found, err)
			}
			expectRecord(t, found[0], "读取")
			j.Out = t.TempDir()
			if _, err := report.Build(context.Background(), j); err != nil || len(recordsIn(t, dir)) > 0 {
				t.Errorf("done: %v, %v", recordsIn(t, dir), err)
			}
			for _, kept := range before {
				if text, _ := os.ReadFile(kept); string(text) != "office's own\n" {
					t.Errorf("%s: %q", kept, text)
				}
			}
		})
	}
}

// Where no place takes the record, the person is told that.
func TestNoPlaceForTheRecord(t *testing.T) {
	path := ledgerIn(t, "台账.xlsx")
	for _, name := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(name, path)
	}
	j := job(t, path, path)
	failOnce(t, "读取")
	if _, err := report.Build(context.Background(), j); err == nil || !strings.Contains(err.Error(), "没能写下来") {
		t.Errorf("told %v", err)
	}
}

// The copy with comments is an extra: the other files are made, and the finding says
// whose fault it is.
func TestFailureOfTheAnnotatedCopyIsNoFaultOfTheLedger(t *testing.T) {
	path := ledgerIn(t, "台账.xlsx")
	failOnce(t, report.ToComments)
	out, err := report.Build(context.Background(), job(t, path, ""))
	if err != nil || len(out.Outputs) != 7 {
		t.Fatalf("written %v, %v", out.Outputs, err)
	}
	told := out.Findings[len(out.Findings)-1]
	if told.ID() != "not-annotated" || !strings.Contains(told.Summary, "不是台账的问题") || strings.Contains(told.Summary, "结构") {
		t.Errorf("told %+v", told)
	}
	found := recordsIn(t, filepath.Dir(path))
	if len(found) != 1 || !strings.Contains(told.Advice, found[0]) {
		t.Fatalf("records %v, told %s", found, told.Advice)
	}
	expectRecord(t, found[0], report.ToComments)
}

// What a batch does between and after its ledgers may fail too.
func TestFailureOfTheBatch(t *testing.T) {
	t.Run("telling", func(t *testing.T) {
		dir := t.TempDir()
		failOnce(t, report.Telling)
		b, _ := batchOf(t, dir, ledgerIn(t, "甲.xlsx"), ledgerIn(t, "乙.xlsx"))
		_, err := b.Run(context.Background())
		expectBlameless(t, err, report.Telling)
		expectRecord(t, filepath.Join(dir, "通报-出错记录-批次汇总.txt"), report.Telling)
		failOnce(t, "")
		if _, err := b.Run(context.Background()); err != nil || len(recordsIn(t, dir)) > 0 {
			t.Errorf("done: %v, %v", recordsIn(t, dir), err)
		}
	})
	t.Run("one ledger's row", func(t *testing.T) {
		dir := t.TempDir()
		failOnce(t, report.SummingUp)
		b, tellings := batchOf(t, dir, ledgerIn(t, "甲.xlsx"), ledgerIn(t, "乙.xlsx"))
		path, err := b.Run(context.Background())
		if err != nil || tellings[0].err != nil || tellings[1].err != nil {
			t.Fatal(err, tellings)
		}
		if !strings.Contains(unzipped(t, path), "不是台账的问题") {
			t.Error("the workbook does not tell why a ledger has no row")
		}
	})
	t.Run("the workbook", func(t *testing.T) {
		dir := t.TempDir()
		last := 0
		report.FailAt(t, func(stage string) {
			if stage == report.SummingUp {
				if last++; last == 2 { // after the one ledger's row
					panic(secret)
				}
			}
		})
		b, _ := batchOf(t, dir, ledgerIn(t, "甲.xlsx"))
		_, err := b.Run(context.Background())
		expectBlameless(t, err, report.SummingUp)
	})
}

func TestFailureAroundTheLedgers(t *testing.T) {
	dir := temporary(t)
	failOnce(t, report.Running)
	err := report.Guarded(func() error { return nil })
	expectBlameless(t, err, report.Running)
	found := recordsIn(t, dir)
	if len(found) != 1 {
		t.Fatalf("records %v", found)
	}
	expectRecord(t, found[0], report.Running)
	broken := errors.New("broken")
	if err := report.Guarded(func() error { return broken }); err != broken {
		t.Errorf("an error that is no panic: %v", err)
	}
}
