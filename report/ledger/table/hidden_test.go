package table_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger/table"
)

// kept and left are what is noted where row 3 is hidden.
const (
	kept = "第3行是隐藏行，也读取了。"
	left = "第3行是隐藏行，没有读取。"
)

// What is hidden is left out, but not the titles that it has for the rows below.
func TestHiddenRowsAreLeftOut(t *testing.T) {
	for _, c := range []struct{ name, rows, merge, want, notes string }{
		{"a measure", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n廉政|丙|公开。|丙科", "", "2 政治|甲|学习。|甲科\n4 廉政|丙|公开。|丙科", left},
		{"with titles for the rows below", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n||公开。|丙科\n||公示。|丁科", "", "2 政治|甲|学习。|甲科\n4 ^作风|^乙|公开。|丙科\n5 ||公示。|丁科", left},
		{"down to the first that they have", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n|丙|公开。|丙科", "", "2 政治|甲|学习。|甲科\n4 ^作风|丙|公开。|丙科", left},
		{"with a merge that begins there", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n||公开。|丙科", "A3:A4", "2 政治|甲|学习。|甲科\n4 ^作风|^乙|公开。|丙科", left},
		{"not to a row that says that it has none", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n|/|公开。|丙科", "", "2 政治|甲|学习。|甲科\n4 ^作风||公开。|丙科", left},
		{"not across a title", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n二、廉政\n||公开。|丙科", "", "2 政治|甲|学习。|甲科\n4 [二、廉政]\n5 ||公开。|丙科", left},
		{"not across a hidden title", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n~二、廉政\n||公开。|丙科", "", "2 政治|甲|学习。|甲科\n4 [二、廉政]\n5 ||公开。|丙科", "第3、4行是隐藏行，没有读取。"},
		{"同上 under it", "政治|甲|学习。|甲科\n~政治|甲|检查。|乙科\n政治|甲|公开。|同上", "", "2 政治|甲|学习。|甲科\n4 政治|甲|公开。|乙科", left},
		{"同上 on it", "政治|甲|学习。|甲科\n~同上|乙|检查。|同上\n||公开。|同上", "", "2 政治|甲|学习。|甲科\n4 ^政治|^乙|公开。|甲科", left},
		{"a sum", "政治|甲|学习。|甲科\n~合计|1条", "", "2 政治|甲|学习。|甲科", "第3行是合计，没有读取；如果是问题或者措施，请在开头加上序号，如“1.”。"},
		{"above signatures", "政治|甲|学习。|甲科\n~作风|乙|检查。|乙科\n||（盖章）", "", "2 政治|甲|学习。|甲科", "第4行是表尾，没有读取。" + left},
		{"under signatures", "政治|甲|学习。|甲科\n~||（盖章）\n~作风|乙|检查。|乙科", "", "2 政治|甲|学习。|甲科", "第3、4行是隐藏行，没有读取。"},
	} {
		tables, found := tablesOf("# 整改台账 "+c.merge+"\n方面|反馈问题|整改措施|责任科室\n"+c.rows, table.Options{SkipHidden: true})
		if got := tables[0]; shown(got) != c.want || notes(got) != c.notes || strings.Contains(kinds(found), "hidden") {
			t.Errorf("%s:\n%s\nnotes %q, found %q", c.name, shown(got), notes(got), kinds(found))
		}
	}
}

// A filter by office hides the rows across the table, which name none.
func TestHiddenTitlesOfRowsThatAreNot(t *testing.T) {
	const row = "|甲|学习。|甲科|长期|推进中\n"
	for _, c := range []struct{ name, rows, want string }{
		{"one over a row", "一、政治\n" + row + "~二、作风\n" + row, "2 [一、政治]\n3 甲\n4 [二、作风]\n5 甲"},
		{"one over nothing but hidden rows", "一、政治\n" + row + "~二、作风\n~" + row + "三、廉政\n" + row, "2 [一、政治]\n3 甲\n6 [三、廉政]\n7 甲"},
		{"one after the other, the last over a row", "~一、政治\n~二、作风\n" + row, "3 [二、作风]\n4 甲"},
		{"one at the end", row + "~二、作风\n", "2 甲"},
		{"a section and its chapter", "~一、政治\n~（一）学习\n" + row + "~（二）宣传\n" + row, "2 [一、政治]\n3 [[（一）学习]]\n4 甲\n5 [[（二）宣传]]\n6 甲"},
		{"the second section alone", "~一、政治\n~（一）学习\n~" + row + "~（二）宣传\n" + row, "2 [一、政治]\n5 [[（二）宣传]]\n6 甲"},
		{"a section that is not hidden", "~一、政治\n~（一）学习\n（二）宣传\n" + row, "2 [一、政治]\n4 [[（二）宣传]]\n5 甲"},
		{"a chapter that is not", "~一、政治\n~（一）学习\n二、作风\n" + row, "4 [二、作风]\n5 甲"},
		{"a numbered one", "一|政治\n" + row + "~二|作风\n" + row, "2 [政治]\n3 甲\n4 [作风]\n5 甲"},
	} {
		tables, _ := tablesOf("# 整改台账\n"+heads+c.rows, table.Options{SkipHidden: true})
		if got := strings.ReplaceAll(shown(tables[0]), strings.TrimSpace(row), "甲"); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestHiddenRowsAreReadAndTold(t *testing.T) {
	rows := heads + first + "~2|检查不严|开展检查。|乙科|长期|推进中\n3|公开不够|公开电话。|丙科|长期|推进中"
	got, found := tableOf(rows)
	if rowsOf(got) != "2 3 4" || notes(got) != kept || kinds(found) != "hidden-rows A3" {
		t.Errorf("read %s, notes %q, found %q", rowsOf(got), notes(got), kinds(found))
	}
	for i, hidden := range []bool{false, true, false} {
		if got.Records[i].Hidden != hidden {
			t.Errorf("row %d is hidden: %t", got.Records[i].Row, !hidden)
		}
	}
	got, found = tableOf(heads + strings.ReplaceAll(first+first+first+first, "1|", "~1|"))
	if notes(got) != "第2、3、4行等4行是隐藏行，也读取了。" || kinds(found) != "hidden-rows A2" || !strings.Contains(found[0].Summary, "4行") {
		t.Errorf("notes %q, found %v", notes(got), found)
	}
}
