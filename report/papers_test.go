package report_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"tongbao/report"
	"tongbao/report/internal/office"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/report/paper"
	"tongbao/report/stats"
	"tongbao/templates"
)

// paperKinds are the templates of all kinds of papers.
func paperKinds(t testing.TB) []*notice.Template {
	t.Helper()
	var list []*notice.Template
	for _, name := range templates.PaperNames() {
		data, err := templates.LoadPaper(name)
		if err != nil {
			t.Fatal(err)
		}
		template, err := notice.ParseTemplate(data)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, template)
	}
	return list
}

const rectified = "../samples/水务局整改台账.xlsx"

func withPapers(t testing.TB, path, out string) report.Job {
	j := job(t, path, out)
	j.Formats, j.Annotate, j.AttachLedger = report.Formats{DOCX: true, PDF: true}, false, false
	j.Papers = paperKinds(t)
	return j
}

func TestPapersLieInAFolderOfTheirOwn(t *testing.T) {
	dir := t.TempDir()
	var first map[string][]byte
	for _, cores := range []int{1, 4} {
		old := runtime.GOMAXPROCS(cores)
		out, err := report.Build(context.Background(), withPapers(t, rectified, dir))
		runtime.GOMAXPROCS(old)
		if err != nil {
			t.Fatal(err)
		}
		folder := filepath.Join(dir, "水务局整改台账-文书")
		if out.Papers.Folder != folder || len(out.Outputs) != 2 || len(out.Papers.Files) < 20 || len(out.Papers.Left) > 0 {
			t.Fatalf("papers %v, outputs %v", out.Papers, out.Outputs)
		}
		for _, name := range []string{"交办单-人事科.docx", "提醒函-人事科.pdf", "督办单-河湖管理科.docx"} {
			if !slices.Contains(out.Papers.Files, filepath.Join(folder, name)) {
				t.Errorf("no %s", name)
			}
		}
		made := contents(t, out.Papers.Files)
		for name, content := range made {
			if first != nil && !bytes.Equal(content, first[name]) {
				t.Errorf("%s differs on %d cores", name, cores)
			}
		}
		first = made
	}
}

// A draft's papers are drafts, which a finished run takes away. What else is in the folder
// stays and is told.
func TestDraftsOfPapers(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "台账.csv")
	write := func(number string) report.Outcome {
		t.Helper()
		text := "反馈问题,整改措施,整改进展,责任科室,完成时限,状态\n甲,办理,在办,办公室,2025-02-28,推进中\n乙,清理,已清,财务科,2025-02-28," + number + "\n"
		if err := os.WriteFile(source, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		j := withPapers(t, source, dir)
		j.Read.Info = draftFacts
		out, err := report.Build(context.Background(), j)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	folder := filepath.Join(dir, "台账-文书")
	if out := write("不知道"); !out.Draft || filepath.Base(out.Papers.Files[0]) != "交办单-办公室（草稿）.docx" {
		t.Fatalf("draft %t: %v", out.Draft, out.Papers.Files)
	}
	if err := os.WriteFile(filepath.Join(folder, "督办单-财务科.docx"), []byte("以前的"), 0o644); err != nil {
		t.Fatal(err)
	}
	out := write("已销号")
	if out.Draft || !slices.Equal(out.Papers.Left, []string{"督办单-财务科.docx"}) {
		t.Errorf("draft %t, left %v, %v", out.Draft, out.Papers.Left, out.Findings)
	}
	if left, _ := filepath.Glob(filepath.Join(folder, "*草稿*")); left != nil {
		t.Errorf("drafts are left: %v", left)
	}
}

var draftFacts = map[ledger.Key]string{
	ledger.Issuer: "中共滨江县水务局党组", ledger.ShortName: "局党组", ledger.Sender: "县委", ledger.Team: "县委第二巡察组",
	ledger.InspectionType: "常规巡察", ledger.Begins: "2024年5月1日", ledger.Ends: "2024年6月30日", ledger.FedBack: "2024年9月1日",
	ledger.Phone: "无", ledger.PostBox: "无", ledger.Email: "无", ledger.Dated: "2025年4月10日", ledger.DataDate: "2025年3月31日",
}

// A folder of papers that is a link leads out of the folder of the outputs: nothing is
// written, neither there nor here.
func TestPapersFolderThatIsALink(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	if err := os.Symlink(other, filepath.Join(dir, "水务局整改台账-文书")); err != nil {
		t.Skip(err)
	}
	out, err := report.Build(context.Background(), withPapers(t, rectified, dir))
	if err == nil || !strings.Contains(err.Error(), "是一个链接") || len(out.Outputs)+len(out.Papers.Files) > 0 {
		t.Errorf("%v, %v", err, out.Outputs)
	}
	for _, folder := range []string{dir, other} {
		if entries, _ := os.ReadDir(folder); len(entries) > 1 {
			t.Errorf("%s has %v", folder, entries)
		}
	}
}

// What is said of the notice's PDF holds for papers.
func TestPapersAsPDF2(t *testing.T) {
	j := withPapers(t, rectified, t.TempDir())
	j.Formats, j.PDF2 = report.Formats{PDF: true}, true
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range contents(t, out.Papers.Files) {
		if !bytes.HasPrefix(content, []byte("%PDF-2.0")) {
			t.Errorf("%s begins with %q", name, content[:8])
		}
	}
}

// Departments with names of paths, and of nothing that shows, have papers in the folder.
func TestPapersOfHostileNames(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "台账.csv")
	text := "反馈问题,整改措施,整改进展,责任科室,完成时限,状态\n" +
		"甲,办理,在办,../../上级科,2025-02-28,推进中\n乙,清理,在清,C:\\科\u202e室,2025-02-28,推进中\n丙,清理,在清,=cmd|'/c'!A1,2025-02-28,推进中\n"
	if err := os.WriteFile(source, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := report.Build(context.Background(), withPapers(t, source, filepath.Join(dir, "出")))
	if err != nil || len(out.Papers.Files) == 0 {
		t.Fatal(out.Papers, err)
	}
	for _, path := range out.Papers.Files {
		if filepath.Dir(path) != filepath.Join(dir, "出", "台账-文书") || strings.ContainsAny(filepath.Base(path), `\:|=`+"\u202e") {
			t.Errorf("%q", path)
		}
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("%v", entries)
	}
}

func papersOf(l *ledger.Ledger, kinds []*notice.Template) []paper.Paper {
	papers, _ := paper.Make(l, stats.Count(l), kinds, paper.Options{})
	return papers
}

// Word and PDF of each kind of paper break lines and pages alike.
func TestWordAndPDFOfPapersAgree(t *testing.T) {
	program := office.Open(t)
	l, _ := ledgertest.Read(t, rectified, reading.Options{})
	seen := map[string]int{}
	for _, p := range papersOf(l, paperKinds(t)) {
		if seen[p.Kind]++; seen[p.Kind] <= 2 {
			t.Run(p.Name, func(t *testing.T) { agree(t, program, p.Notice) })
		}
	}
	if len(seen) != len(templates.Papers) {
		t.Errorf("kinds of papers: %v", seen)
	}
}
