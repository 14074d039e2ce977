package report_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/templates"
)

// collected runs a batch with a collective notice of all it has.
func collected(t testing.TB, dir string, public bool, paths ...string) (report.Collected, error) {
	t.Helper()
	data, err := templates.LoadCollective(templates.Collective)
	if err != nil {
		t.Fatal(err)
	}
	template, err := notice.ParseTemplate(data)
	if err != nil {
		t.Fatal(err)
	}
	info, err := reading.Given(map[ledger.Key]string{ledger.Issuer: "中共滨江县委巡察办", ledger.Sender: "县委", ledger.Dated: "2025年9月5日"})
	if err != nil {
		t.Fatal(err)
	}
	var told report.Collected
	var failed error
	b := &report.Batch{Dir: dir, Paths: paths, Done: func(int, report.Outcome, error) {}}
	b.Collective = &report.Collective{Template: template, Info: info, Formats: report.Formats{DOCX: true, PDF: true}, Fonts: fonts.Embedded()}
	b.Collected = func(c report.Collected, err error) { told, failed = c, err }
	for i, path := range paths {
		b.Jobs = append(b.Jobs, func() (report.Job, error) {
			j := job(t, path, filepath.Join(dir, "份"))
			j.Stem, j.Formats, j.Annotate, j.AttachLedger, j.Public = fmt.Sprint(i), report.Formats{XLSX: true}, false, false, public
			return j, nil
		})
	}
	if _, err := b.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
	return told, failed
}

var several = []string{"../samples/图书馆整改台账.xlsx", "../samples/水务局整改台账.xlsx", small}

func TestCollectiveNoticeOfARun(t *testing.T) {
	var first map[string][]byte
	for _, cores := range []int{1, 4} {
		dir := t.TempDir()
		old := runtime.GOMAXPROCS(cores)
		c, err := collected(t, dir, false, several...)
		runtime.GOMAXPROCS(old)
		want := []string{filepath.Join(dir, "集体通报.docx"), filepath.Join(dir, "集体通报.pdf")}
		if err != nil || !slices.Equal(c.Outputs, want) || c.Units != 3 || c.Draft || len(c.Findings) > 0 || c.Pages == 0 {
			t.Fatalf("%+v, %v", c, err)
		}
		made := contents(t, c.Outputs)
		for name, content := range made {
			if first != nil && !bytes.Equal(content, first[name]) {
				t.Errorf("%s differs on %d cores", name, cores)
			}
		}
		first = made
		if text := textOf(t, want[0]); !strings.Contains(text, "3家单位针对22个反馈问题制定整改措施134条") || !strings.Contains(text, "秘密") {
			t.Error("the counts of all, or the mark of secrecy of one, are not in the notice")
		}
	}
}

// A ledger that fails makes a draft of it, which names it; a run in which all are done puts
// the finished notice there and takes the draft away.
func TestCollectiveNoticeTellsWhoFailed(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(t.TempDir(), "坏台账.xlsx")
	if err := os.WriteFile(bad, []byte("no workbook"), 0o644); err != nil {
		t.Fatal(err)
	}
	c, err := collected(t, dir, false, append([]string{bad}, several...)...)
	draft := filepath.Join(dir, "集体通报（草稿）.docx")
	if err != nil || !c.Draft || c.Units != 3 || !slices.Equal(c.Failed, []string{"坏台账.xlsx"}) || c.Outputs[0] != draft {
		t.Fatalf("%+v, %v", c, err)
	}
	if text := textOf(t, draft); !strings.Contains(text, "另有1份台账没有做成，下面的数字里没有它们：坏台账.xlsx") {
		t.Error("the notice doesn't say whom it lacks")
	}
	if c, err = collected(t, dir, false, several...); err != nil || c.Draft {
		t.Fatalf("%+v, %v", c, err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*草稿*")); left != nil {
		t.Errorf("left %v", left)
	}
}

// As many bodies as there may be, and one more: the workbook is there all the same.
func TestMostUnits(t *testing.T) {
	for limit, ok := range map[int]bool{3: true, 2: false} {
		report.LimitUnits(t, limit)
		dir := t.TempDir()
		c, err := collected(t, dir, false, several...)
		if (err == nil) != ok || (len(c.Outputs) > 0) != ok || !ok && !strings.Contains(err.Error(), "最多写2家单位") {
			t.Errorf("at most %d: %+v, %v", limit, c, err)
		}
		if _, err := os.Stat(filepath.Join(dir, report.BatchName)); err != nil {
			t.Error(err)
		}
	}
}
