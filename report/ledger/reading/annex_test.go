package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// annexOf reads a ledger with one more sheet, 附件1, of those rows in raw XML.
func annexOf(t *testing.T, annex string) (*ledger.Ledger, finding.List) {
	t.Helper()
	parts := rawParts("<sheetData>" + rawTable() + "</sheetData>")
	parts["xl/workbook.xml"] = `<workbook><sheets><sheet name="整改台账" sheetId="1" r:id="r1"/><sheet name="附件1" sheetId="2" r:id="r4"/></sheets></workbook>`
	parts["xl/_rels/workbook.xml.rels"] = fmt.Sprintf(relsXML, fmt.Sprintf(relationXML, "r1", "worksheet", "worksheets/sheet1.xml")+
		fmt.Sprintf(relationXML, "r4", "worksheet", "worksheets/sheet2.xml"))
	parts["xl/worksheets/sheet2.xml"] = "<worksheet><sheetData>" + annex + "</sheetData></worksheet>"
	l, found, err := reading.Read("台账.xlsx", zipped(t, parts), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return l, found
}

// annexRows are rows with a cell in each of the columns that cols gives for a row.
func annexRows(rows int, cols func(row int) []int) string {
	var b strings.Builder
	for row := 1; row <= rows; row++ {
		fmt.Fprintf(&b, `<row r="%d">`, row)
		for _, col := range cols(row) {
			b.WriteString(text(a1.Cell(row, col), "字"))
		}
		b.WriteString("</row>")
	}
	return b.String()
}

func every(cols ...int) func(int) []int { return func(int) []int { return cols } }

// What is kept of an attachment is bounded by its texts, wherever they stand.
func TestFarColumnsOfAnAnnex(t *testing.T) {
	l, found := annexOf(t, annexRows(20_000, every(a1.MaxColumns)))
	if a := l.Annexes[0]; len(a.Paragraphs) != 19_999 || a.Table != nil || len(found) > 0 { // the first row is the title
		t.Errorf("%d paragraphs, %d rows; %s", len(a.Paragraphs), len(a.Table), dumpFindings(found))
	}
	l, found = annexOf(t, annexRows(20_000, every(1, a1.MaxColumns)))
	if a := l.Annexes[0]; len(a.Table) != 20_000 || len(a.Table[0]) != 2 || a.Table[9][1].At.Cell() != "XFD10" || len(found) > 0 {
		t.Errorf("%d rows of %d; %s", len(a.Table), len(a.Table[0]), dumpFindings(found))
	}
}

// A sheet with a text in another column on each row would make a table of millions
// of places: it is cut, and that is an error.
func TestVastAnnexIsCut(t *testing.T) {
	l, found := annexOf(t, annexRows(3000, func(row int) []int { return []int{1, row + 1} }))
	table := l.Annexes[0].Table
	if places := len(table) * len(table[0]); places > 500_000 || places < 400_000 {
		t.Errorf("%d places", places)
	}
	rules := map[string]bool{}
	for _, f := range found {
		rules[f.ID()] = true
	}
	if len(found) != 1 || !rules["annex-cut"] {
		t.Error(dumpFindings(found))
	}
}

// A name that the ledger lists is never lost, and a sheet takes the place of its own.
func TestAnnexesAmongTheListedNames(t *testing.T) {
	for _, c := range []struct {
		fact   string
		sheets []string
		want   string
	}{
		{"1.办法;2.清单", nil, "办法 清单"},
		{"①办法②清单", nil, "办法 清单"},
		{"附件：1.办法；2.清单。", nil, "办法 清单"},
		{"1.办法 2.清单", nil, "办法 清单"},
		{"乙表;《办法》", []string{"附件：甲表", "附件：乙表"}, "乙表+ 办法 甲表+"},
		{"《甲表》；乙表", []string{"附件2：乙表", "附件1：甲表"}, "甲表+ 乙表+"},
		{"甲表；乙表", []string{"附件2", "附件1"}, "甲表+ 乙表+"},
		{"甲表；乙表", []string{"附件2：丙表"}, "甲表 乙表+ differs"},
		{"", []string{"附件2：乙表", "附件1：甲表"}, "甲表+ 乙表+"},
		{"附件1：《甲表》\n附件2：乙表", []string{"附件2：《乙表》", "附件1：丙表"}, "甲表+ 乙表+ differs"},
		{"甲表", []string{"附件：甲表", "附件（二）：甲表"}, "甲表+ 甲表+"},
	} {
		w := newWorkbook(t)
		fill := func(sheet string, rows ...[]any) {
			for _, row := range rows {
				w.row(sheet, row...)
			}
		}
		fill(w.sheet("整改台账"), []any{"具体问题", "整改措施", "整改状态"}, []any{"问题甲", "修订办法。", "已完成"})
		fill(w.sheet("通报信息"), []any{"附件", c.fact})
		for _, name := range c.sheets {
			fill(w.sheet(name), []any{"栏一", "栏二"}, []any{"一", "二"})
		}
		l, found, err := reading.Read("台账.xlsx", w.bytes(), reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range l.Annexes {
			mark := ""
			if a.Table != nil {
				mark = "+"
			}
			got = append(got, a.Name.Text+mark)
		}
		for _, f := range found {
			if f.ID() == "attachment-title-differs" {
				got = append(got, "differs")
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q with %v: %v, want %s", c.fact, c.sheets, got, c.want)
		}
	}
}
