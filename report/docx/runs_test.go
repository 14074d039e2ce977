package docx

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tongbao/report/fit"
	"tongbao/report/notice"
)

func TestPiecesFollowSpansAndLines(t *testing.T) {
	spans := []notice.Span{{Text: "甲乙丙"}, {Text: "丁戊", Body: true}}
	for name, c := range map[string]struct {
		lines []fit.Line
		style setting
		want  []piece
	}{
		"unknown lines":      {nil, setting{spacing: -6}, []piece{{"甲乙丙", 0, -6}, {"丁戊", 1, -6}}},
		"one spacing":        {[]fit.Line{{Spacing: -6}, {From: 6, Spacing: -6}}, setting{spacing: -6}, []piece{{"甲乙丙", 0, -6}, {"丁戊", 1, -6}}},
		"line inside a span": {[]fit.Line{{Spacing: 2}, {From: 6, Spacing: -6}}, setting{}, []piece{{"甲乙", 0, 2}, {"丙", 0, -6}, {"丁戊", 1, -6}}},
		"line between spans": {[]fit.Line{{Spacing: 2}, {From: 9, Spacing: 1}}, setting{}, []piece{{"甲乙丙", 0, 2}, {"丁戊", 1, 1}}},
		"centred":            {[]fit.Line{{}, {From: 6}}, setting{broken: true}, []piece{{"甲乙\n丙", 0, 0}, {"丁戊", 1, 0}}},
	} {
		got := pieces(spans, c.lines, c.style)
		if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(piece{})); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
