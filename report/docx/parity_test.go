package docx

import (
	"fmt"
	"testing"

	"tongbao/fonts"
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/internal/office"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// long has text of several pages with what makes lines hard to break alike:
// numbers, quotes, marks that meet, run-in headings.
func long() []notice.Block {
	texts := []string{
		"局党组坚持把巡察整改作为重要政治任务，2024年3月以来先后召开专题会议12次，研究解决河道管护、供水保障、工程质量等方面的突出问题46个，推动114条整改措施逐条落地。",
		"一是开展“清河行动”，出动1860人次，清理垃圾2.46万吨，拆除违建73处；二是修订《河湖巡查管理办法》《“四不两直”检查制度》等5项制度，明确巡查频次、问题交办、结果运用……；三是对履职不到位的3名责任人进行约谈。",
		"坚持问题导向、目标导向、结果导向相统一，对照“查、改、治”一体推进的要求，逐项分析原因、逐项制定措施、逐项明确责任，做到件件有着落、事事有回音，以整改实效取信于民。",
	}
	flow := sample()[:13]
	for i := range 24 {
		role := gongwen.Body
		spans := []notice.Span{{Text: texts[i%3]}}
		if i%4 == 0 {
			role = gongwen.Heading2
			spans = []notice.Span{{Text: fmt.Sprintf("（%d）压实工作责任。", i+1)}, {Text: texts[i%3], Body: true}}
		}
		flow = append(flow, notice.Block{Role: role, Spans: spans})
	}
	return append(flow, sample()[17:]...)
}

// TestLibreOfficeBreaksAsTheLayoutDoes has LibreOffice set the file and compares
// its lines with the layout's, page by page.
func TestLibreOfficeBreaksAsTheLayoutDoes(t *testing.T) {
	if testing.Short() {
		t.Skip("converts with LibreOffice")
	}
	flow := long()
	doc := layout.Set(&notice.Notice{Meta: meta}, flow, fonts.Embedded())
	want := office.LaidOut(doc)
	got := office.Open(t).Pages(write(t, flow, fit.Lines(doc)))
	if len(got) != len(want) {
		t.Errorf("%d pages, the layout has %d", len(got), len(want))
	}
	found := office.Compare(want, got)
	t.Logf("%d of %d lines are the same; not: %q", found.Same, found.Lines, found.Different)
	if found.Rate() < 0.98 {
		t.Errorf("too few: %q", found.Different)
	}
}
