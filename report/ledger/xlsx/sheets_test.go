package xlsx

import (
	"strings"
	"testing"

	"tongbao/report/ledger/grid/gridtest"
)

func text(ref, content string) string {
	if ref != "" {
		ref = ` r="` + ref + `"`
	}
	return `<c` + ref + ` t="str"><v>` + content + `</v></c>`
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct{ name, sheet, want string }{
		{"rows and cells named", rows(`<row r="2">` + text("B2", "甲") + `</row>`), "B2=甲"},
		{"no names", rows(`<row>` + text("", "甲") + text("", "乙") + `</row><row>` + text("", "丙") + `</row>`), "A1=甲 B1=乙 A2=丙"},
		{"cells go on from a named one", rows(`<row r="3">` + text("C3", "甲") + text("", "乙") + `</row>`), "C3=甲 D3=乙"},
		{"rows go on from a named one", rows(`<row r="3">` + text("", "甲") + `</row><row>` + text("", "乙") + `</row>`), "A3=甲 A4=乙"},
		{"rows out of order", rows(`<row r="9">` + text("A9", "丙") + `</row><row r="2">` + text("A2", "甲") + `</row><row>` + text("", "乙") + `</row>`), "A2=甲 A3=乙 A9=丙"},
		{"cells out of order", rows(`<row r="1">` + text("B1", "乙") + text("A1", "甲") + `</row>`), "A1=甲 B1=乙"},
		{"one row twice", rows(`<row r="1">` + text("B1", "乙") + `</row><row r="1">` + text("A1", "甲") + `</row>`), "A1=甲 B1=乙"},
		{"one cell twice", row(text("A1", "甲") + text("A1", "乙")), "A1=乙"},
		{"small letters and $", row(text("$b$1", "甲")), "B1=甲"},
		{"last cell", rows(`<row r="1048576">` + text("XFD1048576", "甲") + `</row>`), "XFD1048576=甲"},
		{"hidden row", rows(`<row r="1" hidden="1">` + text("A1", "甲") + `</row><row r="2" hidden="false">` + text("A2", "乙") + `</row>`), "(1) A1=甲 A2=乙"},
		{"rows without cells", rows(`<row r="1"/><row r="2"/><row r="3">` + text("A3", "甲") + `</row><row r="4"/>`), "A3=甲"},
		{"no rows", rows(""), ""},
		{"merged", row(text("A1", "甲")) + `<mergeCells count="9"><mergeCell ref="B3:C4"/><mergeCell ref="A1:A2"/><mergeCell ref="D9"/></mergeCells>`, "A1=甲 [A1:A2] [B3:C4]"},
		{"dimension that is a lie", `<dimension ref="A1:XFD1048576"/>` + row(text("A1", "甲")), "A1=甲"},
	} {
		shows(t, c.name, file(t, c.sheet, nil), c.want)
	}
}

// Programs write the parts with prefixes, marks and declarations of their own.
func TestMarkupOfOtherPrograms(t *testing.T) {
	const spread = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	sheet := `<worksheet>` + row(text("A1", "甲")) + `</worksheet>`
	for name, part := range map[string]string{
		"prefixes":                      `<x:worksheet xmlns:x="` + spread + `"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
		"declaration and mark of order": "\ufeff" + `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\r\n" + sheet + "\r\n",
		"single quotes and blanks":      strings.NewReplacer(`"`, `'`, `<c `, "<c\n\t", `r=`, `r =  `).Replace(sheet),
		"tags with blanks":              strings.NewReplacer("</v>", "</v >", "</row>", "</row\n>").Replace(sheet),
		"comments and instructions":     `<!-- <a> --><?x y="<b>"?>` + strings.Replace(sheet, "<row>", `<row><!-- <row> --><?x?>`, 1) + `<!-- end -->`,
		"> in an attribute":             strings.Replace(sheet, "<row>", `<row spans="a>b">`, 1),
		"attributes of other names":     strings.Replace(sheet, `<c r="A1"`, `<c x14ac:cm="Z9" ar="Z8" r="A1"`, 1),
	} {
		shows(t, name, file(t, "", map[string]string{"xl/sheet1.xml": part}), "A1=甲")
	}
}

func TestSheetsAsTheWorkbookListsThem(t *testing.T) {
	sheet := func(content string) string { return `<worksheet>` + row(text("", content)) + `</worksheet>` }
	w := read(t, "several", file(t, "", map[string]string{
		"xl/workbook.xml": `<workbook><sheets><sheet name="二&amp;三" id="sheet2.xml"/><sheet name="图" id="chart.xml"/>` +
			`<sheet name="隐藏" state="hidden" id="sheet1.xml"/><sheet name="深藏" state="veryHidden" id="/xl/far/sheet3.xml"/><sheet name="可见" state="visible" id="sheet4.xml"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relations(relation("worksheet", "sheet1.xml"), relation("worksheet", "sheet2.xml"), relation("worksheet", "sheet4.xml"),
			relation("worksheet", "/xl/far/sheet3.xml"), relation("chartsheet", "chart.xml")),
		"xl/sheet1.xml": sheet("甲"), "xl/sheet2.xml": sheet("乙"), "XL/Far/Sheet3.XML": sheet("丙"), "xl/sheet4.xml": sheet("丁"),
	}))
	want := []struct {
		name   string
		hidden bool
		shown  string
	}{{"二&三", false, "A1=乙"}, {"隐藏", true, "A1=甲"}, {"深藏", true, "A1=丙"}, {"可见", false, "A1=丁"}}
	if len(w.Sheets) != len(want) {
		t.Fatalf("%d sheets", len(w.Sheets))
	}
	for i, s := range w.Sheets {
		if s.Name != want[i].name || s.Hidden != want[i].hidden || gridtest.Show(s) != want[i].shown {
			t.Errorf("%s, hidden %v: %q", s.Name, s.Hidden, gridtest.Show(s))
		}
	}
}

// A workbook may lie anywhere in its package, and have neither texts nor styles.
func TestWorkbookElsewhere(t *testing.T) {
	data := file(t, "", map[string]string{
		"_rels/.rels":     relations(relation("officeDocument", "/deep/er/book.xml")),
		"xl/workbook.xml": "", "xl/_rels/workbook.xml.rels": "", "xl/strings.xml": "", "xl/styles.xml": "", "xl/sheet1.xml": "",
		"deep/er/book.xml":            `<workbook><sheets><sheet name="a" id="../a.xml"/></sheets></workbook>`,
		"deep/er/_rels/book.xml.rels": relations(relation("worksheet", "../a.xml")),
		"deep/a.xml":                  `<worksheet>` + row(`<c><v>1</v></c>`) + `</worksheet>`,
	})
	shows(t, "elsewhere", data, "A1=1")
}

// Sheets that are read from one part are damage, however the part is spelled.
func TestSheetsThatShareAPart(t *testing.T) {
	for _, second := range []string{"sheet1.xml", "/xl/sheet1.xml", "/XL/Sheet1.xml", "far/../sheet1.xml"} {
		f := refused(t, second, file(t, row(text("A1", "甲")), map[string]string{
			"xl/workbook.xml":            `<workbook><sheets><sheet name="一" r:id="sheet1.xml"/><sheet name="二" r:id="` + second + `"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": relations(relation("worksheet", "sheet1.xml"), relation("worksheet", second)),
		}))
		if f.ID() != "damaged-file" || f.At.Sheet() != "二" {
			t.Errorf("%s: %v", second, f)
		}
	}
}
