package notice_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

func sample(t testing.TB, name string) *ledger.Ledger {
	t.Helper()
	l, _ := ledgertest.Read(t, "../../samples/"+name+"整改台账.xlsx", reading.Options{})
	return l
}

func compose(t testing.TB, l *ledger.Ledger, name string) (*notice.Notice, finding.List) {
	t.Helper()
	data, err := templates.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	template, err := notice.ParseTemplate(data)
	if err != nil {
		t.Fatal(err)
	}
	return notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
}

// Every template composes every sample; the golden files have the text.
func TestNoticesOfTheSamples(t *testing.T) {
	for _, c := range []struct{ sample, template string }{
		{"水务局", "default"}, {"图书馆", "default"}, {"生僻字", "default"}, {"乡镇/乡镇", "default"},
		{"生僻字", "statistics"}, {"生僻字", "labelled"},
	} {
		name := strings.ReplaceAll(c.sample, "/", "-") + "-" + c.template
		t.Run(name, func(t *testing.T) {
			n, list := compose(t, sample(t, c.sample), c.template)
			var b bytes.Buffer
			for _, f := range list {
				fmt.Fprintf(&b, "! %s\n", f.Summary)
			}
			for _, block := range n.Flow() {
				writeBlock(&b, block)
			}
			golden.Check(t, "testdata/"+name+".txt", b.Bytes())
		})
	}
}

// writeBlock writes a block with its role's number; what runs on after a heading
// stands behind a bar.
func writeBlock(b *bytes.Buffer, block notice.Block) {
	switch {
	case block.Blank():
		b.WriteString("\n")
	case block.Table != nil:
		for _, row := range block.Table {
			fmt.Fprintf(b, "%d| %s\n", block.Role, strings.Join(row, " | "))
		}
	default:
		fmt.Fprintf(b, "%d ", block.Role)
		for i, span := range block.Spans {
			if i > 0 && span.Body && !block.Spans[i-1].Body {
				b.WriteString("|")
			}
			b.WriteString(strings.ReplaceAll(span.Text, "\n", "⏎"))
		}
		b.WriteString("\n")
	}
}

func TestEveryTemplateLoads(t *testing.T) {
	for _, name := range templates.Names {
		for _, ledgerName := range []string{"水务局", "图书馆", "乡镇/乡镇"} {
			n, _ := compose(t, sample(t, ledgerName), name)
			if len(n.Flow()) < 10 {
				t.Errorf("%s of %s has %d blocks", name, ledgerName, len(n.Flow()))
			}
		}
	}
	if _, err := templates.Load("无此模板"); err == nil || !strings.Contains(err.Error(), "default") {
		t.Errorf("error %v", err)
	}
}

func value(text string) ledger.Value { return ledger.Value{Text: text} }

// small is a ledger of one measure with the levels that are named.
func small(aspect, problem, task string, measures ...string) *ledger.Ledger {
	t := ledger.Task{Title: value(task)}
	for _, m := range measures {
		t.Measures = append(t.Measures, ledger.Measure{Text: value(m)})
	}
	return &ledger.Ledger{Aspects: []ledger.Aspect{{Title: value(aspect), Problems: []ledger.Problem{{Title: value(problem), Tasks: []ledger.Task{t}}}}}}
}

func TestLevelsThatALedgerLacksMoveUp(t *testing.T) {
	for _, c := range []struct {
		l    *ledger.Ledger
		want string
	}{
		{small("甲", "乙", "丙", "办了"), "2 （一）“甲”方面/3 1.关于“乙”问题/4 （1）针对“丙”问题/办了。"},
		{small("", "乙", "丙", "办了"), "2 （一）关于“乙”问题/3 1.针对“丙”问题/办了。"},
		{small("", "", "丙", "办了"), "2 （一）针对“丙”问题/办了。"},
		{small("甲", "乙", "", "办了"), "2 （一）“甲”方面/3 1.关于“乙”问题/办了。"},
		{small("甲", "乙", "丙", "一件。", "两件；", "三件"), "2 （一）“甲”方面/3 1.关于“乙”问题/4 （1）针对“丙”问题/一是一件。二是两件。三是三件。"},
	} {
		n, _ := compose(t, c.l, "default")
		var got []string
		for _, b := range n.Flow() {
			switch {
			case b.Role.Level() > 1:
				got = append(got, fmt.Sprintf("%d %s", b.Role.Level(), b.Text()))
			case b.Role == gongwen.Body && len(got) > 0 && !b.Blank():
				got = append(got, b.Text())
			}
		}
		if strings.Join(got, "/") != c.want {
			t.Errorf("%s, want %s", strings.Join(got, "/"), c.want)
		}
	}
}

func TestWhatIsMissingIsAskedForByName(t *testing.T) {
	n, list := compose(t, small("甲", "乙", "丙", "办了"), "default")
	if len(list) != 1 || list[0].Severity != finding.Error || !strings.Contains(list[0].Summary, "反馈日期") {
		t.Errorf("findings %v", list)
	}
	if !strings.Contains(n.Opening[0].Text, "【待补充：反馈日期】") {
		t.Errorf("opening %s", n.Opening[0].Text)
	}
}

func TestUnknownCounterIsAFindingWithItsCell(t *testing.T) {
	l := small("甲", "乙", "丙", "办了")
	at := finding.In("台账.xlsx", "组织落实").At(2, 2)
	l.Setup = []ledger.Passage{{Heading: value("压实责任"), Text: ledger.Value{Text: "共{任务数}项，{经费数}万元，{经费数}。", At: at}}}
	n, list := compose(t, l, "default")
	var places []int
	for _, f := range list {
		if f.ID() == "unknown-counter" && f.At == at && f.Excerpt.Text[f.Excerpt.From:f.Excerpt.To] == "{经费数}" {
			places = append(places, f.Excerpt.From)
		}
	}
	if len(places) != 2 || places[0] == places[1] {
		t.Errorf("findings %v", list)
	}
	if got := n.Sections[0].Sections[0].RunIn.Text; got != "共1项，{经费数}万元，{经费数}。" {
		t.Errorf("text %s", got)
	}
}

func TestUnknownCounterNamesAllThatThereAre(t *testing.T) {
	l := small("甲", "乙", "丙", "办了")
	l.Setup = []ledger.Passage{{Text: value("新增完成{较上期新增完成数}条，{经费数}万元。")}}
	template, err := notice.ParseTemplate([]byte(`{title: 通报, parts: [{from: setup}]}`))
	if err != nil {
		t.Fatal(err)
	}
	counters := map[string]string{"措施数": "1", "完成率": "100%"}
	advice := func() map[string]string {
		told := map[string]string{}
		_, list := notice.Compose(l, template, counters, notice.Options{})
		for _, f := range list {
			if f.ID() == "unknown-counter" {
				told[f.Excerpt.Text[f.Excerpt.From:f.Excerpt.To]] = f.Advice
			}
		}
		return told
	}
	told := advice()
	if !strings.Contains(told["{经费数}"], "完成率、措施数；") || !strings.Contains(told["{较上期新增完成数}"], "指明上期台账") {
		t.Errorf("without an earlier ledger: %v", told)
	}
	counters["较上期新增完成数"] = "2"
	counters["较上期新增逾期数"] = "0"
	l.Setup[0].Text.Text = "新增完成{较上期新增完成数}条，{较上期完成数}条。"
	if told = advice(); len(told) != 1 || !strings.Contains(told["{较上期完成数}"], "较上期新增完成数、较上期新增逾期数") {
		t.Errorf("with an earlier ledger: %v", told)
	}
}

// What compares with an earlier ledger can't be filled without one.
func TestNameWithoutAnEarlierLedgerIsAFinding(t *testing.T) {
	template := parsed(t, `{title: "通报", parts: [{from: ledger, heading: "新增{较上期新增完成数}条", levels: [{by: 方面}]}]}`)
	n, list := notice.Compose(small("甲", "乙", "丙", "办了"), template, nil, notice.Options{})
	told := 0
	for _, f := range list {
		if f.ID() == "unknown-name" && strings.Contains(f.Summary, "要有上期台账才能填写") {
			told++
		}
	}
	if told != 1 || n.Sections[0].Heading.Text != "新增{较上期新增完成数}条" {
		t.Errorf("told %d times; heading %s", told, n.Sections[0].Heading.Text)
	}
}

func parsed(t testing.TB, text string) *notice.Template {
	t.Helper()
	template, err := notice.ParseTemplate([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return template
}

// What the templates that come with the program do not ask for, an office's may.
func TestOtherWordings(t *testing.T) {
	template, err := notice.ParseTemplate([]byte(`
title: 通报
parts:
  - {from: setup, heading: 组织落实, text: "[截至{数据截止日期}如下。|情况如下。]"}
  - from: ledger
    levels:
      - by: 具体问题
        run-in: true
        text: [{label: "{巡察}整改：", each: "[{序}、]{文}", separate: true}]
`))
	if err != nil {
		t.Fatal(err)
	}
	l := small("甲", "乙", "工作不实，", "办了一件", "办了“两件”")
	l.Setup = []ledger.Passage{
		{Text: value("先说一段。")},
		{Heading: value("一、压实责任"), Text: value("开会。\n再开会。")},
		{Text: value("还有一段。")},
	}
	n, list := notice.Compose(l, template, nil, notice.Options{})
	var got []string
	for _, b := range n.Flow() {
		if b.Role == gongwen.Body && !b.Blank() || b.Role.Level() > 0 {
			got = append(got, b.Text())
		}
	}
	want := []string{
		"一、组织落实", "情况如下。", "先说一段。", "（一）压实责任。开会。", "再开会。", "还有一段。",
		"（一）工作不实。巡察整改：一、办了一件。", "二、办了“两件”。",
	}
	if !slices.Equal(got, want) {
		t.Errorf("made %q, want %q", got, want)
	}
	if len(n.Opening) > 0 || len(n.Closing) > 0 {
		t.Error("there is an opening or a closing")
	}
	for _, f := range list {
		if _, gaps, _ := strings.Cut(f.Summary, "其中"); strings.Contains(gaps, "数据截止日期") {
			t.Errorf("a gap for what a variant does without: %s", f.Summary)
		}
	}
}

// Facts that the ledger gives, with what the office typed around them.
func withFacts(l *ledger.Ledger, facts map[ledger.Key]string) *ledger.Ledger {
	l.Info.Values = map[ledger.Key]ledger.Value{}
	for k, text := range facts {
		l.Info.Values[k] = value(text)
	}
	return l
}

func TestWhatTheOfficeTypedAround(t *testing.T) {
	n, _ := compose(t, withFacts(small("甲", "乙", "丙", "办了"), map[ledger.Key]string{
		ledger.Addressee: "各科室", ledger.CopyTo: "抄送：市委组织部", ledger.Printed: "6月12日印发",
		ledger.Remark: "（此件公开发布）", ledger.Issuer: "中共云岭市\n水务局党组",
	}), "default")
	for _, c := range []struct{ got, want string }{
		{n.Addressee, "各科室："},
		{n.Imprint.CopyTo, "市委组织部。"},
		{n.Imprint.Printed, "6月12日"},
		{n.Remark, "此件公开发布"},
		{n.Signature.Body, "中共云岭市水务局党组"},
		{n.Meta.Author, "中共云岭市水务局党组"},
	} {
		if c.got != c.want {
			t.Errorf("%s, want %s", c.got, c.want)
		}
	}
}

// A counter of a level that the ledger lacks lets its sentence give way.
func TestStatisticsOfTheLevelsThatALedgerHas(t *testing.T) {
	for _, c := range []struct {
		l    *ledger.Ledger
		want string
	}{
		{small("甲", "乙", "丙", "办了"), "巡察反馈的1个问题细化为1项整改任务，制定整改措施1条。已完成【待核】条，完成率【待核】。"},
		{small("甲", "乙", "", "办了"), "巡察反馈了1个问题，制定整改措施1条。"},
		{small("甲", "", "丙", "办了"), "巡察反馈意见细化为1项整改任务，制定整改措施1条。"},
		{small("甲", "", "", "办了"), "针对巡察反馈意见，制定整改措施1条。"},
	} {
		n, _ := compose(t, c.l, "statistics")
		if got := n.Opening[0].Text; !strings.Contains(got, c.want) {
			t.Errorf("%s lacks %s", got, c.want)
		}
	}
}

func TestTextOfTheLedgerIsNoTemplate(t *testing.T) {
	n, _ := compose(t, small("甲", "乙", "丙", "办了{任务数}件{反馈日期}"), "default")
	flow := n.Flow()
	for _, b := range flow {
		if strings.Contains(b.Text(), "办了{任务数}件{反馈日期}") {
			return
		}
	}
	t.Error("a measure's text was filled in")
}

func BenchmarkCompose(b *testing.B) {
	l := sample(b, "水务局")
	counters := stats.Count(l).Counters(nil)
	data, _ := templates.Load("default")
	template, err := notice.ParseTemplate(data)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		n, _ := notice.Compose(l, template, counters, notice.Options{})
		n.Flow()
	}
}
