package xlsx

import (
	"strings"
	"testing"

	"tongbao/report/ledger/grid/gridtest"
)

const (
	spreadsheet = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	other       = `xmlns:o="http://example.com/other"`
)

// elsewhere puts an element where it is not the part's own: into an extension list, as
// an alternative, beside the place where it belongs, and into another namespace.
func elsewhere(element string) map[string]string {
	name := strings.FieldsFunc(strings.TrimPrefix(element, "<"), func(r rune) bool { return r == ' ' || r == '>' || r == '/' })[0]
	foreign := strings.NewReplacer("<"+name, "<o:"+name, "</"+name+">", "</o:"+name+">").Replace(element)
	return map[string]string{
		"extension list": `<extLst><ext uri="{0}">` + element + `</ext></extLst>`,
		"alternative":    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="o">` + element + `</mc:Choice></mc:AlternateContent>`,
		"wrapper":        `<a>` + element + `</a>`,
		"prefix":         foreign,
		"no prefix":      strings.Replace(element, "<"+name, "<"+name+` xmlns="http://example.com/other"`, 1),
		"o's child":      `<o:a>` + element + `</o:a>`,
	}
}

// An element counts in its own place alone, whichever part it stands in.
func TestNamesakesCountForNothing(t *testing.T) {
	rich := `<si><r><t>甲</t></r>%</si><si><t>乙</t>%</si>`
	for _, c := range []struct{ part, content, element string }{ // the element is put for %
		{"xl/workbook.xml", `%<workbookPr/>%<sheets>%<sheet name="整改台账" r:id="sheet1.xml"/>%</sheets>%`, `<workbookPr date1904="1"/>`},
		{"xl/workbook.xml", `<sheets><sheet name="整改台账" r:id="sheet1.xml"/></sheets>%`, `<sheet name="别的" r:id="none.xml"/>`},
		{"xl/sheet1.xml", `%<sheetData>%<row r="1">%<c r="A1" s="1"><v>45382</v></c>%</row>%</sheetData>%`, `<row r="1" hidden="1"><c r="A1"><v>7</v></c></row>`},
		{"xl/sheet1.xml", `<sheetData><row r="1"><c r="A1" s="1">%<v>45382</v>%</c></row></sheetData>`, `<v>7</v>`},
		{"xl/sheet1.xml", `<sheetData><row r="1"><c r="A1" s="1">%<v>45382</v>%</c></row></sheetData>`, `<f>DISPIMG("ID",1)</f>`},
		{"xl/sheet1.xml", `<sheetData><row r="1"><c r="A1" s="1">%<v>45382</v>%</c></row></sheetData>`, `<is><t>丁</t></is>`},
		{"xl/sheet1.xml", `<sheetData><row r="1"><c r="A1" s="1"><v>45382</v></c></row></sheetData>%`, `<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`},
		{"xl/sheet1.xml", `%<sheetData><row r="1"><c r="A1" s="1"><v>45382</v></c></row></sheetData>`, `<cols><col min="1" max="1" hidden="1"/></cols>`},
		{"xl/sheet1.xml", `%<sheetData><row r="1"><c r="A1" s="1"><v>45382</v></c><c><v>0</v></c></row></sheetData>`, `<sheetViews><sheetView showZeros="0"/></sheetViews>`},
		{"xl/strings.xml", `%` + rich + `%`, `<si><t>丙</t></si>`},
		{"xl/strings.xml", rich, `<t>丙</t>`},
		{"xl/strings.xml", rich, `<rPh sb="0" eb="1"><t>jia</t></rPh>`},
		{"xl/strings.xml", rich, `<r><rPr><strike/></rPr><t>丙</t></r>`},
		{"xl/strings.xml", `<si><r><rPr>%</rPr><t>甲</t></r></si><si><t>乙</t></si>`, `<strike/>`},
		{"xl/styles.xml", `%<numFmts><numFmt numFmtId="164" formatCode="0"/></numFmts>%<fonts>%<font>%</font>%</fonts><cellXfs>%<xf/>%<xf numFmtId="14"/>%</cellXfs>%`, `<xf numFmtId="9" fontId="1"/>`},
		{"xl/styles.xml", `<numFmts>%</numFmts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>%`, `<numFmt numFmtId="14" formatCode="0"/>`},
		{"xl/styles.xml", `<fonts><font>%</font></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>%`, `<strike/>`},
		{"xl/styles.xml", `%<fonts>%<font/>%</fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>%`, `<font><strike/></font>`},
	} {
		root := map[string]string{"xl/workbook.xml": "workbook", "xl/sheet1.xml": "worksheet", "xl/strings.xml": "sst", "xl/styles.xml": "styleSheet"}[c.part]
		for place, element := range elsewhere(c.element) {
			if strings.Contains(c.element, "rPh") && (place == "no prefix" || place == "prefix") {
				continue
			}
			parts := map[string]string{
				"xl/sheet1.xml":  `<worksheet ` + spreadsheet + `>` + row(`<c s="1"><v>45382</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c>`) + `</worksheet>`,
				"xl/strings.xml": `<sst ` + spreadsheet + `><si><t>甲</t></si><si><t>乙</t></si></sst>`,
				"xl/styles.xml":  `<styleSheet ` + spreadsheet + `><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
			}
			parts[c.part] = `<` + root + ` ` + spreadsheet + ` ` + other + `>` + strings.ReplaceAll(c.content, "%", element) + `</` + root + `>`
			w := read(t, place, file(t, "", parts))
			want := "A1=2024/3/31 <2024-03-31> B1=甲 C1=乙"
			switch {
			case strings.Contains(c.content, "<v>0</v>"):
				want = "A1=2024/3/31 <2024-03-31> B1=0"
			case c.part == "xl/sheet1.xml":
				want = "A1=2024/3/31 <2024-03-31>"
			}
			if got := gridtest.Show(w.Sheets[0]); got != want || len(w.Faults) > 0 || len(w.Sheets) > 1 {
				t.Errorf("%s of %s in %s: %q, want %q; %v, %d sheets", place, c.element, c.part, got, want, w.Faults, len(w.Sheets))
			}
		}
	}
}

// What is the part's own counts whatever its prefix is, on the root or further in.
func TestPrefixesOfOneNamespace(t *testing.T) {
	const uri = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	for name, sheet := range map[string]string{
		"default inside a prefix":  `<x:worksheet xmlns:x="` + uri + `"><sheetData xmlns="` + uri + `"><row r="1"><x:c r="A1"><v>7</v></x:c></row></sheetData></x:worksheet>`,
		"prefix inside a default":  `<worksheet xmlns="` + uri + `"><x:sheetData xmlns:x="` + uri + `"><row r="1"><x:c r="A1"><v>7</v></x:c></row></x:sheetData></worksheet>`,
		"a prefix that is reused":  `<x:worksheet xmlns:x="` + uri + `"><x:a xmlns:x="urn:o"><x:sheetData/></x:a><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
		"a default that is undone": `<worksheet xmlns="` + uri + `"><a xmlns=""><sheetData><row><c><v>8</v></c></row></sheetData></a><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
		"reference in the name":    `<x:worksheet xmlns:x="urn:a&amp;b" xmlns:y="urn:a&#38;b"><y:sheetData><x:row r="1"><y:c r="A1"><x:v>7</x:v></y:c></x:row></y:sheetData></x:worksheet>`,
	} {
		shows(t, name, file(t, "", map[string]string{"xl/sheet1.xml": sheet}), "A1=7")
	}
}

// An attribute with a prefix is another one, but for the id of a relation.
func TestNamesakesOfAttributesCountForNothing(t *testing.T) {
	data := file(t, "", map[string]string{
		"xl/workbook.xml": `<workbook ` + spreadsheet + ` ` + other + `><workbookPr o:date1904="1"/><sheets><sheet o:id="none" o:state="hidden" name="整改台账" r:id="sheet1.xml"/></sheets></workbook>`,
		"xl/styles.xml":   `<styleSheet ` + spreadsheet + ` ` + other + `><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf o:numFmtId="9" o:fontId="1" numFmtId="14"/></cellXfs></styleSheet>`,
		"xl/sheet1.xml": `<worksheet ` + spreadsheet + ` ` + other + `><cols><col o:hidden="1" min="1" max="2"/></cols><sheetData><row o:r="9" r="1" o:hidden="1" o:ht="0">` +
			`<c o:r="Z9" o:t="s" r="A1" o:s="0" s="1"><v>45382</v></c></row></sheetData></worksheet>`,
	})
	shows(t, "attributes", data, "A1=2024/3/31 <2024-03-31>")
}
