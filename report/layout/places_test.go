package layout_test

import (
	"strings"
	"testing"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// char is one character of the body.
const char = gongwen.CharPitch

// find returns the line with a text, which must stand on the page once.
func find(t *testing.T, page layout.Page, want string) layout.Line {
	t.Helper()
	var found []layout.Line
	for _, l := range page.Lines {
		if text(l) == want {
			found = append(found, l)
		}
	}
	if len(found) != 1 {
		t.Fatalf("“%s” stands on the page %d times", want, len(found))
	}
	return found[0]
}

func start(l layout.Line) float64 { return l.Runs[0].Positions[0] }

func expect(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !near(got, want) {
		t.Errorf("%s: %.2f, want %.2f", what, got, want)
	}
}

func TestSignatureWithoutASeal(t *testing.T) {
	for _, c := range []struct{ body, date, outer string }{
		{"中共云岭市水务局党组", "2025年6月10日", "body"},
		{"水务局", "2025年12月10日", "date"}, // too long to begin behind the body: the body moves
	} {
		page := signed(t, c.body, c.date, false)
		body, date := find(t, page, c.body), find(t, page, c.date)
		outer := map[string]layout.Line{"body": body, "date": date}[c.outer]
		expect(t, c.outer+" from the edge", typeAreaRight-end(outer), 2*char)
		expect(t, "date behind the body's beginning", start(date)-start(body), 2*char)
		expect(t, "date under the body", date.Baseline-body.Baseline, gongwen.LinePitch)
	}
}

func TestSignatureWithRoomForASeal(t *testing.T) {
	for _, body := range []string{"中共云岭市水务局党组", "水务局"} {
		page := signed(t, body, "2025年6月10日", true)
		body, date := find(t, page, body), find(t, page, "2025年6月10日")
		expect(t, "date from the edge", typeAreaRight-end(date), 4*char)
		expect(t, "middle of the body", start(body)+end(body), start(date)+end(date))
	}
}

func signed(t *testing.T, body, date string, seal bool) layout.Page {
	t.Helper()
	return laidOut(t, &notice.Notice{
		Opening:   []notice.Paragraph{{Text: "通报如下。"}},
		Signature: notice.Signature{Body: body, Date: date, SealSpace: seal},
	}).Pages[0]
}

func TestRedHead(t *testing.T) {
	n := composed(t, "图书馆", notice.Options{})
	page := laidOut(t, n).Pages[0]
	number, _, _ := strings.Cut(n.Header.DocNumber, "\t")
	masthead, numbered := find(t, page, n.Header.Masthead), find(t, page, number+"签发人："+n.Header.Signer)
	size := masthead.Runs[0].Size
	expect(t, "top of the masthead", masthead.Baseline-gongwen.InkTop*size, gongwen.TypeAreaTop+35*gongwen.MM)
	expect(t, "middle of the masthead", start(masthead)+end(masthead), 2*gongwen.TypeAreaLeft+gongwen.TypeAreaWidth)
	expect(t, "文号 from the left", start(numbered)-gongwen.TypeAreaLeft, char)
	expect(t, "签发人 from the right", typeAreaRight-end(numbered), char)
	rule := page.Rules[0]
	expect(t, "red line under the 文号", rule.Y1-(numbered.Baseline+(1-gongwen.InkTop)*gongwen.BodySize), 4*gongwen.MM)
	expect(t, "red line's left", rule.X1, gongwen.TypeAreaLeft)
	expect(t, "red line's right", rule.X2, typeAreaRight)
	if !rule.Red || !masthead.Runs[0].Red {
		t.Errorf("red: line %v, masthead %v", rule.Red, masthead.Runs[0].Red)
	}
	title := find(t, page, strings.Split(n.Title.Text, "\n")[0])
	middle := title.Baseline - gongwen.InkMiddle*title.Runs[0].Size
	expect(t, "title two lines under the 文号", middle-(numbered.Baseline-gongwen.InkMiddle*gongwen.BodySize), 3*gongwen.LinePitch)
}

func TestMastheadWithoutANumber(t *testing.T) {
	n := &notice.Notice{Title: notice.Paragraph{Text: "通报"}, Header: notice.Header{Masthead: "云岭市水务局文件"}}
	page := laidOut(t, n).Pages[0]
	find(t, page, "云岭市水务局文件")
	if len(page.Rules) != 1 {
		t.Errorf("%d rules, want the red line", len(page.Rules))
	}
}

// The names of the 附件说明 stand under each other, also where one wraps.
func TestEnclosuresStandUnderEachOther(t *testing.T) {
	long := strings.Repeat("温湿度监测", 6) + "情况表"
	n := &notice.Notice{Opening: []notice.Paragraph{{Text: "通报如下。"}}, Enclosures: []notice.Paragraph{{Text: long}, {Text: "管理办法"}}}
	var names []float64
	for _, l := range laidOut(t, n).Pages[0].Lines {
		x := start(l)
		for _, run := range l.Runs {
			for i, r := range []rune(run.Text) {
				if r == '.' {
					x = run.Positions[i] + run.Face.Advance('.')*char
				}
			}
		}
		names = append(names, x)
	}
	if len(names) != 4 {
		t.Fatalf("%d lines", len(names))
	}
	expect(t, "second name under the first", names[3], names[1])
	if wrapped := names[2] - names[1]; wrapped > 1 || wrapped < -1 {
		t.Errorf("a name wraps %.2f from its beginning", wrapped)
	}
}

func TestImprint(t *testing.T) {
	bodies := strings.Repeat("市委组织部，", 12) + "市审计局。"
	n := &notice.Notice{
		Opening: []notice.Paragraph{{Text: "通报如下。"}},
		Imprint: notice.Imprint{CopyTo: bodies, Printer: "云岭市水务局办公室", Printed: "2025年6月12日"},
	}
	page := laidOut(t, n).Pages[1]          // the text ends on the front of a leaf
	lines := page.Lines[len(page.Lines)-4:] // 抄送 on three, 印发 on one
	const one = 14.0
	expect(t, "抄送 from the left", start(lines[0])-gongwen.TypeAreaLeft, one)
	expect(t, "抄送 from the right", typeAreaRight-end(lines[0]), one)
	expect(t, "second line of bodies", start(lines[1])-gongwen.TypeAreaLeft, 4*one)
	if got := text(lines[3]); got != "云岭市水务局办公室2025年6月12日印发" {
		t.Fatalf("the last line is “%s”", got)
	}
	expect(t, "印发日期 from the right", typeAreaRight-end(lines[3]), one)
	widths := []float64{gongwen.ImprintOuter, gongwen.ImprintInner, gongwen.ImprintOuter}
	if len(page.Rules) != len(widths) {
		t.Fatalf("%d rules", len(page.Rules))
	}
	for i, rule := range page.Rules {
		expect(t, "rule", rule.Width, widths[i])
		expect(t, "rule's length", rule.X2-rule.X1, gongwen.TypeAreaWidth)
	}
	expect(t, "last rule", page.Rules[2].Y1, typeAreaBottom)
}

// The imprint ends on an even page, wherever the text ends. Where that takes a blank page,
// neither that nor the imprint's has a number.
func TestImprintNeedsItsRoom(t *testing.T) {
	blank := 0
	for lines := range 2*gongwen.LinesPerPage + 1 {
		n := &notice.Notice{
			Opening:   []notice.Paragraph{{Text: strings.Repeat("整改", 14*(lines+1)-2) + "。"}},
			Signature: notice.Signature{Body: "云岭市水务局", Date: "2025年6月10日"},
			Imprint:   notice.Imprint{CopyTo: "市委组织部。", Printer: "云岭市水务局办公室", Printed: "2025年6月12日"},
		}
		doc := laidOut(t, n)
		checkPages(t, doc)
		if len(doc.Pages)%2 != 0 {
			t.Errorf("%d lines: the imprint is on page %d", lines, len(doc.Pages))
		}
		if before := doc.Pages[len(doc.Pages)-2]; len(before.Lines) == 0 {
			blank++
			if doc.Numbered != len(doc.Pages)-2 || len(before.Number.Runs) > 0 {
				t.Errorf("%d lines: %d of %d pages are numbered", lines, doc.Numbered, len(doc.Pages))
			}
		} else if doc.Numbered != len(doc.Pages) {
			t.Errorf("%d lines: %d of %d pages are numbered", lines, doc.Numbered, len(doc.Pages))
		}
	}
	if blank == 0 {
		t.Error("no text leaves a page blank")
	}
}
