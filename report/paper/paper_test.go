package paper_test

import (
	"bytes"
	"fmt"
	"maps"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/report/paper"
	"tongbao/report/stats"
	"tongbao/templates"
)

// heading and the rows of an invented ledger, seen on 31 March 2025.
const (
	heading = "方面,反馈问题,具体问题,整改措施,整改进展,责任领导,责任科室,责任人,完成时限,状态,完成日期,未完成原因\n"
	rows    = heading +
		"党的建设,学习抓得不实。,以会代学,修订学习制度。,已印发,周岚,办公室,沈一,2025-02-28,已完成,2025-02-20,\n" +
		"党的建设,学习抓得不实。,以会代学,开展交流研讨,已开展4次,周岚,办公室,沈一,2025-02-28,已完成,2025-02-26,\n" +
		"党的建设,组织生活不严,会议记录不全,补全会议记录,正在补,周岚,办公室、人事科,沈一、许二,2025-03-20,推进中,,人手不足\n" +
		"履职尽责,项目推进慢,泵站工期滞后,倒排工期,完成六成,韩松,建设科,罗三,2025-03-31,推进中,,\n" +
		"履职尽责,项目推进慢,泵站工期滞后,组织验收,尚未开始,韩松,建设科,罗三,2025-04-30,未完成,,\n" +
		"履职尽责,项目推进慢,泵站工期滞后,移交运行,尚未开始,韩松,建设科,罗三,2025-05-01,未完成,,\n" +
		"履职尽责,收费不规范,票据管理混乱,清理票据,已清理,韩松,财务科,何四,2025-01-31,已销号,2025-01-30,\n" +
		"履职尽责,收费不规范,长期挂账,每季度清理,按季度清理,韩松,财务科,何四,长期坚持,长期坚持,,\n" +
		"履职尽责,收费不规范,往来款未清,催收欠款,正在催收,韩松,,何四,2025-03-01,推进中,,\n"
)

var facts = map[ledger.Key]string{
	ledger.Issuer: "中共滨江县水务局党组", ledger.ShortName: "局党组", ledger.Sender: "县委", ledger.Team: "县委第二巡察组",
	ledger.Dated: "2025年4月10日", ledger.DataDate: "2025年3月31日", ledger.FedBack: "2024年9月1日",
	ledger.DocNumber: "滨水党〔2025〕3号", ledger.Masthead: "中共滨江县水务局党组文件", ledger.Secrecy: "内部", ledger.CopyTo: "县纪委",
}

func read(t testing.TB, text string, facts map[ledger.Key]string) *ledger.Ledger {
	t.Helper()
	l, _, err := reading.Read("台账.csv", []byte(text), reading.Options{Info: facts})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func kinds(t testing.TB, names ...string) []*notice.Template {
	t.Helper()
	var list []*notice.Template
	for _, name := range names {
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

func made(t testing.TB, text string, facts map[ledger.Key]string, names ...string) ([]paper.Paper, finding.List) {
	t.Helper()
	l := read(t, text, facts)
	return paper.Make(l, stats.Count(l), kinds(t, names...), paper.Options{})
}

// Every kind of paper from one ledger, word by word.
func TestPapers(t *testing.T) {
	papers, found := made(t, rows, facts, templates.PaperNames()...)
	var b bytes.Buffer
	for _, f := range found {
		fmt.Fprintf(&b, "! %s %s %s%s\n", f.ID(), f.At, f.Summary, f.Advice)
	}
	for _, p := range papers {
		fmt.Fprintf(&b, "\n== %s\n", p.Name)
		for _, block := range p.Notice.Flow() {
			for _, row := range block.Table {
				fmt.Fprintf(&b, "| %s\n", strings.ReplaceAll(strings.Join(row, " | "), "\n", "⏎"))
			}
			if block.Table == nil {
				fmt.Fprintf(&b, "%s\n", strings.ReplaceAll(block.Text(), "\n", "⏎"))
			}
		}
	}
	golden.Check(t, "testdata/papers.txt", b.Bytes())
}

// On the day of the deadline a measure is due, the day after it is overdue; the days ahead
// that are due soon are the office's to say.
func TestDaysOfDeadlines(t *testing.T) {
	for _, c := range []struct {
		name         string
		days         int
		soon, urgent int // measures of 建设科 in its paper
	}{{"the usual days", 0, 2, 0}, {"a day more", 31, 3, 0}, {"one day", 1, 1, 0}} {
		l := read(t, rows, facts)
		papers, _ := paper.Make(l, stats.Count(l), kinds(t, "提醒函", "督办单"), paper.Options{Compose: notice.Options{SoonDays: c.days}})
		soon, urgent := 0, 0
		for _, p := range papers {
			for _, block := range p.Notice.Flow() {
				switch p.Name {
				case "提醒函-建设科":
					soon += strings.Count(block.Text(), "完成时限为")
				case "督办单-建设科":
					urgent++
				}
			}
		}
		if soon != c.soon || urgent != c.urgent {
			t.Errorf("%s: %d due soon, %d overdue", c.name, soon, urgent)
		}
	}
}

func TestNothingToDoIsTold(t *testing.T) {
	done := heading + "甲,乙,丙,办理,已办,周岚,办公室,沈一,2025-02-28,已销号,2025-02-20,\n"
	papers, found := made(t, done, facts, templates.PaperNames()...)
	if len(papers) > 0 || len(found) != 4 {
		t.Fatalf("%d papers, %v", len(papers), found)
	}
	for i, name := range templates.PaperNames() {
		if found[i].ID() != "paper-none" || !strings.Contains(found[i].Summary, "没有做"+name) {
			t.Errorf("told %s %s", found[i].ID(), found[i].Summary)
		}
	}
}

func TestWhatPapersNeedIsTold(t *testing.T) {
	undated := map[ledger.Key]string{ledger.Issuer: "某局党组"}
	stateless := "反馈问题,整改措施,责任科室,完成时限\n甲,办理,办公室,2025-02-28\n甲,督促,办公室,2025-02-28\n"
	nobody := "反馈问题,整改措施,整改进展,完成时限,状态\n甲,办理,在办,2025-02-28,推进中\n甲,督促,在办,2025-02-28,推进中\n"
	for _, c := range []struct {
		name, text string
		facts      map[ledger.Key]string
		kind, want string
	}{
		{"no day", rows, undated, "督办单", "paper-no-day"},
		{"no states", stateless, facts, "交办单", "paper-no-state"},
		{"no departments", nobody, facts, "交办单", "paper-no-column"},
		{"one without a department", rows, facts, "督办单", "paper-unaddressed"},
	} {
		papers, found := made(t, c.text, c.facts, c.kind)
		if len(found) == 0 || found[0].ID() != c.want {
			t.Errorf("%s: %d papers, told %v", c.name, len(papers), found)
		}
	}
}

// As many papers as there may be, and one more.
func TestMostPapers(t *testing.T) {
	for _, c := range []struct{ departments, papers int }{{paper.Most, paper.Most}, {paper.Most + 1, 0}} {
		var text strings.Builder
		text.WriteString(heading)
		for i := range c.departments {
			fmt.Fprintf(&text, "甲,乙,丙,办理,在办,周岚,第%d科,沈一,2025-02-28,推进中,,\n", i+1)
		}
		papers, found := made(t, text.String(), facts, "交办单")
		told := len(found) == 1 && found[0].ID() == "paper-too-many"
		if len(papers) != c.papers || told == (c.papers > 0) {
			t.Errorf("of %d departments %d papers, told %v", c.departments, len(papers), found)
		}
	}
}

// A measure of several departments goes to each of them, or to the first alone.
func TestDepartmentsOfOneMeasure(t *testing.T) {
	l := read(t, rows, facts)
	for _, first := range []bool{false, true} {
		opt := paper.Options{Count: stats.Options{FirstOffice: first}}
		papers, _ := paper.Make(l, opt.Count.Count(l), kinds(t, "督办单"), opt)
		var names []string
		for _, p := range papers {
			names = append(names, p.Name)
		}
		want := "督办单-办公室 督办单-人事科"
		if first {
			want = "督办单-办公室"
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("first %t: %s", first, got)
		}
	}
}

// Where the day of the data is no day, papers say it as the notice does, and none is made
// that would go by another.
func TestPapersGoByTheNoticesDay(t *testing.T) {
	wrong := maps.Clone(facts)
	wrong[ledger.DataDate] = "2025年2月30日"
	papers, found := made(t, rows, wrong, "交办单", "督办单")
	if len(found) != 2 || found[1].ID() != "paper-no-day" || !strings.Contains(found[1].Summary, "“数据截止日期”不是日期") {
		t.Errorf("told %v", found)
	}
	for _, p := range papers {
		text := ""
		for _, block := range p.Notice.Flow() {
			text += block.Text()
		}
		if p.Kind != "交办单" || !strings.Contains(text, "截至2025年2月30日") || strings.Contains(text, "4月10日") {
			t.Errorf("%s: %s", p.Name, text)
		}
	}
}
