package layout_test

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/internal/golden"
	"tongbao/report/layout"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

func composed(t testing.TB, sample string, opt notice.Options) *notice.Notice {
	t.Helper()
	l, _ := ledgertest.Read(t, "../../samples/"+sample+"整改台账.xlsx", reading.Options{})
	data, err := templates.Load("default")
	if err != nil {
		t.Fatal(err)
	}
	template, err := notice.ParseTemplate(data)
	if err != nil {
		t.Fatal(err)
	}
	n, _ := notice.Compose(l, template, stats.Count(l).Counters(nil), opt)
	return n
}

func laidOut(t testing.TB, n *notice.Notice) *layout.Document {
	t.Helper()
	return layout.Set(n, n.Flow(), fonts.Embedded())
}

var samples = []string{"水务局", "图书馆", "生僻字", "乡镇/乡镇"}

func TestPagesOfTheSamples(t *testing.T) {
	for _, sample := range samples {
		t.Run(sample, func(t *testing.T) {
			doc := laidOut(t, composed(t, sample, notice.Options{}))
			name := strings.ReplaceAll(sample, "/", "-")
			golden.Check(t, "testdata/"+name+".txt", pagesAsText(doc))
			checkPages(t, doc)
		})
	}
}

func pagesAsText(doc *layout.Document) []byte {
	var b bytes.Buffer
	for i, page := range doc.Pages {
		fmt.Fprintf(&b, "== %d\n", i+1)
		for _, line := range page.Lines {
			b.WriteString(text(line) + "\n")
		}
	}
	return b.Bytes()
}

func text(l layout.Line) string {
	var b strings.Builder
	for _, run := range l.Runs {
		b.WriteString(run.Text)
	}
	return b.String()
}

func end(l layout.Line) float64 {
	last := l.Runs[len(l.Runs)-1]
	return last.Positions[0] + last.Width
}

// As the text above it grows, the signature comes to every place of a page: it
// never stands without text, and headings never end a page.
func TestSignatureAndHeadingsAtEveryPlace(t *testing.T) {
	sentence := "坚持问题导向，压实整改责任，逐项对账销号，确保按期完成。"
	for lines := range 50 {
		n := &notice.Notice{
			Title: notice.Paragraph{Text: "关于巡察整改进展情况的通报"},
			Sections: []notice.Section{
				{Level: 1, Label: "一、", Heading: notice.Paragraph{Text: "组织落实"}, Text: []notice.Paragraph{{Text: strings.Repeat(sentence, 1+lines)}}},
				{Level: 1, Label: "二、", Heading: notice.Paragraph{Text: "整改进展"}, Sections: []notice.Section{
					{Level: 2, Label: "（一）", Heading: notice.Paragraph{Text: "“责任落实”方面"}, Text: []notice.Paragraph{{Text: strings.Repeat(sentence, 1+lines%7)}}},
				}},
			},
			Signature: notice.Signature{Body: "中共云岭市水务局党组", Date: "2025年6月10日"},
		}
		checkPages(t, laidOut(t, n))
	}
}

func TestFirstLineTouchesTheTopOfTheTypeArea(t *testing.T) {
	doc := laidOut(t, composed(t, "水务局", notice.Options{}))
	line := doc.Pages[1].Lines[0]
	if want := gongwen.TypeAreaTop + gongwen.InkTop*gongwen.BodySize; math.Abs(line.Baseline-want) > 0.01 {
		t.Errorf("the first baseline of page 2 is at %.2f, want %.2f", line.Baseline, want)
	}
	if n := len(doc.Pages[1].Lines); n != gongwen.LinesPerPage {
		t.Errorf("page 2 has %d lines", n)
	}
}

func TestFullLineHas28Characters(t *testing.T) {
	n := &notice.Notice{Opening: []notice.Paragraph{{Text: strings.Repeat("整改", 100)}}}
	line := laidOut(t, n).Pages[0].Lines[1]
	if got := len([]rune(text(line))); got != gongwen.CharsPerLine {
		t.Errorf("%d characters a line", got)
	}
	if x := line.Runs[0].Positions[0]; !near(x, gongwen.TypeAreaLeft) || !near(end(line), typeAreaRight) {
		t.Errorf("the line reaches from %.2f to %.2f", x, end(line))
	}
}

func TestLongTableRepeatsItsHeading(t *testing.T) {
	table := [][]string{{"日期", "事项"}}
	for i := range 70 {
		table = append(table, []string{fmt.Sprintf("2025年6月%d日", i%30+1), strings.Repeat("巡查记录", 1+i%9)})
	}
	n := &notice.Notice{Annexes: []notice.Annex{{Label: "附件", Title: notice.Paragraph{Text: "巡查记录表"}, Table: table}}}
	doc := laidOut(t, n)
	if len(doc.Pages) < 3 {
		t.Fatalf("%d pages", len(doc.Pages))
	}
	seen := map[string]int{} // page of each row's cells
	for i, page := range doc.Pages[1:] {
		if i > 0 && (!page.Lines[0].Repeated || text(page.Lines[0]) != "日期") {
			t.Errorf("page %d begins with “%s”", i+2, text(page.Lines[0]))
		}
		for _, line := range page.Lines {
			e := doc.Elements[line.Element]
			if line.Repeated || e.Table == 0 {
				continue
			}
			row := fmt.Sprint(e.Row)
			if first, ok := seen[row]; ok && first != i {
				t.Errorf("row %s stands on two pages", row)
			}
			seen[row] = i
		}
	}
	if len(seen) != len(table) {
		t.Errorf("%d rows of %d", len(seen), len(table))
	}
}

// Cells as long as a page are split; the heading's own length does not push a
// row off its page.
func TestTallRowsFitTheirPages(t *testing.T) {
	for _, heading := range []int{1, 100, 3000} {
		table := [][]string{{strings.Repeat("巡查记录", heading), "备注"}}
		for i := range 9 {
			table = append(table, []string{"2025年6月1日", strings.Repeat("巡查记录", 1+100*i)})
		}
		n := &notice.Notice{
			Signature: notice.Signature{Body: "云岭市水务局", Date: "2025年6月10日"},
			Opening:   []notice.Paragraph{{Text: "通报如下。"}},
			Annexes:   []notice.Annex{{Label: "附件", Title: notice.Paragraph{Text: "巡查记录表"}, Table: table}},
		}
		doc := laidOut(t, n)
		for i, page := range doc.Pages {
			c := pageCheck{doc: doc, page: page}
			if err := c.insideTheTypeArea(); err != nil {
				t.Errorf("heading %d, page %d: %v", heading, i+1, err)
			}
		}
		if err := allOnPages(n.Flow(), doc); err != nil {
			t.Error(err)
		}
	}
}

func TestMissingCharacterIsMarked(t *testing.T) {
	n := &notice.Notice{Opening: []notice.Paragraph{{Text: "姓名\U0010FFFD。"}}}
	lines := laidOut(t, n).Pages[0].Lines
	if got := text(lines[len(lines)-1]); got != "姓名〓。" {
		t.Errorf("set: %s", got)
	}
}

// Short tasks with headings of one line, of which a page has several: thousands
// of places where a heading comes to a page's end.
func TestHeadingsNeverEndAPageInALongNotice(t *testing.T) {
	doc := laidOut(t, longNotice(3000))
	if len(doc.Pages) < 400 {
		t.Fatalf("%d pages", len(doc.Pages))
	}
	checkPages(t, doc)
}

func longNotice(tasks int) *notice.Notice {
	sentence := "坚持问题导向，压实整改责任，逐项对账销号，确保按期完成。"
	problem := notice.Section{Level: 2, Label: "（一）", Heading: notice.Paragraph{Text: "“责任落实”方面"}}
	for i := range tasks {
		problem.Sections = append(problem.Sections, notice.Section{
			Level: 3, Label: fmt.Sprintf("%d.", i+1), Heading: notice.Paragraph{Text: "关于“责任清单更新不及时”的问题"},
			Text: []notice.Paragraph{{Text: strings.Repeat(sentence, 1+i%5)}},
		})
	}
	return &notice.Notice{
		Sections:  []notice.Section{problem},
		Signature: notice.Signature{Body: "中共云岭市水务局党组", Date: "2025年6月10日"},
	}
}

// BenchmarkSet lays out a notice of the sample's length, of twice and of four
// times that: the time per page stays the same.
func BenchmarkSet(b *testing.B) {
	for _, times := range []int{1, 2, 4} {
		n := composed(b, "水务局", notice.Options{})
		n.Sections = slices.Repeat(n.Sections, times)
		benchmarkSet(b, fmt.Sprint(times), n)
	}
	benchmarkSet(b, "3000 tasks", longNotice(3000))
}

func benchmarkSet(b *testing.B, name string, n *notice.Notice) {
	flow := n.Flow()
	b.Run(name, func(b *testing.B) {
		pages := 0
		for b.Loop() {
			pages += len(layout.Set(n, flow, fonts.Embedded()).Pages)
		}
		b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(pages), "µs/page")
	})
}
