package plan_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid/gridtest"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

const heads = "序号|反馈问题|整改措施|责任科室|完成时限|整改状态"

// recognised returns the plans of a workbook as gridtest has it, and what was found.
func recognised(book string, mapping map[string]ledger.Field) ([]*plan.Plan, finding.List) {
	found := &finding.Log{}
	src := cells.Source{File: "台账.xlsx", Found: found}
	return plan.Recognise(gridtest.Workbook(book), words.Default(), mapping, src), found.List()
}

// planOf returns the first plan of a workbook with one sheet 整改台账 of those rows.
func planOf(rows string, merges ...string) *plan.Plan {
	plans, _ := recognised("# 整改台账 "+strings.Join(merges, " ")+"\n"+rows, nil)
	return plans[0]
}

// fields shows what the columns of a heading were taken for: A序号 B- C整改措施.
func fields(h plan.Heading) string {
	var shown []string
	for _, c := range h.Columns {
		field := string(c.Field)
		if field == "" {
			field = "-"
		}
		shown = append(shown, a1.Column(c.Col)+field)
	}
	return strings.Join(shown, " ")
}

// shown is all of some plans as text.
func shown(plans []*plan.Plan) string {
	var b strings.Builder
	for _, p := range plans {
		r := p.Reading
		fmt.Fprintf(&b, "  〔%s〕%q", r.Sheet, p.Role)
		if r.FirstRow > 0 {
			fmt.Fprintf(&b, " 第%d–%d行", r.FirstRow, r.LastRow)
		}
		if r.TableRows > 0 {
			fmt.Fprintf(&b, " 像表的行%d", r.TableRows)
		}
		b.WriteString("\n")
		if p.Role == ledger.RoleLedger {
			showTable(&b, p)
		}
		for _, note := range r.Notes {
			fmt.Fprintf(&b, "    %s\n", note)
		}
	}
	return b.String()
}

func showTable(b *strings.Builder, p *plan.Plan) {
	fmt.Fprintf(b, "    表头%d–%d 末行%d\n", p.Heading.Top, p.Heading.Last, p.Last)
	for _, c := range p.Heading.Columns {
		fmt.Fprintf(b, "    %s %s → %s %.2f\n", a1.Column(c.Col), strings.ReplaceAll(c.Text, "\n", "⏎"), c.Field, c.Sure)
	}
	for _, c := range p.Above {
		fmt.Fprintf(b, "    上面 %s %s\n", a1.Cell(int(c.Row), int(c.Col)), c.Text)
	}
	for _, tick := range p.Heading.Ticks {
		fmt.Fprintf(b, "    勾选 %s %s\n", a1.Column(tick.Col), tick.Word)
	}
	for _, mark := range slices.Sorted(maps.Keys(p.Legend)) {
		fmt.Fprintf(b, "    图例 %s%s\n", mark, p.Legend[mark])
	}
}
