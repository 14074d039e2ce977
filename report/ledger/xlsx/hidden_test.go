package xlsx

import (
	"testing"

	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

// told wants the first sheet of a workbook to show that, and these faults by cell.
func told(t *testing.T, name string, data []byte, want string, faults ...string) *grid.Workbook {
	t.Helper()
	w := read(t, name, data)
	if got := gridtest.Show(w.Sheets[0]); got != want {
		t.Errorf("%s: %q, want %q", name, got, want)
	}
	var got []string
	for _, f := range w.Faults {
		got = append(got, f.ID()+" "+f.At.Cell()+" "+f.Summary)
	}
	if len(got) != len(faults) {
		t.Errorf("%s: told %q, want %q", name, got, faults)
		return w
	}
	for i := range got {
		if got[i] != faults[i] {
			t.Errorf("%s: told %q, want %q", name, got[i], faults[i])
		}
	}
	return w
}

func TestPictures(t *testing.T) {
	const id = `DISPIMG("ID_61A4C7AEBBCE4C2AB56FC63352E00CBD",1)`
	one := func(cell string) string {
		return "picture-in-cell " + cell + " 这一格里放的是图片，已当作空白。"
	}
	strings := map[string]string{"xl/strings.xml": `<sst><si><t>=` + id + `</t></si><si><t xml:space="preserve"> =_xlfn.` + id + ` </t></si><si><t>见=` + id + `</t></si><si><t>=合计(1)</t></si><si><t>=</t></si></sst>`}
	for _, c := range []struct {
		name, cells, want string
		faults            []string
	}{
		{"formula with its text", `<c t="str"><f>_xlfn.` + id + `</f><v>=` + id + `</v></c>`, "", []string{one("A1")}},
		{"formula without a prefix", `<c t="str"><f>` + id + `</f><v>=` + id + `</v></c>`, "", []string{one("A1")}},
		{"formula that another program could not work out", `<c t="e"><f>_xlfn._xlfn.` + id + `</f><v>#NAME?</v></c>`, "", []string{one("A1")}},
		{"formula without a value", `<c><f>` + id + `</f></c>`, "", []string{one("A1")}},
		{"formula with a number", `<c><f>` + id + `</f><v>0</v></c>`, "", []string{one("A1")}},
		{"shared text", `<c t="s"><v>0</v></c>`, "", []string{one("A1")}},
		{"shared text with blanks", `<c/><c t="s"><v>1</v></c>`, "", []string{one("B1")}},
		{"inline text", `<c t="inlineStr"><is><t>=` + id + `</t></is></c>`, "", []string{one("A1")}},
		{"text in which a formula is quoted", `<c t="s"><v>2</v></c>`, "A1=见=" + id, nil},
		{"text like another formula", `<c t="s"><v>3</v></c><c t="s"><v>4</v></c>`, "A1==合计(1) B1==", nil},
		{"picture of Excel", `<c t="e" vm="1"><v>#VALUE!</v></c>`, "", []string{one("A1")}},
		{"picture from the web", `<c t="e" vm="1"><f>_xlfn.IMAGE("https://example.com/a.png")</f><v>#VALUE!</v></c>`, "", []string{one("A1")}},
		{"error value of a formula", `<c t="e" vm="1"><f>_xlfn.SEQUENCE(9)</f><v>#VALUE!</v></c>`, "", []string{"cell-error A1 单元格显示的是错误值“#VALUE!”，已当作空白。"}},
		{"error value", `<c t="e"><v>#VALUE!</v></c>`, "", []string{"cell-error A1 单元格显示的是错误值“#VALUE!”，已当作空白。"}},
	} {
		told(t, c.name, file(t, row(c.cells), strings), c.want, c.faults...)
	}
	sheet := rows(`<row r="1"><c r="B1" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>0</v></c></row><row r="4"><c r="B4" t="s"><v>0</v></c></row>`)
	told(t, "columns of pictures", file(t, sheet, strings), "", one("A3"), "picture-in-cell B1 这一列从这一格起有3格里放的是图片，已当作空白。")
}

func TestStruckText(t *testing.T) {
	const (
		part = "这一格里有一部分文字划了删除线，只读取了其余的文字。"
		cell = "这一格的文字划了删除线，没有读取。"
	)
	parts := map[string]string{
		"xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="@&quot;方面&quot;"/></numFmts>` +
			`<fonts><font/><font><strike/></font><font><strike val="0"/></font><font><strike val="true"/></font></fonts>` +
			`<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3" applyFont="0"/><xf fontId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
		"xl/strings.xml": `<sst><si><t>甲</t></si>` + // 0
			`<si><r><rPr><strike/></rPr><t>旧</t></r><r><rPr><b/></rPr><t>新</t></r></si>` + // 1
			`<si><r><rPr><strike/><b/></rPr><t>旧</t></r></si>` + // 2
			`<si><r><rPr><strike val="false"/></rPr><t>甲</t></r><r><t>乙</t></r></si>` + // 3
			`<si><r><t>旧</t></r><r><rPr><b/></rPr><t>新</t></r></si>` + // 4
			`<si><r><rPr><strike/></rPr><t> </t></r><r><t>甲</t></r></si>` + // 5
			`<si><r><rPr><dstrike/></rPr><t>甲</t></r><r><rPr/><t>乙</t></r></si></sst>`, // 6
	}
	for _, c := range []struct {
		name, cells, want string
		faults            []string
	}{
		{"no strike", `<c t="s" s="0"><v>0</v></c><c t="s" s="2"><v>0</v></c><c t="s" s="4"><v>0</v></c>`, "A1=甲 B1=甲 C1=甲", nil},
		{"struck run", `<c t="s"><v>1</v></c>`, "A1=新", []string{"struck-text A1 " + part}},
		{"struck run under a format", `<c t="s" s="5"><v>1</v></c>`, "A1=新方面", []string{"struck-text A1 " + part}},
		{"all runs struck", `<c/><c t="s"><v>2</v></c>`, "", []string{"struck-text B1 " + cell}},
		{"runs that are not struck", `<c t="s"><v>3</v></c><c t="s"><v>6</v></c>`, "A1=甲乙 B1=甲乙", nil},
		{"blank that is struck", `<c t="s"><v>5</v></c>`, "A1=甲", nil},
		{"inline runs", `<c t="inlineStr"><is><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r></is></c>`, "A1=新", []string{"struck-text A1 " + part}},
		{"struck cell", `<c t="s" s="1"><v>0</v></c>`, "", []string{"struck-text A1 " + cell}},
		{"struck cell of a format that does not say that it applies its font", `<c t="s" s="3"><v>0</v></c>`, "", []string{"struck-text A1 " + cell}},
		{"struck cell with a run of another font", `<c t="s" s="1"><v>4</v></c>`, "A1=新", []string{"struck-text A1 " + part}},
		{"struck cells without text", `<c s="1"/><c t="str" s="1"><v></v></c>`, "", nil},
		{"struck number, error and truth", `<c t="s"><v>0</v></c><c s="1"><v>7</v></c><c t="e" s="1"><v>#N/A</v></c><c t="b" s="1"><v>1</v></c>`, "A1=甲",
			[]string{"struck-text B1 这一行从这一格起有3格的文字划了删除线，没有读取。"}},
		{"struck row", `<c t="s" s="1"><v>0</v></c><c s="1"><v>7</v></c>`, "", []string{"struck-text A1 这一行的文字都划了删除线，没有读取。"}},
		{"struck cells and a struck run", `<c t="s"><v>1</v></c><c t="s" s="1"><v>0</v></c>`, "A1=新", []string{"struck-text A1 " + part, "struck-text B1 " + cell}},
	} {
		told(t, c.name, file(t, row(c.cells), parts), c.want, c.faults...)
	}
	told(t, "two rows", file(t, rows(`<row r="2"><c r="A2" t="s" s="1"><v>0</v></c></row><row r="5"><c r="C5" t="s" s="1"><v>0</v></c></row>`), parts), "",
		"struck-text A2 "+cell, "struck-text C5 "+cell)
}

func TestHiddenColumns(t *testing.T) {
	const data = `<sheetData><row r="1" ht="0" customHeight="1"><c r="A1"><v>7</v></c></row></sheetData>`
	for _, c := range []struct{ name, cols, want string }{
		{"none", `<cols><col min="1" max="9" width="8"/></cols>`, "(1) A1=7"},
		{"marked", `<cols><col min="6" max="6" width="8" hidden="1"/></cols>`, "(F:F) (1) A1=7"},
		{"no width", `<cols><col min="2" max="3" width="0.0" customWidth="1"/></cols>`, "(B:C) (1) A1=7"},
		{"collapsed group", `<cols><col min="2" max="3" outlineLevel="1" hidden="true"/><col min="4" max="4" collapsed="1"/></cols>`, "(B:C) (1) A1=7"},
		{"all behind the table", `<cols><col min="11" max="16384" hidden="1"/></cols>`, "(K:XFD) (1) A1=7"},
	} {
		shows(t, c.name, file(t, c.cols+data, nil), c.want)
	}
}

func TestFilteredSheets(t *testing.T) {
	const table = `<table><autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter></table>`
	data := rows(`<row hidden="1"><c><v>7</v></c></row>`)
	for _, c := range []struct {
		name, sheet, table string
		want               bool
	}{
		{"no filter", data, "", false},
		{"filter without a choice", data + `<autoFilter ref="A1:B9"/>`, "", false},
		{"column without a button", data + `<autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>`, "", false},
		{"filter", data + `<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter>`, "", true},
		{"filter of a table", data + `<tableParts><tablePart r:id="table1.xml"/></tableParts>`, table, true},
		{"table that is not there", data + `<tableParts><tablePart r:id="table1.xml"/></tableParts>`, "", false},
	} {
		parts := map[string]string{"xl/table1.xml": c.table, "xl/_rels/sheet1.xml.rels": relations(relation("table", "table1.xml"))}
		if got := read(t, c.name, file(t, c.sheet, parts)).Sheets[0].Filtered; got != c.want {
			t.Errorf("%s: filtered %v", c.name, got)
		}
	}
}

func TestZerosThatAreNotShown(t *testing.T) {
	cells := row(`<c><v>0</v></c><c s="1"><v>0</v></c><c><f>B9</f><v>0</v></c><c t="b"><v>0</v></c><c><v>0.001</v></c><c t="str"><v>0</v></c>`)
	styles := map[string]string{"xl/styles.xml": stylesPart}
	for _, c := range []struct{ name, views, want string }{
		{"no view", "", "A1=0 B1=1900年1月0日 C1=0 D1=FALSE E1=0.001 F1=0"},
		{"shown", `<sheetViews><sheetView showZeros="1"/><sheetView showZeros="0"/></sheetViews>`, "A1=0 B1=1900年1月0日 C1=0 D1=FALSE E1=0.001 F1=0"},
		{"not shown", `<sheetViews><sheetView showZeros="0"/><sheetView/></sheetViews>`, "D1=FALSE E1=0.001 F1=0"},
	} {
		shows(t, c.name, file(t, c.views+cells, styles), c.want)
	}
}
