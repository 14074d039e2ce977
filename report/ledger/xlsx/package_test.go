package xlsx

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// Parts may be in other charsets than UTF-8, one of them or all.
func TestCharsetsOfParts(t *testing.T) {
	parts := map[string]string{
		"_rels/.rels":     relations(relation("officeDocument", "xl/workbook.xml")),
		"xl/workbook.xml": `<workbook><sheets><sheet name="整改台账" r:id="sheet1.xml"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relations(relation("worksheet", "sheet1.xml"),
			relation("sharedStrings", "strings.xml"), relation("styles", "styles.xml")),
		"xl/strings.xml": `<sst><si><t>措施&#x4e2d;</t></si></sst>`,
		"xl/styles.xml":  `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0个"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>`,
		"xl/sheet1.xml":  `<worksheet>` + row(`<c t="s"><v>0</v></c><c s="1"><v>7</v></c><c t="str"><v>内容</v></c>`) + `</worksheet>`,
	}
	for name, charset := range map[string]encoding.Encoding{
		"UTF-16": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "UTF-16BE": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		"gb2312": simplifiedchinese.GBK, "GBK": simplifiedchinese.GBK, "GB18030": simplifiedchinese.GB18030, "utf-8": encoding.Nop,
	} {
		all := map[string]string{}
		for part, content := range parts {
			data, err := charset.NewEncoder().String(`<?xml version="1.0" encoding="` + name + `" standalone="yes"?>` + "\r\n" + content)
			if err != nil {
				t.Fatal(err)
			}
			all[part] = data
			shows(t, name+" "+part, file(t, "", merged(parts, part, data)), "A1=措施中 B1=7个 C1=内容")
		}
		shows(t, name, file(t, "", all), "A1=措施中 B1=7个 C1=内容")
	}
}

func merged(parts map[string]string, part, content string) map[string]string {
	all := map[string]string{part: content}
	for name, own := range parts {
		if name != part {
			all[name] = own
		}
	}
	return all
}

// A part in UTF-16 that is cut short is no shorter sheet.
func TestCutShortInUTF16(t *testing.T) {
	whole, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(`<worksheet>` + row(text("A1", "甲")) + `</worksheet>`)
	if err != nil {
		t.Fatal(err)
	}
	shows(t, "whole", file(t, "", map[string]string{"xl/sheet1.xml": whole}), "A1=甲")
	for n := 1; n < len(whole); n++ {
		if _, err := Read(file(t, "", map[string]string{"xl/sheet1.xml": whole[:n]})); err == nil {
			t.Fatalf("%d of %d bytes are a sheet", n, len(whole))
		}
	}
}

// Programs leave out what they have nothing for, and keep the relations to it.
func TestAbsentParts(t *testing.T) {
	sheet := row(`<c s="1"><v>7</v></c><c t="inlineStr"><is><t>甲</t></is></c>`)
	for name, otherwise := range map[string]map[string]string{
		"styles":                            {"xl/styles.xml": ""},
		"strings":                           {"xl/strings.xml": ""},
		"both":                              {"xl/styles.xml": "", "xl/strings.xml": ""},
		"a part that nothing refers to":     {"xl/orphan.xml": "<a", "xl/worksheets/sheet9.xml": "", "xl/theme.xml": "<<"},
		"relations to other absent parts":   {"xl/_rels/workbook.xml.rels": relations(relation("worksheet", "sheet1.xml"), relation("theme", "theme.xml"), relation("calcChain", "calcChain.xml"))},
		"absolute targets in other letters": {"xl/_rels/workbook.xml.rels": strings.ReplaceAll(relations(relation("worksheet", "sheet1.xml"), relation("styles", "styles.xml")), `Target="`, `Target="/XL/`)},
		"targets with \\":                   {"xl/_rels/workbook.xml.rels": strings.ReplaceAll(relations(relation("worksheet", "sheet1.xml")), `Target="`, `Target=".\..\xl\`)},
	} {
		shows(t, name, file(t, sheet, otherwise), "A1=7 B1=甲")
	}
}

// A sheet that names no relation has no cells; the others are read.
func TestSheetsWithoutParts(t *testing.T) {
	for _, id := range []string{` r:id=""`, ``, ` id=''`} {
		w := read(t, id, file(t, row(`<c><v>7</v></c>`), map[string]string{
			"xl/workbook.xml": `<workbook><sheets><sheet name="空"` + id + `/><sheet name="整改台账" r:id="sheet1.xml"/></sheets></workbook>`,
		}))
		if len(w.Sheets) != 2 || w.Sheets[0].Name != "空" || len(w.Sheets[0].Rows) > 0 || len(w.Sheets[1].Rows) != 1 {
			t.Errorf("%q: %v", id, w.Sheets)
		}
	}
}

func TestMergesOfWholeColumnsAndRows(t *testing.T) {
	for ref, want := range map[string]string{
		"K:L": "[K1:L1048576]", "$A:$A": "[A1:A1048576]", "3:4": "[A3:XFD4]", "$2:$2": "[A2:XFD2]", "b:c": "[B1:C1048576]", "A1:B2": "[A1:B2]",
	} {
		shows(t, ref, file(t, row(`<c><v>7</v></c>`)+`<mergeCells><mergeCell ref="`+ref+`"/></mergeCells>`, nil), "A1=7 "+want)
	}
	for _, ref := range []string{"L:K", "4:3", "0:3", "A:XFE", "1:1048577", "A:2", ":", "A1:", "-1:2"} {
		refused(t, ref, file(t, `<mergeCells><mergeCell ref="`+ref+`"/></mergeCells>`, nil))
	}
}

// A date that is written as text is shown by the cell's format, as its number would be.
func TestDatesWrittenAsTexts(t *testing.T) {
	styles := map[string]string{"xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode='yyyy"年"m"月"'/><numFmt numFmtId="165" formatCode="m&quot;月底前&quot;"/>` +
		`<numFmt numFmtId="166" formatCode="yyyy/m/d h:mm"/><numFmt numFmtId="167" formatCode=";;;"/></numFmts>` +
		`<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="1"/></cellXfs></styleSheet>`}
	for _, c := range []struct{ cell, want string }{
		{`<c t="d"><v>2024-03-15</v></c>`, "A1=2024-03-15 <2024-03-15>"},
		{`<c t="d" s="6"><v>2024-03-15T08:00:00Z</v></c>`, "A1=2024-03-15 <2024-03-15>"},
		{`<c t="d" s="1"><v>2024-03-15</v></c>`, "A1=2024年3月 <to 2024-03-31>"},
		{`<c t="d" s="2"><v>2024-02-01T00:00:00</v></c>`, "A1=2月底前 <to 2024-02-29>"},
		{`<c t="d" s="3"><v>2024-03-15T08:30:00.000</v></c>`, "A1=2024/3/15 8:30 <2024-03-15>"},
		{`<c t="d" s="3"><v>2024-03-15T08:30</v></c>`, "A1=2024/3/15 8:30 <2024-03-15>"},
		{`<c t="d" s="4"><v>2024-03-15</v></c>`, ""},
		{`<c t="d" s="5"><v>2500-01-01</v></c>`, "A1=2500/1/1 <2500-01-01>"},
		{`<c t="d" s="5"><v>1900-02-28</v></c>`, "A1=1900/2/28 <1900-02-28>"},
		{`<c t="d" s="5"><v>1900-03-01</v></c>`, "A1=1900/3/1 <1900-03-01>"},
		{`<c t="d" s="5"><v>1850-03-01</v></c>`, "A1=1850-03-01 <1850-03-01>"},
		{`<c t="d" s="7"><v>2024-03-15</v></c>`, "A1=45366"},
		{`<c t="d" s="5"><v>长期</v></c>`, "A1=长期"},
	} {
		shows(t, c.cell, file(t, row(c.cell), styles), c.want)
	}
	styles["xl/workbook.xml"] = `<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="sheet1.xml"/></sheets></workbook>`
	shows(t, "from 1904", file(t, row(`<c t="d" s="5"><v>2024-03-15</v></c>`), styles), "A1=2024/3/15 <2024-03-15>")
}
