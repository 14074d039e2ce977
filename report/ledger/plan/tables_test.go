package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/plan"
)

// bounds shows where the tables of a sheet stand: the cells above the heading, the
// heading's rows, and the last row.
func bounds(plans []*plan.Plan) string {
	var shown []string
	for _, p := range plans {
		text := ""
		for _, c := range p.Above {
			text += a1.Cell(int(c.Row), int(c.Col)) + " "
		}
		text += fmt.Sprintf("%d–%d", p.Heading.Top, p.Heading.Last)
		if p.Last > 0 {
			text += fmt.Sprintf("…%d", p.Last)
		}
		shown = append(shown, text)
	}
	return strings.Join(shown, " | ")
}

func TestTablesOfASheet(t *testing.T) {
	const turned = "序号|整改状态|责任科室|反馈问题|整改措施|完成时限"
	for _, c := range []struct{ name, rows, merges, want string }{
		{"one", heads + "\n" + row, "", "1–1"},
		{"the same heading again, as on each page", heads + "\n" + row + "\n" + heads + "\n" + row, "", "1–1"},
		{"some of its columns again, in their places", heads + "\n" + row + "\n序号|反馈问题|整改措施|责任科室\n" + row, "", "1–1"},
		{"other columns below", heads + "\n" + row + "\n" + turned + "\n" + row, "", "1–1…2 | 3–3"},
		{"one column more below", heads + "\n" + row + "\n" + heads + "|备注\n" + row, "", "1–1…2 | 3–3"},
		{"three of them, the first again", heads + "\n" + row + "\n" + turned + "\n" + row + "\n" + heads + "\n" + row, "", "1–1…2 | 3–3…4 | 5–5"},
		{"a table of one row, a title and another heading", heads + "\n" + row + "\n" + turned + "\n" + row + "\n二、作风\n" + heads + "\n" + row, "", "1–1…2 | 3–3…4 | A5 6–6"},
		{"three headings one under the other", heads + "\n" + turned + "\n" + heads + "\n" + row, "", "1–1…1 | 2–2…2 | 3–3"},
		{"the heading of two rows again", "序号|反馈问题|整改||责任|\n||措施|状态|科室|领导\n" + row + "\n序号|反馈问题|整改||责任|\n||措施|状态|科室|领导\n" + row, "", "1–2"},
		{"with titles above each", "一、政治\n" + heads + "\n" + row + "\n二、作风\n（一）会风\n" + turned + "\n" + row, "", "A1 2–2…3 | A4 A5 6–6"},
		{"with four titles at most", "题\n注\n一\n二\n三\n" + heads + "\n" + row, "", "A2 A3 A4 A5 6–6"},
		{"no title above where a row of the table stands", heads + "\n" + row + "\n二、作风\n" + row + "\n" + turned + "\n" + row, "", "1–1…4 | 5–5"},
		{"titles that a merge makes one text", "题||||\n" + heads + "\n" + row, "A1:F1", "A1 2–2"},
		{"a heading of two rows below", heads + "\n" + row + "\n序号|反馈问题|整改措施|整改状态|责任|\n||||科室|领导\n" + row, "A3:A4 B3:B4 C3:C4 D3:D4 E3:F3", "1–1…2 | 3–4"},
		{"a second heading in the last row", heads + "\n" + row + "\n" + turned, "", "1–1…2 | 3–3"},
		{"a row of other words is no heading", heads + "\n" + row + "\n科室|问题数|已完成|推进中\n甲科|2|1|1", "", "1–1"},
		{"a row with two headings among its texts is none", heads + "\n" + row + "\n2|问题|措施|甲科|长期|推进中", "", "1–1"},
		{"a row with three among seven is none", heads + "\n" + row + "\n反馈问题|1|2|整改措施|3|4|整改状态", "", "1–1"},
	} {
		plans, _ := recognised("# 整改台账 "+c.merges+"\n"+c.rows, nil)
		if got := bounds(plans); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestRowsOfATable(t *testing.T) {
	plans, _ := recognised("# 整改台账\n题\n"+heads+"\n"+row+"\n\n"+row+"\n乙\n"+heads+"|备注\n"+row+"\n"+row, nil)
	if len(plans) != 2 {
		t.Fatalf("%d tables", len(plans))
	}
	for i, want := range []string{"3 5 ", "8 9 "} {
		got := ""
		for l := range plans[i].Rows {
			got += fmt.Sprintf("%d ", l.Row)
		}
		if got != want {
			t.Errorf("table %d: %s, want %s", i, got, want)
		}
	}
	for row, table := range map[int]int{1: 0, 2: 0, 4: 0, 5: 0, 6: 1, 7: 1, 9: 1, 99: 1} {
		for i, p := range plans {
			if p.Covers(row) != (i == table) {
				t.Errorf("table %d, from row %d: covers row %d: %t", i, p.Top(), row, p.Covers(row))
			}
		}
	}
}
