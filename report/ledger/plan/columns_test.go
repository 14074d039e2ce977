package plan_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// recogniseRows returns the plan of a sheet whose rows have their cells parted by |, with
// some blocks merged.
func recogniseRows(t *testing.T, mapping map[string]ledger.Field, merges []grid.Merge, rows ...string) *plan.Plan {
	t.Helper()
	sheet := &grid.Sheet{Name: "整改台账", Merges: merges}
	for i, row := range rows {
		r := grid.Row{Number: i + 1}
		for j, text := range strings.Split(row, "|") {
			if text != "" {
				r.Cells = append(r.Cells, grid.Cell{Row: int32(i + 1), Col: int32(j + 1), Text: text})
			}
		}
		sheet.Rows = append(sheet.Rows, r)
	}
	src := cells.Source{File: "台账.xlsx", Found: &finding.Log{}}
	return plan.Recognise(&grid.Workbook{Sheets: []*grid.Sheet{sheet}}, words.Default(), mapping, src)[0]
}

// fieldsOf returns what the columns of a plan were taken for: A=序号 B=反馈问题.
func fieldsOf(p *plan.Plan) string {
	var all []string
	for _, c := range p.Heading.Columns {
		all = append(all, a1.Column(c.Col)+"="+string(c.Field))
	}
	return strings.Join(all, " ")
}

func TestColumnsOfHeadings(t *testing.T) {
	for name, c := range map[string]struct {
		merges []grid.Merge
		rows   []string
		want   string
	}{
		"who leads and who answers": {nil, []string{"反馈问题|整改措施|牵头单位|责任单位", "甲|乙|丙|丁"}, "A=反馈问题 B=整改措施 C=责任科室 D=配合单位"},
		"who answers and who leads": {nil, []string{"反馈问题|整改措施|责任单位|牵头单位", "甲|乙|丙|丁"}, "A=反馈问题 B=整改措施 C=配合单位 D=责任科室"},
		"who leads, answers, helps": {nil, []string{"反馈问题|整改措施|牵头单位|责任单位|配合单位", "甲|乙|丙|丁|戊"}, "A=反馈问题 B=整改措施 C=责任科室 D= E=配合单位"},
		"two who answer":            {nil, []string{"反馈问题|整改措施|责任单位|责任科室", "甲|乙|丙|丁"}, "A=反馈问题 B=整改措施 C=责任科室 D="},
		"leading and helping below": {[]grid.Merge{{Top: 1, Left: 3, Bottom: 1, Right: 4}}, []string{"反馈问题|整改措施|责任单位|", "||牵头|配合", "甲|乙|丙|丁"}, "A=反馈问题 B=整改措施 C=责任科室 D=配合单位"},
		"a title across": {[]grid.Merge{{Top: 1, Left: 1, Bottom: 1, Right: 4}}, []string{"督察反馈问题整改任务清单", "问题描述|整改类型|整改措施|状态", "甲|乙|丙|已完成"},
			"A=反馈问题 B= C=整改措施 D=状态"},
		"reasons and next steps": {nil, []string{"反馈问题|整改措施|未完成原因|下步措施", "甲|乙|丙|丁"}, "A=反馈问题 B=整改措施 C=未完成原因 D=下一步打算"},
		"next steps alone":       {nil, []string{"反馈问题|整改措施|下步措施", "甲|乙|丙"}, "A=反馈问题 B=整改措施 C=未完成原因"},
		"several things":         {nil, []string{"反馈问题|措施及责任单位|完成情况", "甲|乙|丙"}, "A=反馈问题 B=整改措施 C=进展"},
	} {
		if got := fieldsOf(recogniseRows(t, nil, c.merges, c.rows...)); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestTablesThatOnlyLookLikeLedgers(t *testing.T) {
	p := recogniseRows(t, nil, nil, "科目编码|科目名称|预算数|执行数|执行率|完成时间|进度|备注", "201|甲|1|1|100|6月|100|")
	if p.Role != ledger.RoleNone {
		t.Errorf("a budget is %s", p.Role)
	}
}

func TestColumnsLeftOutByMapping(t *testing.T) {
	saved := map[string]ledger.Field{"反馈问题": "反馈问题", "整改措施": "整改措施", "8月进展": "进展", "9月进展": "进展", "责任分工": "责任领导"}
	if p := recogniseRows(t, saved, nil, "反馈问题|整改措施|8月进展|9月进展|责任分工", "甲|乙|丙|丁|戊"); p.Heading.Series == nil || p.Heading.Columns[4].Holds == nil {
		t.Errorf("a mapping of what was recognised changes it: %s", fieldsOf(p))
	}
	p := recogniseRows(t, map[string]ledger.Field{"板块名": ""}, nil, "板块名|反馈问题|整改措施", "甲|乙|丙")
	if c := p.Heading.Columns[0]; !c.LeftOut() || p.Heading.Columns[1].LeftOut() {
		t.Errorf("%+v", c)
	}
}
