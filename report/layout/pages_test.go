package layout_test

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/internal/golden"
	"tongbao/report/layout"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

func composed(t testing.TB, sample string, opt notice.Options) *notice.Notice {
	t.Helper()
	l, _, err := ledger.Read("../../samples/"+sample+"整改台账.xlsx", ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
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

// checkPages holds each page against the format's numbers.
func checkPages(t *testing.T, doc *layout.Document) {
	t.Helper()
	for i, page := range doc.Pages {
		lowest := 0.0
		for _, line := range page.Lines {
			if e := end(line); e > gongwen.TypeAreaLeft+gongwen.TypeAreaWidth+0.3 {
				t.Errorf("page %d: “%s” reaches %.2f", i+1, text(line), e)
			}
			lowest = math.Max(lowest, line.Baseline)
		}
		if bottom := gongwen.TypeAreaTop + gongwen.TypeAreaHeight; lowest > bottom {
			t.Errorf("page %d: a line stands at %.2f, the type area ends at %.2f", i+1, lowest, bottom)
		}
		checkNumber(t, i, page.Number)
		if n := len(page.Lines); i+1 < len(doc.Pages) && n > 0 {
			last := doc.Elements[page.Lines[n-1].Element]
			if page.Lines[n-1].To == len(last.Text) && last.Heading == last.Text && last.Heading != "" {
				t.Errorf("page %d ends with the heading “%s”", i+1, last.Text)
			}
		}
	}
	signedWithText(t, doc)
}

func checkNumber(t *testing.T, i int, number layout.Line) {
	t.Helper()
	if want := fmt.Sprintf("— %d —", i+1); text(number) != want {
		t.Errorf("page %d is numbered %s", i+1, text(number))
	}
	inset := number.Runs[0].Positions[0] - gongwen.TypeAreaLeft
	if i%2 == 0 {
		inset = gongwen.TypeAreaLeft + gongwen.TypeAreaWidth - end(number)
	}
	if math.Abs(inset-gongwen.PageNumberSize) > 0.01 {
		t.Errorf("page %d: the number stands %.2f in from the outer edge, want one character", i+1, inset)
	}
}

// signedWithText: the signature's page has text before it.
func signedWithText(t *testing.T, doc *layout.Document) {
	t.Helper()
	for i, page := range doc.Pages {
		for n, line := range page.Lines {
			switch doc.Elements[line.Element].Role {
			case gongwen.Signature, gongwen.Date:
				if n == 0 {
					t.Errorf("page %d begins with the signature", i+1)
				}
			}
		}
	}
}

// As the text above it grows, the signature comes to every place of a page: it
// never stands without text, and headings never end a page.
func TestSignatureAndHeadingsAtEveryPlace(t *testing.T) {
	sentence := "坚持问题导向，压实整改责任，逐项对账销号，确保按期完成。"
	for lines := range 50 {
		n := &notice.Notice{
			Title: []string{"关于巡察整改进展情况的通报"},
			Sections: []notice.Section{
				{Level: 1, Label: "一、", Heading: "组织落实", Text: []notice.Paragraph{{Text: strings.Repeat(sentence, 1+lines)}}},
				{Level: 1, Label: "二、", Heading: "整改进展", Sections: []notice.Section{
					{Level: 2, Label: "（一）", Heading: "“责任落实”方面", Text: []notice.Paragraph{{Text: strings.Repeat(sentence, 1+lines%7)}}},
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
	if x := line.Runs[0].Positions[0]; x != gongwen.TypeAreaLeft {
		t.Errorf("the line begins at %.2f", x)
	}
}

func TestSignatureIndents(t *testing.T) {
	for _, c := range []struct {
		seal        bool
		body, date  string
		bodyRight   float64 // characters
		dateOffset  float64 // of the date's first character from the body's, in characters
		description string
	}{
		{false, "中共云岭市水务局党组", "2025年6月10日", 2, 2, "the date two characters in from the body's first one"},
		{false, "水务局", "2025年12月10日", -1, 2, "a long date moves the body"},
		{true, "中共云岭市水务局党组", "2025年6月10日", -1, -1, "with a seal the body is centred on the date"},
	} {
		n := &notice.Notice{
			Opening:   []notice.Paragraph{{Text: "通报如下。"}},
			Signature: notice.Signature{Body: c.body, Date: c.date, SealSpace: c.seal},
		}
		lines := laidOut(t, n).Pages[0].Lines
		body, date := lines[len(lines)-2], lines[len(lines)-1]
		right := gongwen.TypeAreaLeft + gongwen.TypeAreaWidth
		if c.bodyRight >= 0 && math.Abs(right-end(body)-c.bodyRight*gongwen.CharPitch) > 0.1 {
			t.Errorf("%s: the body ends %.2f from the edge", c.description, right-end(body))
		}
		offset := date.Runs[0].Positions[0] - body.Runs[0].Positions[0]
		if c.dateOffset >= 0 && math.Abs(offset-c.dateOffset*gongwen.CharPitch) > 0.1 {
			t.Errorf("%s: the date begins %.2f after the body", c.description, offset)
		}
		if c.seal {
			middle := func(l layout.Line) float64 { return (l.Runs[0].Positions[0] + end(l)) / 2 }
			if math.Abs(middle(body)-middle(date)) > 0.1 || math.Abs(right-end(date)-4*gongwen.CharPitch) > 0.1 {
				t.Errorf("%s: middles %.2f and %.2f, the date ends %.2f from the edge", c.description, middle(body), middle(date), right-end(date))
			}
		}
	}
}

func TestRedHead(t *testing.T) {
	n := composed(t, "图书馆", notice.Options{})
	page := laidOut(t, n).Pages[0]
	for _, line := range page.Lines {
		if text(line) != n.Header.Masthead {
			continue
		}
		top := line.Baseline - gongwen.InkTop*line.Runs[0].Size
		if math.Abs(top-gongwen.TypeAreaTop-35*gongwen.MM) > 0.5 || !line.Runs[0].Red {
			t.Errorf("the masthead's top is %.2f under the type area's, red: %v", top-gongwen.TypeAreaTop, line.Runs[0].Red)
		}
	}
	rule := page.Rules[0]
	if !rule.Red || math.Abs(rule.X2-rule.X1-gongwen.TypeAreaWidth) > 0.01 {
		t.Errorf("the red line is %+v", rule)
	}
}

func TestLongTableRepeatsItsHeading(t *testing.T) {
	table := [][]string{{"日期", "事项"}}
	for i := range 70 {
		table = append(table, []string{fmt.Sprintf("2025年6月%d日", i%30+1), strings.Repeat("巡查记录", 1+i%9)})
	}
	n := &notice.Notice{Annexes: []notice.Annex{{Label: "附件", Title: "巡查记录表", Table: table}}}
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

func TestMissingCharacterIsMarked(t *testing.T) {
	n := &notice.Notice{Opening: []notice.Paragraph{{Text: "姓名\U0010FFFD。"}}}
	lines := laidOut(t, n).Pages[0].Lines
	if got := text(lines[len(lines)-1]); got != "姓名〓。" {
		t.Errorf("set: %s", got)
	}
}

func BenchmarkSet(b *testing.B) {
	n := composed(b, "水务局", notice.Options{})
	flow := n.Flow()
	for b.Loop() {
		layout.Set(n, flow, fonts.Embedded())
	}
}
