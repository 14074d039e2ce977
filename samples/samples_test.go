// Package samples_test holds the samples to what their README says of them.
package samples_test

import (
	"os"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
)

// A shape counts what a ledger has at each level, and its measures by state.
type shape struct {
	Aspects, Problems, Tasks, Measures        int
	Done, MostlyDone, Ongoing, Going, NotDone int
}

func shapeOf(l *ledger.Ledger) shape {
	s := shape{Aspects: len(l.Aspects)}
	for _, a := range l.Aspects {
		s.Problems += len(a.Problems)
		for _, p := range a.Problems {
			s.Tasks += len(p.Tasks)
		}
	}
	states := map[ledger.State]int{}
	for _, m := range measures(l) {
		s.Measures++
		states[m.State]++
	}
	s.Done, s.MostlyDone, s.Ongoing = states[ledger.Done], states[ledger.MostlyDone], states[ledger.Ongoing]
	s.Going, s.NotDone = states[ledger.Going], states[ledger.NotDone]
	return s
}

func measures(l *ledger.Ledger) (list []*ledger.Measure) {
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		list = append(list, m)
		return true
	})
	return list
}

// path is where a sample's workbook is, alone or in a folder of its own.
func path(t *testing.T, name string) string {
	t.Helper()
	for _, pattern := range []string{"", name + "/"} {
		if _, err := os.Stat(pattern + name + "整改台账.xlsx"); err == nil {
			return pattern + name + "整改台账.xlsx"
		}
	}
	t.Fatalf("there is no sample %s", name)
	return ""
}

// open reads a sample, which must have nothing that the reader objects to.
func open(t *testing.T, name string) *ledger.Ledger {
	t.Helper()
	l, found := ledgertest.Read(t, path(t, name), reading.Options{})
	for _, f := range found {
		if f.Severity > finding.Hint {
			t.Errorf("%s: %v", f.Severity, f)
		}
	}
	return l
}

func TestEverySampleReadsAsIntended(t *testing.T) {
	cases := map[string]shape{
		"水务局": {4, 16, 37, 114, 78, 6, 10, 17, 3},
		"图书馆": {2, 4, 6, 14, 9, 1, 2, 1, 1},
		"生僻字": {1, 2, 3, 6, 4, 0, 1, 1, 0},
		"乡镇":  {1, 4, 8, 18, 8, 2, 4, 2, 2},
	}
	for name, want := range cases {
		t.Run(name, func(t *testing.T) {
			if got := shapeOf(open(t, name)); got != want {
				t.Errorf("read as %+v, want %+v", got, want)
			}
		})
	}
}

func TestDeadlinesAndFinishingDays(t *testing.T) {
	for _, name := range []string{"水务局", "图书馆", "生僻字", "乡镇"} {
		without := 0
		for _, m := range measures(open(t, name)) {
			if m.Deadline.Kind == ledger.NoDeadline || m.Deadline.Kind == ledger.Unclear {
				t.Errorf("%s: deadline %q is not understood", m.Deadline.At, m.Deadline.Text)
			}
			if m.State == ledger.Done && m.Finished.Day.IsZero() {
				without++
			}
		}
		if want := map[string]int{"水务局": 1}[name]; without != want {
			t.Errorf("%s: %d measures done without a day, want %d", name, without, want)
		}
	}
}

func TestOptionalFactsAndAttachments(t *testing.T) {
	l := open(t, "图书馆")
	for _, key := range []ledger.Key{
		ledger.CopyNumber, ledger.Secrecy, ledger.Urgency, ledger.Masthead, ledger.DocNumber, ledger.Signer,
		ledger.Addressee, ledger.CopyTo, ledger.Printer, ledger.Printed, ledger.Attachments, ledger.Remark,
	} {
		if l.Info.Text(key) == "" {
			t.Errorf("no %s", key)
		}
	}
	if got := l.Info.Text(ledger.CopyNumber); got != "000007" {
		t.Errorf("份号 is %q", got)
	}
	if len(l.Annexes) != 2 {
		t.Fatalf("%d attachments, want 2", len(l.Annexes))
	}
	if first := l.Annexes[0]; len(first.Paragraphs) != 9 || first.Name.Text != "青渡市图书馆文献采购管理办法（节选）" {
		t.Errorf("附件1 is %q with %d paragraphs", first.Name.Text, len(first.Paragraphs))
	}
	if table := l.Annexes[1].Table; len(table) != 31 || len(table[0]) != 5 {
		t.Errorf("附件2 has %d rows", len(table))
	}
}

func TestRareCharactersComeThrough(t *testing.T) {
	var text strings.Builder
	l := open(t, "生僻字")
	text.WriteString(l.Info.Text(ledger.Issuer) + l.Setup[0].Text.Text)
	for _, m := range measures(l) {
		text.WriteString(m.Text.Text)
	}
	for _, r := range "𬭎𫖯𬶋㛃䶮㳇漈垟①㎡℃№〔〕·" {
		if !strings.ContainsRune(text.String(), r) {
			t.Errorf("%c is lost", r)
		}
	}
}

func TestMeasuresOfOneCellAreParted(t *testing.T) {
	first := measures(open(t, "乡镇"))[0]
	if want := "组织全镇4300亩老茶园改造"; !strings.HasPrefix(first.Text.Text, want) {
		t.Errorf("first measure is %q, want it to begin with %q", first.Text.Text, want)
	}
	if first.Leader.Text != "严秉文" || first.Office.Text != "农业综合服务中心" || first.Person.Text != "田穗" {
		t.Errorf("责任分工 is %q, %q, %q", first.Leader.Text, first.Office.Text, first.Person.Text)
	}
}

// The faults that the README lists stand in the cells that it names.
func TestFaultsOnPurpose(t *testing.T) {
	want := map[string]string{"E28": "截止目前", "E86": "云水字[2025]9号"}
	for _, m := range measures(open(t, "水务局")) {
		if fault := want[m.Text.At.Cell()]; fault != "" && !strings.Contains(m.Text.Text, fault) {
			t.Errorf("%s has no %q", m.Text.At, fault)
		}
		if m.Row == 83 && (m.State != ledger.Done || m.Finished.Given()) {
			t.Errorf("row 83 is %s with the day %q", m.State, m.Finished.Text)
		}
		delete(want, m.Text.At.Cell())
	}
	if len(want) > 0 {
		t.Errorf("no measures at %v", want)
	}
}
