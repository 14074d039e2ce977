package report_test

import (
	"bytes"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report"
	"tongbao/report/ledger"
)

// writeFacts writes a ledger of one measure with the required facts, but for those that
// are left out.
func writeFacts(t *testing.T, path string, out ...ledger.Key) {
	t.Helper()
	info := [][]any{{"项目", "内容"}}
	for _, key := range ledger.Required {
		text := "某" + string(key)
		if slices.Contains(ledger.DateKeys, key) {
			text = "2025年6月1日"
		}
		if !slices.Contains(out, key) {
			info = append(info, []any{string(key), text})
		}
	}
	writeSheets(t, path, sheet{"台账", [][]any{
		{"反馈问题", "整改措施及进展", "完成时限", "整改状态"},
		{"学习不深入", "已组织集中学习三次。", "2025年3月31日", "已完成"},
	}}, sheet{"通报信息", info})
}

// built does a ledger into a folder, and names the files that are there then.
func built(t *testing.T, path, dir string) (report.Outcome, map[string][]byte) {
	t.Helper()
	j := job(t, path, dir)
	j.Annotate, j.AttachLedger = false, false
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	return out, contents(t, entries)
}

var (
	finished = []string{"台账-校验.xlsx", "台账-汇总.xlsx", "台账-通报.docx", "台账-通报.html", "台账-通报.ofd", "台账-通报.pdf", "台账-通报.txt"}
	drafts   = []string{"台账-校验（草稿）.xlsx", "台账-汇总（草稿）.xlsx", "台账-通报（草稿）.docx", "台账-通报（草稿）.html", "台账-通报（草稿）.ofd", "台账-通报（草稿）.pdf", "台账-通报（草稿）.txt"}
)

func names(files map[string][]byte) []string { return slices.Sorted(maps.Keys(files)) }

// A notice that lacks something is a draft: by its files' names too, so that no finished
// file is touched. A finished run takes the drafts away.
func TestDraftAndFinished(t *testing.T) {
	path, dir := filepath.Join(t.TempDir(), "台账.xlsx"), t.TempDir()
	both := slices.Sorted(slices.Values(slices.Concat(finished, drafts)))
	var before map[string][]byte
	for _, step := range []struct {
		out  []ledger.Key
		want []string
	}{{[]ledger.Key{ledger.FedBack}, drafts}, {nil, finished}, {[]ledger.Key{ledger.Issuer}, both}, {nil, finished}} {
		writeFacts(t, path, step.out...)
		out, files := built(t, path, dir)
		if got := names(files); !slices.Equal(got, step.want) {
			t.Fatalf("without %v: %v, want %v", step.out, got, step.want)
		}
		if out.Draft != (step.out != nil) || (out.LeftToDo > 0) != out.Draft {
			t.Errorf("without %v: draft %t, %d left to do", step.out, out.Draft, out.LeftToDo)
		}
		for _, name := range finished {
			if was := before[name]; was != nil && !bytes.Equal(files[name], was) {
				t.Errorf("without %v: %s has changed", step.out, name)
			}
		}
		for name, content := range files {
			if strings.HasSuffix(name, "（草稿）.xlsx") && !(report.IsOutput(filepath.Join(dir, name)) && report.IsOutputOf(name, path)) {
				t.Errorf("%s is taken for a ledger", name)
			}
			if len(content) == 0 {
				t.Errorf("%s is empty", name)
			}
		}
		before = files
	}
}

// Only what this program wrote and nobody has worked on since is taken away.
func TestDraftsOfOthersStay(t *testing.T) {
	path, dir := filepath.Join(t.TempDir(), "台账.xlsx"), t.TempDir()
	writeFacts(t, path, ledger.FedBack)
	_, made := built(t, path, dir)
	writeFacts(t, path)
	notice := made["台账-通报（草稿）.pdf"]
	for _, c := range []struct {
		name string
		make func(path string)
		goes bool
	}{
		{"台账-通报（草稿）.pdf", save(t, notice), true},
		{"台账-通报（草稿）.pdf", save(t, slices.Concat(notice, []byte("1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"))), false},
		{"台账-通报（草稿）.pdf", save(t, []byte("%PDF-1.7 的草稿")), false},
		{"台账-通报（草稿）.docx", save(t, made["台账-通报（草稿）.docx"]), true},
		{"台账-通报（草稿）.docx", save(t, []byte("自己写的")), false},
		{"台账-通报（草稿）.ofd", save(t, made["台账-通报（草稿）.ofd"]), true},
		{"台账-通报（草稿）.ofd", save(t, []byte("自己写的")), false},
		{"台账-通报（草稿）.html", save(t, made["台账-通报（草稿）.html"]), true},
		{"台账-通报（草稿）.html", save(t, bytes.Replace(made["台账-通报（草稿）.html"], []byte("学习"), []byte("改过"), 1)), false},
		{"台账-通报（草稿）.txt", save(t, made["台账-通报（草稿）.txt"]), true},
		{"台账-通报（草稿）.txt", save(t, append(bytes.Clone(made["台账-通报（草稿）.txt"]), "改过"...)), false},
		{"旧台账-通报（草稿）.docx", save(t, made["台账-通报（草稿）.docx"]), false},
		{"台账-汇总（草稿）.xlsx", save(t, made["台账-汇总（草稿）.xlsx"]), true},
		{"台账-汇总（草稿）.xlsx", func(path string) {
			save(t, made["台账-汇总（草稿）.xlsx"])(path)
			edit(t, path, func(f *excelize.File) error { return f.SetCellValue("总览", "A1", "改过") })
		}, false},
		{"台账-通报（草稿）.docx", func(path string) {
			if err := os.Mkdir(path, 0o755); err != nil {
				t.Fatal(err)
			}
		}, false},
	} {
		dir := t.TempDir()
		c.make(filepath.Join(dir, c.name))
		j := job(t, path, dir)
		j.Annotate, j.AttachLedger = false, false
		if _, err := report.Build(context.Background(), j); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(filepath.Join(dir, c.name)); os.IsNotExist(err) != c.goes {
			t.Errorf("%s goes: %t", c.name, !c.goes)
		}
	}
}

func save(t *testing.T, content []byte) func(path string) {
	return func(path string) {
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// A ledger that stands where a draft would is read, and never taken away.
func TestADraftThatIsReadStays(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "台账.xlsx")
	writeFacts(t, path, ledger.FedBack)
	built(t, path, dir)
	previous := filepath.Join(dir, "台账-汇总（草稿）.xlsx")
	writeFacts(t, path)
	j := job(t, path, dir)
	j.Previous, j.Annotate = []string{previous}, false
	if _, err := report.Build(context.Background(), j); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(previous); err != nil {
		t.Error("the earlier ledger is gone")
	}
}
