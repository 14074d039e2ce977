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
		"unknown lines":      {nil, setting{spacing: -6}, []piece{{text: "甲乙丙", span: 0, spacing: -6}, {text: "丁戊", from: 9, span: 1, spacing: -6}}},
		"one spacing":        {[]fit.Line{{Spacing: -6}, {From: 6, Spacing: -6}}, setting{spacing: -6}, []piece{{text: "甲乙丙", span: 0, spacing: -6}, {text: "丁戊", from: 9, span: 1, spacing: -6}}},
		"line inside a span": {[]fit.Line{{Spacing: 2}, {From: 6, Spacing: -6}}, setting{}, []piece{{text: "甲乙", span: 0, spacing: 2}, {text: "丙", from: 6, span: 0, spacing: -6}, {text: "丁戊", from: 9, span: 1, spacing: -6}}},
		"line between spans": {[]fit.Line{{Spacing: 2}, {From: 9, Spacing: 1}}, setting{}, []piece{{text: "甲乙丙", span: 0, spacing: 2}, {text: "丁戊", from: 9, span: 1, spacing: 1}}},
		"centred":            {[]fit.Line{{}, {From: 6}}, setting{broken: true}, []piece{{text: "甲乙\n丙", span: 0, spacing: 0}, {text: "丁戊", from: 9, span: 1, spacing: 0}}},
	} {
		got := pieces(spans, c.lines, c.style)
		if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(piece{})); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestLatinAfterMark(t *testing.T) {
	for _, c := range []struct {
		before, after string
		want          int
	}{{"（税）", "63.7万元", 4}, {"税", "63.7万元", 0}, {"）", "万元", 0}, {"4#、", "5#、6#", 2}, {"", "63.7", 0}} {
		if got := latinAfterMark(c.before+c.after, len(c.before)); got != c.want {
			t.Errorf("%s|%s: got %d, want %d", c.before, c.after, got, c.want)
		}
	}
}
