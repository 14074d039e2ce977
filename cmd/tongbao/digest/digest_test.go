package digest

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/finding"
)

var (
	state = &finding.Kind{ID: "state", Severity: finding.Error, Title: "状态"}
	mark  = &finding.Kind{ID: "mark", Severity: finding.Suspect, Title: "标点"}
	space = &finding.Kind{ID: "space", Severity: finding.Suspect, Title: "空格"}
)

func at(sheet string, row, col int) finding.Ref {
	return finding.In("台账.xlsx", sheet).At(row, col)
}

func TestGroupsHaveTheGravestFirst(t *testing.T) {
	groups := Groups(finding.List{
		mark.At(at("甲", 2, 1), "一", ""), state.At(at("甲", 3, 1), "二", ""), space.At(at("甲", 4, 1), "三", ""),
		mark.At(at("甲", 5, 1), "四", ""), state.At(at("甲", 6, 1), "五", "").Graded(finding.Hint), {Summary: "六"},
	})
	var got []string
	for _, g := range groups {
		got = append(got, fmt.Sprintf("%s%s%d", g.Severity, g.Title, len(g.Findings)))
	}
	if want := "错误状态1 疑似标点2 疑似空格1 提示状态1 提示其他1"; strings.Join(got, " ") != want {
		t.Errorf("%v, want %s", got, want)
	}
}

// said is what a group tells of findings of summaries and advices, one a row of column A.
func said(texts ...[2]string) string {
	var list finding.List
	for i, text := range texts {
		list = append(list, state.At(at("表", i+1, 1), text[0], text[1]))
	}
	var all []string
	for _, s := range Groups(list)[0].Sentences() {
		where, _ := Where(s.Places, "台账.xlsx")
		all = append(all, where+"："+s.Summary+s.Advice)
	}
	return strings.Join(all, "\n")
}

func TestSentences(t *testing.T) {
	for name, c := range map[string]struct {
		texts [][2]string
		want  string
	}{
		"the same": {[][2]string{{"甲。", "改。"}, {"甲。", "改。"}}, "表 > A1–A2：甲。改。"},
		"a word differs": {
			[][2]string{{"状态“办了”不明。", "改。"}, {"状态“好了”不明。", "改。"}, {"状态“办了”不明。", "改。"}},
			"表 > “办了”（A1、A3）、“好了”（A2）：状态“…”不明。改。"},
		"it is in the advice too": {
			[][2]string{{"没有“甲”。", "请加“甲”。"}, {"没有“乙”。", "请加“乙”。"}},
			"表 > “甲”（A1）、“乙”（A2）：没有“…”。请加“…”。"},
		"what is the same stays": {
			[][2]string{{"“甲”在“丙”里。", ""}, {"“乙”在“丙”里。", ""}},
			"表 > “甲”（A1）、“乙”（A2）：“…”在“丙”里。"},
		"two words differ": {
			[][2]string{{"“甲”应为“乙”。", "改。"}, {"“丙”应为“丁”。", "改。"}},
			"表 > A1：“甲”应为“乙”。改。\n表 > A2：“丙”应为“丁”。改。"},
		"what is not quoted differs": {
			[][2]string{{"序号3重复。", "改。"}, {"序号4重复。", "改。"}},
			"表 > A1：序号3重复。改。\n表 > A2：序号4重复。改。"},
		"one advice stands together": {
			[][2]string{{"一。", "改。"}, {"二。", "删。"}, {"三。", "改。"}},
			"表 > A1：一。改。\n表 > A3：三。改。\n表 > A2：二。删。"},
		"how often it holds": {
			[][2]string{{"半角（本格共3处）。", ""}, {"全角（本格共2处）。", ""}, {"半角。", ""}},
			"表 > A1、A3：半角。\n表 > A2：全角（本格共2处）。"},
		"marks within marks": {
			[][2]string{{"时限““爱鸟周”前”不明。", ""}, {"时限“春天”不明。", ""}},
			"表 > ““爱鸟周”前”（A1）、“春天”（A2）：时限“…”不明。"},
		"a lone mark": {
			[][2]string{{"时限“春天不明。", ""}, {"时限“秋天”“”不明“。", ""}, {"时限“冬天”“”不明“。", ""}},
			"表 > A1：时限“春天不明。\n表 > “秋天”（A2）、“冬天”（A3）：时限“…”“”不明“。"},
	} {
		if got := said(c.texts...); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, c.want)
		}
	}
}

func TestWhere(t *testing.T) {
	places := func(refs ...finding.Ref) (list []Place) {
		for _, r := range refs {
			list = append(list, Place{At: r})
		}
		return list
	}
	column := func(n, step int) (refs []finding.Ref) {
		for i := range n {
			refs = append(refs, at("表", 2+i*step, 3))
		}
		return refs
	}
	for _, c := range []struct {
		places []Place
		want   string
		all    bool
	}{
		{places(finding.In("台账.xlsx", "")), "", true},
		{places(finding.In("上期.xlsx", "")), "上期.xlsx", true},
		{places(at("表", 0, 0)), "表", true},
		{places(at("", 5, 3)), "C5", true},
		{places(at("表", 3, 3), at("表", 5, 3), at("表", 6, 3), at("表", 6, 3), at("表", 7, 3), at("表", 7, 4)), "表 > C3、C5–C7、D7", true},
		{places(at("乙", 3, 3), at("甲", 3, 3), at("乙", 4, 3)), "乙 > C3–C4；甲 > C3", true},
		{places(column(12, 2)...), "表 > C2、C4、C6、C8、C10、C12、C14、C16、C18、C20、C22、C24", true},
		{places(column(23, 2)...), "表 > C2、C4、C6、C8、C10、C12、C14、C16、C18、C20、C22、C24 等23处", false},
		{places(column(500, 1)...), "表 > C2–C501", true},
	} {
		if got, all := Where(c.places, "台账.xlsx"); got != c.want || all != c.all {
			t.Errorf("%s %t, want %s", got, all, c.want)
		}
	}
}
