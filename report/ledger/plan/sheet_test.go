package plan_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/plan"
)

// roles shows the roles of some plans.
func roles(plans []*plan.Plan) string {
	var shown []string
	for _, p := range plans {
		shown = append(shown, p.Reading.Sheet+"="+string(p.Role))
	}
	return strings.Join(shown, " ")
}

func TestWhatASheetIsFor(t *testing.T) {
	const table = "\n" + heads + "\n" + row + "\n"
	const facts = "\n发文机关|某局\n反馈日期|2025-1-3\n成文日期|2025-6-3\n"
	for _, c := range []struct{ name, book, want string }{
		{"by its name", "# 通报信息\n甲|乙\n# 组织落实\n# 今后打算\n# 填表说明\n# 附件2：名单" + table + "# 台账" + table,
			"通报信息=通报信息 组织落实=组织落实 今后打算=今后打算 填表说明=使用说明 附件2：名单=附件 台账=整改台账"},
		{"by its content, with a name that says nothing", "# Sheet1" + table + "# Sheet2" + facts + "# Sheet3\n姓名|科室\n", "Sheet1=整改台账 Sheet2=通报信息 Sheet3="},
		{"a ledger's name without a heading", "# 整改台账\n姓名|科室\n# 甲科" + table, "整改台账= 甲科=整改台账"},
		{"two facts are too few", "# Sheet1" + table + "# Sheet2\n发文机关|某局\n反馈日期|2025-1-3\n", "Sheet1=整改台账 Sheet2="},
		{"a telling name counts more than a heading", "# 整改台账" + table + "# 组织落实" + table, "整改台账=整改台账 组织落实=组织落实"},
		{"an attachment alone is the ledger", "# 附件1" + table, "附件1=整改台账"},
		{"one under a guide's name alone too", "# 填写说明" + table + "# 附件1\n姓名\n", "填写说明=整改台账 附件1=附件"},
		{"an attachment beside the ledger stays one", "# 附件1" + table + "# 台账" + table, "附件1=附件 台账=整改台账"},
		{"our own summary is read from its detail", "# 逾期清单" + table + "# 整改明细" + table + "# 通报信息" + facts, "逾期清单= 整改明细=整改台账 通报信息=通报信息"},
		{"a detail's name without a heading is none", "# 整改明细\n姓名|科室\n# 甲科" + table, "整改明细= 甲科=整改台账"},
		{"hidden sheets have no role", "#~整改台账" + table + "#~通报信息" + facts + "# Sheet1" + table, "整改台账= 通报信息= Sheet1=整改台账"},
		{"a hidden attachment is not looked at again", "#~附件1" + table, "附件1="},
	} {
		if plans, _ := recognised(c.book, nil); roles(plans) != c.want {
			t.Errorf("%s: %s, want %s", c.name, roles(plans), c.want)
		}
	}
}

func TestAHiddenLedgerIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		book string
		told int
	}{
		"a ledger":                  {"#~旧\n" + heads + "\n" + row, 1},
		"one under another's name":  {"#~通报信息\n" + heads + "\n" + row, 1},
		"what is none":              {"#~旧\n姓名|科室", 0},
		"one that is not hidden":    {"# 旧\n" + heads + "\n" + row, 0},
		"hidden rows are no sheets": {"# 旧\n" + heads + "\n~" + row, 0},
	} {
		_, found := recognised(c.book, nil)
		if len(found) != c.told || c.told > 0 && (found[0].ID() != "hidden-sheet" || !strings.HasPrefix(found[0].At.String(), "台账.xlsx > ")) {
			t.Errorf("%s: %v", name, found)
		}
	}
}

func TestSheetsOfTheLedgerAreCountedOnce(t *testing.T) {
	const other = "整改状态|整改措施|反馈问题|责任科室\n"
	for book, want := range map[string]int{
		"# 甲\n姓名":                        0,
		"# 甲\n" + heads:                  1,
		"# 甲\n" + heads + "\n\n" + other: 1,
		"# 甲\n" + heads + "\n# 乙\n" + other + "# 附件1\n" + heads: 2,
	} {
		plans, _ := recognised(book, nil)
		if got := plan.CountSheets(plans); got != want || plan.HasLedger(plans) != (want > 0) {
			t.Errorf("%s: %d sheets, want %d", book, got, want)
		}
	}
}

// A reading has the rows as the spreadsheet numbers them.
func TestReadingHasTheRows(t *testing.T) {
	for name, c := range map[string]struct {
		rows                      string
		merges                    []string
		top, heading, first, last int
	}{
		"one row of heading":       {heads + "\n" + row, nil, 0, 1, 2, 2},
		"a blank row below":        {"题\n\n" + heads + "\n\n" + row + "\n" + row, nil, 0, 3, 4, 6},
		"two rows of heading":      {"序号|反馈问题|整改|责任||\n||措施|科室|完成时限|整改状态\n" + row, nil, 1, 2, 3, 3},
		"no row below the heading": {heads, nil, 0, 1, 1, 1},
	} {
		r := planOf(c.rows, c.merges...).Reading
		if r.HeadingTop != c.top || r.HeadingRow != c.heading || r.FirstRow != c.first || r.LastRow != c.last || r.Role != ledger.RoleLedger {
			t.Errorf("%s: %+v", name, r)
		}
	}
}
