package withhold

import (
	"strings"
	"testing"
)

func TestCut(t *testing.T) {
	for _, c := range []struct{ text, public, left string }{
		{"甲。乙。", "甲。乙。", ""},
		{"甲。乙（不公开）。丙。", "甲。丙。", "乙（不公开）。"},
		{"甲。乙。（不公开）", "甲。", "乙。（不公开）"},
		{"甲。乙。（不公开）\n丙。", "甲。\n丙。", "乙。（不公开）"},
		{"甲。乙。（不公开）丙。丁。", "甲。丁。", "乙。（不公开）丙。"},
		{"甲。乙(不予公开)。", "甲。", "乙(不予公开)。"},
		{"甲。乙【此句不公开】。", "甲。", "乙【此句不公开】。"},
		{"甲。乙（涉密，不公开）。", "甲。", "乙（涉密，不公开）。"},
		{"（不公开）甲。乙。", Gap, "（不公开）甲。乙。"},
		{"甲（不公开）", Gap, "甲（不公开）"},
		{"甲（不公开：乙丙）丁。", "甲丁。", "（不公开：乙丙）"},
		{"甲{不公开 乙。丙}丁。", "甲丁。", "{不公开 乙。丙}"},
		{"一是甲。二是乙（不公开）。三是丙。", "一是甲。二是" + Gap + "三是丙。", "二是乙（不公开）。"},
		{"一是甲；二是乙（不公开）；三是丙。", "一是甲；二是" + Gap + "三是丙。", "二是乙（不公开）；"},
		{"一是甲。（不公开）二是乙。", "一是" + Gap + "二是乙。", "一是甲。（不公开）"},
		{"一是（不公开）甲。甲二。二是乙。", "一是" + Gap + "二是乙。", "一是（不公开）甲。甲二。"},
		{"1.甲。\n2.乙。（不公开）\n3.丙。", "1.甲。\n2." + Gap + "\n3.丙。", "2.乙。（不公开）"},
		{"投入1.5万元（不公开）。已完成。", "已完成。", "投入1.5万元（不公开）。"},
		{"他说“甲。乙（不公开）。”丙。", "丙。", "他说“甲。乙（不公开）。”"},
		{"甲。\n（不公开）乙。丙。\n丁。", "甲。\n\n丁。", "（不公开）乙。丙。"},
		{"甲。\n（不公开）\n乙。", Gap, "甲。\n（不公开）\n乙。"},
		{"（一）加强领导（不公开）", "（一）" + Gap, "（一）加强领导（不公开）"},
		{"村务（含财务）不公开的问题。", "村务（含财务）不公开的问题。", ""},
		{"整改村务不公开（党务不公开）问题。", "整改村务不公开（党务不公开）问题。", ""},
		{"甲（公开）。", "甲（公开）。", ""},
		{"甲。没有闭合（不公开", "甲。", "没有闭合（不公开"},
		{"甲。乙（不公开。丙。", "甲。丙。", "乙（不公开。"},
		{"甲。乙（不公开)。丙。", "甲。丙。", "乙（不公开)。"},
		{"甲。乙。此句不公开。丙。", "甲。丙。", "乙。此句不公开。"},
		{"甲。\n不公开\n乙。", Gap, "甲。\n不公开\n乙。"},
		{"不公开", Gap, "不公开"},
		{"甲。乙（不{不公开：丙}公开）。丁。", "甲。丁。", "乙（不{不公开：丙}公开）。"},
		{"甲。\n不{不公开：丙}公开。", Gap, "甲。\n不{不公开：丙}公开。"},
		{"甲。乙，暂不公开。丙。", "甲。丙。", "乙，暂不公开。"},
		{"对申请公开的，不公开选举结果。", "对申请公开的，不公开选举结果。", ""},
		{"甲。乙（ 不 公\n开 ）。", "甲。", "乙（ 不 公\n开 ）。"},
		{"推行（不公开招标改为公开招标）的办法。", "推行（不公开招标改为公开招标）的办法。", ""},
	} {
		public, left := cut(c.text)
		if public != c.public || strings.Join(left, "|") != c.left {
			t.Errorf("%q: %q, left %q; want %q, left %q", c.text, public, left, c.public, c.left)
		}
	}
}

func TestClosed(t *testing.T) {
	for text, want := range map[string]string{
		"甲。": "甲。", Gap: "", "一是甲。二是" + Gap + "三是丙。": "一是甲。三是丙。", "（一）" + Gap: "", Trace: "", "甲。" + Trace: "甲。",
		"1.甲。\n2." + Gap + "3.丙。": "1.甲。\n3.丙。", "二是" + Trace + "；": "",
	} {
		if got := Closed(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// FuzzCut: what is left out is in none of what stays, but by chance, and nothing else is
// lost.
func FuzzCut(f *testing.F) {
	f.Add("甲。乙（不公开）。丙。")
	f.Add("一是甲。（不公开）二是乙{不公开：丙}。\n3.丁（涉密）")
	f.Fuzz(func(t *testing.T, text string) {
		public, left := cut(text)
		if hasMark(text) != (len(left) > 0) {
			t.Errorf("%q: left %q", text, left)
		}
		rest := text
		for _, l := range left {
			i := strings.Index(rest, l)
			if i < 0 {
				t.Fatalf("%q: %q is none of it", text, l)
			}
			rest = rest[:i] + rest[i+len(l):]
		}
		if hasMark(public) {
			t.Errorf("%q: a mark stays in %q", text, public)
		}
		Closed(public)
	})
}

func TestUnmarked(t *testing.T) {
	for text, want := range map[string]string{
		"乙（不公开）。":        "乙。",
		"二是乙。丙（涉密，不公开）。": "乙。|丙。",
		"（不公开）甲。乙。":      "甲。|乙。",
		"{不公开：甲乙}":       "甲乙",
		"丁（不公开：甲乙）。":     "丁甲乙。",
		"没有标记的。":         "没有标记的。",
	} {
		if got := strings.Join(Unmarked(text), "|"); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
