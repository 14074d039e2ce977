package report

import (
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/layout"
	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// A blank page before the imprint is told; that the imprint alone stands on the back of the
// last sheet is not.
func TestImprintAloneIsTold(t *testing.T) {
	for _, test := range []struct {
		lines int
		want  string
	}{
		{2, ""}, {30, ""}, {41, "第3面是空白"},
	} {
		n := &notice.Notice{
			Opening: []notice.Paragraph{{Text: strings.Repeat("整改", 14*test.lines-2) + "。"}},
			Imprint: notice.Imprint{CopyTo: "市财政局。", Printer: "云岭市水务局办公室", Printed: "2025年6月12日"},
		}
		doc := layout.Set(n, n.Flow(), fonts.Embedded())
		found := imprintAlone(doc, &ledger.Ledger{File: "整改台账.xlsx"})
		if (len(found) > 0) != (test.want != "") || len(found) > 0 && !strings.Contains(found[0].Summary, test.want) {
			t.Errorf("%d lines on %d pages: %v", test.lines, len(doc.Pages), found)
		}
	}
}
