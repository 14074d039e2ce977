package table_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid/gridtest"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/table"
	"tongbao/report/ledger/words"
)

const (
	heads = "序号|反馈问题|整改措施|责任科室|完成时限|整改状态\n"
	first = "1|学习不深|开展学习。|甲科|2025-3-31|已完成\n"
)

// tablesOf reads the tables of a workbook as gridtest has it.
func tablesOf(book string, opt table.Options) ([]*table.Table, finding.List) {
	found := &finding.Log{}
	src := cells.Source{File: "台账.xlsx", Found: found}
	var tables []*table.Table
	for _, p := range plan.Recognise(gridtest.Workbook(book), words.Default(), nil, src) {
		if p.Role == ledger.RoleLedger {
			tables = append(tables, table.Read(p, words.Default(), opt, src))
		}
	}
	return tables, found.List()
}

// tableOf reads a workbook with one sheet 整改台账 of those rows.
func tableOf(rows string, merges ...string) (*table.Table, finding.List) {
	tables, found := tablesOf("# 整改台账 "+strings.Join(merges, " ")+"\n"+rows, table.Options{})
	return tables[0], found
}

// shown has the records of a table: 2 甲|^乙| for a row with the second cell brought
// down and the third blank, 3 [一、…] for a row across the table, 4 [[（一）…]] for
// one of the second level.
func shown(t *table.Table) string {
	var rows []string
	for i := range t.Records {
		rec := &t.Records[i]
		row := fmt.Sprint(rec.Row, " ")
		switch {
		case rec.Section:
			row += "[[" + rec.Banner.Text + "]]"
		case rec.Banner != nil:
			row += "[" + rec.Banner.Text + "]"
		default:
			row += strings.Join(texts(t, rec), "|")
		}
		rows = append(rows, row)
	}
	return strings.Join(rows, "\n")
}

// texts shows the cells of a record by its columns.
func texts(t *table.Table, rec *table.Record) []string {
	var texts []string
	before := ledger.Field("")
	for _, c := range t.Plan.Heading.Columns {
		if c.Field == "" || c.Field == before {
			continue // not read, or ticks
		}
		before = c.Field
		text := ""
		if cell := t.Cell(rec, c.Field); cell != nil {
			text = cell.Text
			if t.Own(rec, c.Field) == nil {
				text = "^" + text
			}
		}
		texts = append(texts, text)
	}
	return texts
}

func notes(t *table.Table) string { return strings.Join(t.Plan.Reading.Notes, "") }

// kinds shows what was found: its kind and the cell.
func kinds(found finding.List) string {
	var shown []string
	for _, f := range found {
		shown = append(shown, f.ID()+" "+f.At.Cell())
	}
	return strings.Join(shown, ", ")
}

func TestReadHasEachRowWithItsCells(t *testing.T) {
	got, found := tableOf(heads+first+"|||乙科\n\n2|检查不严|开展检查。||长期|推进中", "B2:B3")
	want := "2 1|学习不深|开展学习。|甲科|2025-3-31|已完成\n3 |^学习不深||乙科||\n5 2|检查不严|开展检查。||长期|推进中"
	if shown(got) != want || notes(got) != "" || len(found) > 0 {
		t.Errorf("%s\nnotes %s, found %s", shown(got), notes(got), kinds(found))
	}
	rec := &got.Records[1]
	if rec.First().Text != "乙科" || got.HasText(rec) || !got.HasText(&got.Records[0]) || got.Has(ledger.FieldTask) || got.Cell(rec, ledger.FieldTask) != nil {
		t.Errorf("%+v", rec)
	}
}

func TestTicksMakeOneColumnOfStatus(t *testing.T) {
	got, _ := tableOf("反馈问题|整改措施|已完成|推进中\n甲|学习。|√\n乙|检查。||√\n丙|公开。")
	if want := "2 甲|学习。|已完成\n3 乙|检查。|推进中\n4 丙|公开。|"; shown(got) != want {
		t.Error(shown(got))
	}
}

// What the rows bear out is noted on the table's own plan.
func TestReadLeavesThePlanAsItIs(t *testing.T) {
	book := gridtest.Workbook("# 甲\n序号|反馈问题|整改措施|责任科室|完成时限|整改状态\n一、政治\n（一）学习\n" + first + "~合计\n" + first + "制表人：张三\n# 乙\n" + heads)
	read := func() []*plan.Plan {
		return plan.Recognise(book, words.Default(), nil, cells.Source{Found: &finding.Log{}})
	}
	p := read()[0]
	got := table.Read(p, words.Default(), table.Options{SkipHidden: true, SeveralSheets: true}, cells.Source{Found: &finding.Log{}})
	if len(got.Plan.Reading.Notes) < 2 || got.Plan.Heading.Columns[1].Field != ledger.FieldTask {
		t.Fatalf("the table bears out nothing: %+v", got.Plan)
	}
	if !reflect.DeepEqual(p, read()[0]) {
		t.Errorf("the plan was changed: %+v", p)
	}
}
