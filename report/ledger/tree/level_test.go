package tree_test

import (
	"strings"
	"testing"
)

func TestTitlesMakeTheTree(t *testing.T) {
	const columns = "方面|反馈问题|具体问题|整改措施\n"
	for _, c := range []struct{ name, rows, merge, want string }{
		{"each level", "政治|甲|子|学习。\n政治|甲|丑|检查。\n政治|乙|寅|公开。\n作风|丙|卯|整治。", "", "政治{甲{子[学习。] 丑[检查。]} 乙{寅[公开。]}} 作风{丙{卯[整治。]}}"},
		{"blanks below a title", "政治|甲|子|学习。\n|||检查。\n||丑|公开。\n|乙|寅|整治。", "", "政治{甲{子[学习。 检查。] 丑[公开。]} 乙{寅[整治。]}}"},
		{"merges below a title", "政治|甲|子|学习。\n|||检查。\n|乙|丑|公开。", "A2:A4 B2:B3 C2:C3", "政治{甲{子[学习。 检查。]} 乙{丑[公开。]}}"},
		{"one name under two problems", "政治|甲|子|学习。\n政治|乙|子|检查。", "", "政治{甲{子[学习。]} 乙{子[检查。]}}"},
		{"line breaks make no other name", "政治|学习不深|子|学习。\n政⏎治|学习⏎不深|子|检查。", "", "政治{学习不深{子[学习。 检查。]}}"},
		{"titles on rows without measures", "政治\n|甲\n||子|学习。\n||丑\n|||检查。", "", "政治{甲{子[学习。] 丑[检查。]}}"},
		{"a task without measures", "政治|甲|子\n|乙|丑|学习。", "", "政治{甲{子[]} 乙{丑[学习。]}}"},
		{"numbers and labels do not belong to titles", "一、政治|（一）甲（2个问题）|反馈问题：1.子|学习。", "", "政治{甲{子[学习。]}}"},
	} {
		g := growRows(columns+c.rows, c.merge)
		if g.outline() != c.want || g.kinds() != "" {
			t.Errorf("%s: %s, want %s; found %s", c.name, g.outline(), c.want, g.kinds())
		}
	}
}

// A ledger without a level has one nameless node there.
func TestNamelessLevels(t *testing.T) {
	for _, c := range []struct{ rows, want, found string }{
		{"反馈问题|整改措施\n甲|学习。\n乙|检查。", "·{甲{·[学习。]} 乙{·[检查。]}}", ""},
		{"具体问题|整改措施\n子|学习。\n丑|检查。", "·{·{子[学习。] 丑[检查。]}}", ""},
		{"方面|整改措施\n政治|学习。\n作风|检查。", "政治{·{·[学习。]}} 作风{·{·[检查。]}}", ""},
		{"方面|具体问题|整改措施\n政治|子|学习。\n作风|丑|检查。", "政治{·{子[学习。]}} 作风{·{丑[检查。]}}", ""},
		{"整改措施|状态|责任科室\n学习。|推进中|甲科", "·{·{·[学习。]}}", ""},
		{"反馈问题|整改措施\n|学习。\n乙|检查。", "·{·{·[学习。]} 乙{·[检查。]}}", "row-without-parent A2"},
		{"反馈问题|整改措施\n/|学习。\n乙|检查。", "·{·{·[学习。]} 乙{·[检查。]}}", ""},
		{"方面|反馈问题|整改措施\n政治|甲|学习。\n作风||检查。", "政治{甲{·[学习。]}} 作风{·{·[检查。]}}", "row-without-parent B3"},
		{"反馈问题|具体问题|整改措施\n甲|子|学习。\n乙|无|检查。", "·{甲{子[学习。]} 乙{·[检查。]}}", ""},
	} {
		g := growRows(c.rows)
		if g.outline() != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.rows, g.outline(), c.want, g.kinds(), c.found)
		}
	}
}

func TestRowsAcrossTheTableMakeLevels(t *testing.T) {
	for _, c := range []struct{ name, rows, want, found string }{
		{"aspects", "序号|反馈问题|整改措施\n一、政治\n1|甲|学习。\n二、作风\n2|乙|检查。", "政治{甲{·[学习。]}} 作风{乙{·[检查。]}}", ""},
		{"sections that are problems", "序号|整改措施|责任科室|状态\n一、政治\n（一）甲\n1|学习。\n（二）乙\n2|检查。", "政治{甲{·[学习。]} 乙{·[检查。]}}", ""},
		{"aspects and problems over a column of problems", "序号|反馈问题|整改措施\n一、政治\n（一）甲\n1|子|学习。", "政治{甲{子[学习。]}}", ""},
		{"problems under a column of aspects", "方面|整改措施|责任科室|状态\n政治|学习。\n一、甲\n|检查。", "政治{·{·[学习。]} 甲{·[检查。]}}", ""},
		{"no place for one", "方面|反馈问题|整改措施\n政治|甲|学习。\n一、乙\n|丙|检查。", "政治{甲{·[学习。]} 丙{·[检查。]}}", "ignored-row A3"},
		{"the open one again", "序号|反馈问题|整改措施\n一、政治\n1|甲|学习。\n一、政 治\n2|乙|检查。", "政治{甲{·[学习。]} 乙{·[检查。]}}", ""},
		{"one apart", "序号|反馈问题|整改措施\n一、政治\n1|甲|学习。\n二、作风\n2|乙|检查。\n一、政治\n3|丙|公开。", "政治{甲{·[学习。]} 丙{·[公开。]}} 作风{乙{·[检查。]}}", "rows-apart A6"},
		{"one without rows", "序号|反馈问题|整改措施\n一、政治\n二、作风\n1|甲|学习。", "作风{甲{·[学习。]}}", "ignored-row A2"},
		{"measures right under it", "序号|整改措施|责任科室|状态\n一、政治\n1|学习。\n（一）甲\n2|检查。", "政治{·{·[学习。]} 甲{·[检查。]}}", ""},
	} {
		g := growRows(c.rows)
		if g.outline() != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.name, g.outline(), c.want, g.kinds(), c.found)
		}
	}
}

// Rows of one title that stand apart make one node, and the first of them is told.
func TestRowsApart(t *testing.T) {
	const columns = "方面|反馈问题|整改措施\n"
	for _, c := range []struct{ rows, want, found, says string }{
		{"政治|甲|学习。\n政治|乙|检查。\n政治|甲|公开。", "政治{甲{·[学习。 公开。]} 乙{·[检查。]}}", "rows-apart B4", "反馈问题“甲”在第2行已经有过"},
		{"政治|甲|学习。\n作风|乙|检查。\n政治|甲|公开。\n作风|乙|整治。", "政治{甲{·[学习。 公开。]}} 作风{乙{·[检查。 整治。]}}", "rows-apart A4", "这样的共有2处"},
		{"政治|甲|学习。\n作风|甲|检查。\n政治|丙|公开。", "政治{甲{·[学习。]} 丙{·[公开。]}} 作风{甲{·[检查。]}}", "rows-apart A4", "方面“政治”在第2行已经有过"},
		{"政治|甲|学习。\n政治|甲|检查。", "政治{甲{·[学习。 检查。]}}", "", ""},
	} {
		g := growRows(columns + c.rows)
		if g.outline() != c.want || g.kinds() != c.found || c.says != "" && !strings.Contains(g.found[0].Summary, c.says) {
			t.Errorf("%q: %s, want %s; found %v", c.rows, g.outline(), c.want, g.found)
		}
	}
}

// A merged title that reaches over the end of what it belongs to counts on both sides.
func TestMergesThatCut(t *testing.T) {
	const columns = "反馈问题|具体问题|整改措施\n"
	g := growRows(columns+"甲|子|学习。\n乙||检查。\n|丑|公开。", "B2:B3")
	if want := "·{甲{子[学习。]} 乙{子[检查。] 丑[公开。]}}"; g.outline() != want || g.kinds() != "merge-cuts-task B2" || !strings.Contains(g.found[0].Summary, "第3行") {
		t.Errorf("%s, want %s; found %v", g.outline(), want, g.found)
	}
	g = growRows(columns+"甲|子|学习。\n|丑|检查。\n乙|寅|公开。", "A2:A3")
	if want := "·{甲{子[学习。] 丑[检查。]} 乙{寅[公开。]}}"; g.outline() != want || g.kinds() != "" {
		t.Errorf("%s, want %s; found %s", g.outline(), want, g.kinds())
	}
}

func TestRowsWithoutMeasuresOrTitlesAreTold(t *testing.T) {
	for _, c := range []struct{ rows, want, found string }{
		{"反馈问题|整改措施|责任科室\n甲|学习。|甲科\n||乙科\n乙|检查。|丙科", "·{甲{·[学习。]} 乙{·[检查。]}}", "ignored-row C3"},
		{"反馈问题|整改措施|状态\n甲||推进中", "·{甲{·[]}}", ""},
		{"反馈问题|具体问题|整改措施\n甲\n乙|子|学习。", "·{甲{·[]} 乙{子[学习。]}}", ""},
	} {
		if g := growRows(c.rows); g.outline() != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.rows, g.outline(), c.want, g.kinds(), c.found)
		}
	}
	g := growRows("反馈问题|整改措施|状态\n甲||推进中\n乙|学习。|已完成")
	tasks := g.aspects[0].Problems
	if tasks[0].Tasks[0].Status.Text != "推进中" || tasks[1].Tasks[0].Status.Given() {
		t.Errorf("the status of a row without measures: %+v", tasks)
	}
}
