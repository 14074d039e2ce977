package report_test

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/docx"
	"tongbao/report/finding"
	"tongbao/report/fit"
	"tongbao/report/layout"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/report/pdf"
	"tongbao/report/review"
	"tongbao/report/stats"
	"tongbao/report/summary"
)

func job(t testing.TB, path, out string) report.Job {
	return report.Job{
		Path: path, Out: out, Formats: report.Formats{DOCX: true, PDF: true, XLSX: true, OFD: true, HTML: true, Text: true},
		Template: template(t), Fonts: fonts.Embedded(), Annotate: true, AttachLedger: true,
	}
}

func TestSameBytesOnAnyNumberOfCores(t *testing.T) {
	for _, path := range ledgers(t) {
		var first map[string][]byte
		for _, cores := range []int{1, 8, 2} {
			old := runtime.GOMAXPROCS(cores)
			out, err := report.Build(context.Background(), job(t, path, t.TempDir()))
			runtime.GOMAXPROCS(old)
			if err != nil {
				t.Fatal(err)
			}
			made := contents(t, out.Outputs)
			if first == nil {
				first = made
				continue
			}
			for name, content := range made {
				if !bytes.Equal(content, first[name]) {
					t.Errorf("%s differs on %d cores", name, cores)
				}
			}
		}
	}
}

func contents(t *testing.T, paths []string) map[string][]byte {
	t.Helper()
	m := map[string][]byte{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		m[filepath.Base(path)] = data
	}
	return m
}

// Excel refuses a workbook with macros under an ending without.
func TestAnnotatedCopyKeepsTheEndingOfMacros(t *testing.T) {
	j := job(t, "../samples/各种台账/11-一格多条-圈码.xlsm", t.TempDir())
	j.Formats = report.Formats{}
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Outputs) != 1 || filepath.Base(out.Outputs[0]) != "11-一格多条-圈码-批注.xlsm" || !report.IsOutput(out.Outputs[0]) {
		t.Errorf("written: %v", out.Outputs)
	}
}

func TestSourceIsNotTouched(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "台账.xlsx")
	want, err := os.ReadFile("../samples/水务局整改台账.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, want, 0o444); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := report.Build(context.Background(), job(t, path, "")); err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(path); !bytes.Equal(got, want) || !after.ModTime().Equal(before.ModTime()) {
		t.Error("the ledger was changed")
	}
}

func TestCancelledRunWritesNothing(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := report.Build(ctx, job(t, "../samples/水务局整改台账.xlsx", dir)); err == nil {
		t.Error("no error")
	}
	if entries, _ := os.ReadDir(dir); len(entries) > 0 {
		t.Errorf("written: %v", entries)
	}
}

func TestPanicNamesTheFile(t *testing.T) {
	broken := job(t, "../samples/水务局整改台账.xlsx", t.TempDir())
	broken.Template = nil
	_, err := report.Build(context.Background(), broken)
	if err == nil || !strings.Contains(err.Error(), "水务局整改台账.xlsx") {
		t.Errorf("error %v", err)
	}
}

func TestBatchGoesOnAfterAFault(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "坏.xlsx")
	if err := os.WriteFile(bad, []byte("no workbook"), 0o644); err != nil {
		t.Fatal(err)
	}
	told := map[int]error{}
	batch := report.Batch{Dir: dir, Done: func(i int, _ report.Outcome, err error) { told[i] = err }}
	for _, path := range []string{bad, "../samples/水务局整改台账.xlsx", "../samples/图书馆整改台账.xlsx"} {
		batch.Paths = append(batch.Paths, path)
		batch.Jobs = append(batch.Jobs, func() (report.Job, error) { return job(t, path, dir), nil })
	}
	path, err := batch.Run(context.Background())
	if err != nil || len(told) != 3 || told[0] == nil || told[1] != nil || told[2] != nil {
		t.Errorf("told %v, %v", told, err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

// What a batch keeps of a ledger that is done is small: the live heap after
// sixty ledgers is that after twenty and a little more.
func TestMemoryDoesNotGrowWithTheBatch(t *testing.T) {
	if testing.Short() {
		t.Skip("eighty ledgers take some seconds")
	}
	live := func(n int) uint64 {
		dir := t.TempDir()
		batch := report.Batch{Dir: dir, Done: func(int, report.Outcome, error) {}}
		for i := range n {
			batch.Paths = append(batch.Paths, "../samples/水务局整改台账.xlsx")
			batch.Jobs = append(batch.Jobs, func() (report.Job, error) {
				j := job(t, "../samples/水务局整改台账.xlsx", dir)
				j.Stem = fmt.Sprint(i)
				return j, nil
			})
		}
		lowest := uint64(math.MaxUint64) // another ledger is always under way: the least is what is kept
		batch.Done = func(i int, _ report.Outcome, err error) {
			if err != nil {
				t.Error(err)
			}
			if i >= n-10 {
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				lowest = min(lowest, m.HeapAlloc)
			}
		}
		if _, err := batch.Run(context.Background()); err != nil {
			t.Error(err)
		}
		return lowest
	}
	few, many := live(20), live(60)
	if many > few+4<<20 {
		t.Errorf("live heap %d MB with 20 ledgers, %d MB with 60", few>>20, many>>20)
	}
}

func benchmarked(b *testing.B) []string {
	paths := []string{"../samples/水务局整改台账.xlsx"}
	if _, err := os.Stat(caseLedger); err == nil {
		paths = append(paths, caseLedger)
	}
	return paths
}

// BenchmarkBuild is a whole ledger with all three files, in a warm process.
func BenchmarkBuild(b *testing.B) {
	for _, path := range benchmarked(b) {
		b.Run(report.StemOf(path), func(b *testing.B) {
			j := job(b, path, b.TempDir())
			j.Annotate, j.AttachLedger, j.Formats.OFD = false, false, false
			report.SpareCollector() // as the program does
			for b.Loop() {
				if _, err := report.Build(context.Background(), j); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkStage is each stage alone, on the last of the ledgers.
func BenchmarkStage(b *testing.B) {
	paths := benchmarked(b)
	path := paths[len(paths)-1]
	data, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	l, found, err := reading.Read("台账.xlsx", data, reading.Options{})
	if err != nil {
		b.Fatal(err)
	}
	s := stats.Count(l)
	counters := s.Counters(nil)
	n, _ := notice.Compose(l, template(b), counters, notice.Options{})
	flow := n.Flow()
	doc := layout.Set(n, flow, fonts.Embedded())
	for _, stage := range []struct {
		name string
		run  func() error
	}{
		{"read", func() error { _, _, err := reading.Read("台账.xlsx", data, reading.Options{}); return err }},
		{"count", func() error { stats.Count(l); return nil }},
		{"review", func() error { review.Review(l, s, finding.Policy{}); return nil }},
		{"compose", func() error { n, _ := notice.Compose(l, template(b), counters, notice.Options{}); n.Flow(); return nil }},
		{"layout", func() error { layout.Set(n, flow, fonts.Embedded()); return nil }},
		{"docx", func() error { return docx.Write(new(bytes.Buffer), flow, n.Meta, fit.Lines(doc), docx.Options{}) }},
		{"pdf", func() error { return pdf.Write(new(bytes.Buffer), doc, pdf.Options{}) }},
		{"summary", func() error {
			return summary.Write(new(bytes.Buffer), summary.Source{Ledger: l, Statistics: s, Findings: found})
		}},
		{"checks", func() error {
			return summary.WriteChecks(new(bytes.Buffer), summary.Source{Ledger: l, Statistics: s, Findings: found})
		}},
	} {
		b.Run(stage.name, func(b *testing.B) {
			for b.Loop() {
				if err := stage.run(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
