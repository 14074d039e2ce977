package table_test

import (
	"testing"

	"tongbao/report/ledger/table"
)

// Where several sheets make the ledger, their names say for what they stand.
func TestTheNameOfASheet(t *testing.T) {
	const columns = "反馈问题|整改措施|责任科室\n"
	const row = "甲|学习。|甲科\n"
	for _, c := range []struct{ name, sheet, aspect, at, state string }{
		{"a state", "已完成\n" + columns + row, "", "", "已完成"},
		{"a state with its count", "已完成（12项）\n" + columns + row, "", "", "已完成"},
		{"not where a column has the state", "已完成\n反馈问题|整改措施|状态\n甲|学习。|推进中", "已完成", "", ""},
		{"an aspect", "一、政治方面\n" + columns + row, "政治方面", "", ""},
		{"an aspect in full above the heading", "政治建设\n政治建设方面问题清单\n" + columns + row, "政治建设方面", "A1", ""},
		{"a title that is another's", "政治建设\n某局整改台账\n" + columns + row, "政治建设", "", ""},
		{"not where a column has the aspects", "政治建设\n方面|反馈问题|整改措施\n作风|甲|学习。", "", "", ""},
		{"not where rows name them", "政治建设\n" + columns + "一、作风\n" + row, "", "", ""},
		{"not a name that the program gave", "Sheet2\n" + columns + row, "", "", ""},
		{"nor one in Chinese", "工作表1\n" + columns + row, "", "", ""},
	} {
		for _, several := range []bool{true, false} {
			tables, _ := tablesOf("# "+c.sheet, table.Options{SeveralSheets: several})
			got := tables[0]
			aspect, at, state := c.aspect, c.at, c.state
			if !several {
				aspect, at, state = "", "", ""
			}
			if got.Aspect.Text != aspect || got.Aspect.At.Cell() != at || got.State.Text != state {
				t.Errorf("%s, several sheets %t: aspect %q %s, state %q", c.name, several, got.Aspect.Text, got.Aspect.At, got.State.Text)
			}
		}
	}
}

func TestTheNameOfASheetMakesUpForColumns(t *testing.T) {
	for sheet, want := range map[string]string{
		"已完成\n反馈问题|整改措施|责任科室|完成时限\n甲|学习。|甲科|长期":    "",
		"政治建设\n反馈问题|整改措施|责任科室|状态\n甲|学习。|甲科|推进中":    "missing-column A1",
		"政治建设\n整改措施|责任科室|完成时限|状态\n学习。|甲科|长期|推进中":   "",
		"Sheet2\n整改措施|责任科室|完成时限|状态\n学习。|甲科|长期|推进中": "missing-column A1",
	} {
		_, found := tablesOf("# "+sheet, table.Options{SeveralSheets: true})
		if kinds(found) != want {
			t.Errorf("%s: %q, want %q", sheet, kinds(found), want)
		}
	}
}
