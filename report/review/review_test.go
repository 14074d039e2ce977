package review

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

func faulty() *ledger.Ledger {
	return &ledger.Ledger{Setup: []ledger.Passage{
		{Heading: value("A3", "加强领导。"), Text: value("B3", "按时办结,不得拖延,确保质量。")},
		{Text: value("B2", "截止目前，全部完成")},
	}}
}

func TestReviewInOrderOfTheCells(t *testing.T) {
	var got []string
	for _, f := range reviewOf(faulty()) {
		got = append(got, f.ID()+" "+f.At.Cell())
	}
	if want := []string{"wrong-word B2", "heading-stop A3", "half-width-mark B3"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestFaultsThatReadAlikeAreMerged(t *testing.T) {
	list := reviewOf(faulty())
	f := list[len(list)-1]
	if !strings.HasSuffix(f.Summary, "（本格共2处）。") || f.Excerpt.Marked() != "按时办结【,】不得拖延,确保质量。" {
		t.Errorf("got %s %s", f.Summary, f.Excerpt.Marked())
	}
}

func TestRulesThatAreOffAreNotRun(t *testing.T) {
	l := faulty()
	list := Review(l, stats.Count(l), finding.Policy{Off: map[string]bool{"wrong-word": true, "half-width-mark": true}})
	if len(list) != 1 || list[0].ID() != "heading-stop" {
		t.Errorf("got %v", list)
	}
}

func TestSharedCellIsReadOnce(t *testing.T) {
	shared := ledger.Problem{Title: value("C2", "学习不深入。")}
	l := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{shared, shared}}}}
	if list := reviewOf(l); len(list) != 1 || strings.Contains(list[0].Summary, "本格") {
		t.Errorf("got %v", list)
	}
}

// Text joins what stands in two cells; faults are found at their own.
func TestProgressHasItsOwnCell(t *testing.T) {
	s := newSheet().task("1").measure(func(m *ledger.Measure) {
		m.Action, m.Progress = value("E2", "修订制度"), value("F2", "已印发,正在执行")
		m.Text = value("E2", "修订制度。已印发,正在执行。")
	})
	if list := reviewOf(&s.Ledger); len(list) != 1 || list[0].At.Cell() != "F2" {
		t.Errorf("got %v", list)
	}
}

func TestNumerals(t *testing.T) {
	for text, want := range map[string]int{
		"十": 10, "十二": 12, "二十九": 29, "一百零五": 105, "一百三十一": 131, "两百": 200, "三千零六": 3006, "七": 7, "131": 131,
		"二三": 0, "百": 0, "十百": 0, "": 0, "十十": 0,
	} {
		tt := newText(ledger.Value{Text: text}, Prose)
		n, end := tt.numberAt(0)
		if end != len(tt.Runes) {
			n = 0
		}
		if n != want {
			t.Errorf("%s: %d, want %d", text, n, want)
		}
	}
}

// Whatever a cell holds, the findings' places are whole characters of its text.
func FuzzReview(f *testing.F) {
	for _, r := range rules {
		for _, text := range r.Hits {
			f.Add(text)
		}
		for _, text := range r.Misses {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		s := newSheet().day(ledger.Dated, 2024, 5, 15).fact(ledger.Team, "第二巡察组").setup(text).task(text).measure(func(m *ledger.Measure) {
			m.Text, m.Office = value("E2", text), value("G2", text)
		})
		for _, found := range reviewOf(&s.Ledger) {
			e := found.Excerpt
			if e.From < 0 || e.To < e.From || e.To > len(e.Text) {
				t.Fatalf("%s: %d to %d of %q", found.ID(), e.From, e.To, e.Text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(e.Text[e.From:e.To]) {
				t.Fatalf("%s cuts a character of %q", found.ID(), text)
			}
			if found.Summary == "" || found.Advice == "" {
				t.Fatalf("%s says nothing", found.ID())
			}
		}
	})
}
