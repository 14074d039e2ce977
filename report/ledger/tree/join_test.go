package tree_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid/gridtest"
)

// What several sheets have under one title is one node.
func TestAspectsOfSeveralSheetsAreJoined(t *testing.T) {
	const columns = "方面|反馈问题|具体问题|整改措施\n"
	for _, c := range []struct{ name, first, second, want, found string }{
		{"aspects", "政治|甲|子|学习。", "作风|乙|丑|检查。\n政治|丙|寅|公开。", "政治{甲{子[学习。]} 丙{寅[公开。]}} 作风{乙{丑[检查。]}}", "aspects-joined A3"},
		{"problems", "政治|甲|子|学习。", "政治|甲|丑|检查。", "政治{甲{子[学习。] 丑[检查。]}}", "aspects-joined A2"},
		{"tasks", "政治|甲|子|学习。", "政治|甲|子|检查。", "政治{甲{子[学习。 检查。]}}", "aspects-joined A2"},
		{"names with line breaks", "政治|甲|子|学习。", "政⏎治|甲|子|检查。", "政治{甲{子[学习。 检查。]}}", "aspects-joined A2"},
		{"nameless tasks of a problem", "政治|甲||学习。", "政治|甲||检查。", "政治{甲{·[学习。 检查。]}}", "aspects-joined A2"},
		{"nothing", "政治|甲|子|学习。", "作风|甲|子|检查。", "政治{甲{子[学习。]}} 作风{甲{子[检查。]}}", ""},
	} {
		g := grow(gridtest.Workbook("# 甲科\n"+columns+c.first+"\n# 乙科\n"+columns+c.second), ledger.Info{})
		if g.outline() != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.name, g.outline(), c.want, g.kinds(), c.found)
		}
		if last := len(g.found) - 1; last >= 0 && (g.found[last].At.Sheet() != "乙科" || !strings.Contains(g.found[last].Summary, "工作表“甲科”A2已经有过")) {
			t.Errorf("%s: %v", c.name, g.found[last])
		}
	}
}

// A task has the cause and the goal that any of its sheets gives, the first's first.
func TestATaskHasWhatAnySheetSaysOfIt(t *testing.T) {
	const rows = "反馈问题|具体问题|原因|整改目标|整改措施\n甲|"
	g := grow(gridtest.Workbook("# Sheet1\n"+rows+"子||标甲|学习。\n# Sheet2\n"+rows+"子|因乙|标乙|检查。"), ledger.Info{})
	if task := g.aspects[0].Problems[0].Tasks[0]; g.outline() != "·{甲{子[学习。 检查。]}}" || task.Cause.Text != "因乙" || task.Goal.Text != "标甲" {
		t.Errorf("%s: %+v", g.outline(), task)
	}
}

// Without titles there is nothing to tell them by: only the nameless aspect is one.
func TestNamelessNodesOfSeveralTables(t *testing.T) {
	g := growRows("反馈问题|整改措施|状态\n甲|学习。|推进中\n整改措施|反馈问题|状态\n检查。|甲|推进中\n公开。|乙|推进中")
	if want := "·{甲{·[学习。 检查。]} 乙{·[公开。]}}"; g.outline() != want || g.kinds() != "" {
		t.Errorf("%s, want %s; found %s", g.outline(), want, g.kinds())
	}
	g = growRows("整改措施|状态|责任科室\n学习。|推进中|甲科\n状态|整改措施|责任科室\n推进中|检查。|甲科")
	if want := "·{·{·[学习。]} ·{·[检查。]}}"; g.outline() != want || g.kinds() != "" {
		t.Errorf("%s, want %s; found %s", g.outline(), want, g.kinds())
	}
}

func TestSheetsThatStandForAspects(t *testing.T) {
	const rows = "反馈问题|整改措施\n甲|学习。\n"
	for _, c := range []struct{ book, want, notes, found string }{
		{"# 政治方面\n" + rows + "# 作风方面\n" + rows, "政治方面{甲{·[学习。]}} 作风方面{甲{·[学习。]}}",
			"“方面”取自工作表的名称：“政治方面”。“方面”取自工作表的名称：“作风方面”。", ""},
		{"# 政治方面\n" + rows + "整改措施|反馈问题|状态\n检查。|乙|推进中\n# 作风方面\n" + rows, "政治方面{甲{·[学习。]} 乙{·[检查。]}} 作风方面{甲{·[学习。]}}",
			"“方面”取自工作表的名称：“政治方面”。“方面”取自工作表的名称：“政治方面”。“方面”取自工作表的名称：“作风方面”。", ""},
		{"# 政治方面\n" + rows + "# 作风方面\n反馈问题|整改措施\n", "政治方面{甲{·[学习。]}}", "“方面”取自工作表的名称：“政治方面”。", ""},
		{"# Sheet1\n一、政治方面\n" + rows, "政治方面{甲{·[学习。]}}", "“方面”取自表头上面的标题（A1）：“政治方面”。", ""},
		{"# Sheet1\n编号|反馈问题|整改措施\n一、政治方面\n1|甲|学习。", "政治方面{甲{·[学习。]}}", "“方面”取自单独成行的标题，如A2“政治方面”。", ""},
		{"# Sheet1\n方面|反馈问题|整改措施\n政治|甲|学习。", "政治{甲{·[学习。]}}", "", ""},
	} {
		g := grow(gridtest.Workbook(c.book), ledger.Info{})
		if g.outline() != c.want || g.notes != c.notes || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; notes %q, found %q", c.book, g.outline(), c.want, g.notes, g.kinds())
		}
	}
}

// Nodes that only a lone title opened are dropped beside others; nothing else is.
func TestEmptyNodesAreDropped(t *testing.T) {
	for _, c := range []struct{ name, rows, want, found string }{
		{"the problem that an aspect's row opened", "方面|反馈问题|整改措施\n政治\n|甲|学习。", "政治{甲{·[学习。]}}", ""},
		{"not the only one", "方面|整改措施\n政治\n作风|学习。", "政治{·{·[]}} 作风{·{·[学习。]}}", ""},
		{"an aspect without problems", "序号|反馈问题|整改措施\n一、政治\n二、作风\n1|甲|学习。", "作风{甲{·[学习。]}}", "ignored-row A2"},
		{"not a problem without tasks", "反馈问题|具体问题|整改措施\n甲\n乙|子|学习。", "·{甲{·[]} 乙{子[学习。]}}", ""},
	} {
		if g := growRows(c.rows); g.outline() != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.name, g.outline(), c.want, g.kinds(), c.found)
		}
	}
}
