package xlsx

import (
	"bytes"
	"strings"
	"testing"
)

func TestDamageIsTold(t *testing.T) {
	sheet := func(content string) map[string]string { return map[string]string{"xl/sheet1.xml": content} }
	for _, c := range []struct {
		name      string
		otherwise map[string]string
		part      string // that is told; empty where a cell's text is missing
	}{
		{"no relations of the workbook", map[string]string{"xl/_rels/workbook.xml.rels": ""}, "xl/_rels/workbook.xml.rels"},
		{"relations cut short", map[string]string{"_rels/.rels": `<Relationships>`}, "_rels/.rels"},
		{"no relation to the workbook", map[string]string{"_rels/.rels": relations()}, "_rels/.rels"},
		{"workbook outside", map[string]string{"_rels/.rels": strings.Replace(relations(relation("officeDocument", "xl/workbook.xml")), "Id=", `TargetMode="External" Id=`, 1)}, "_rels/.rels"},
		{"no workbook", map[string]string{"xl/workbook.xml": ""}, "xl/workbook.xml"},
		{"sheet of no relation", map[string]string{"xl/workbook.xml": `<workbook><sheets><sheet name="a" id="other"/></sheets></workbook>`}, "xl/workbook.xml"},
		{"sheet outside", map[string]string{"xl/_rels/workbook.xml.rels": strings.Replace(relations(relation("worksheet", "sheet1.xml")), "Id=", `TargetMode="External" Id=`, 1)}, "xl/workbook.xml"},
		{"text cut short", map[string]string{"xl/strings.xml": `<sst><si><t>甲</t>`}, "xl/strings.xml"},
		{"no sheet", sheet(""), "xl/sheet1.xml"},
		{"empty sheet", sheet(" "), "xl/sheet1.xml"},
		{"no XML", sheet("甲"), "xl/sheet1.xml"},
		{"sheet cut short", sheet(`<worksheet><sheetData>`), "xl/sheet1.xml"},
		{"cell cut short", sheet(`<worksheet><row><c><v>1`), "xl/sheet1.xml"},
		{"tag cut short", sheet(`<worksheet><row r="1`), "xl/sheet1.xml"},
		{"comment cut short", sheet(`<worksheet/><!-- `), "xl/sheet1.xml"},
		{"tags that cross", sheet(`<worksheet><a><b></a></b></worksheet>`), "xl/sheet1.xml"},
		{"two roots", sheet(`<worksheet/><worksheet/>`), "xl/sheet1.xml"},
		{"text after the root", sheet(`<worksheet/>text`), "xl/sheet1.xml"},
		{"CDATA after the root", sheet(`<worksheet/><![CDATA[text]]>`), "xl/sheet1.xml"},
		{"tag in a tag", sheet(`<worksheet <a>></worksheet>`), "xl/sheet1.xml"},
		{"tag without a name", sheet(`<worksheet>< a="b"></></worksheet>`), "xl/sheet1.xml"},
		{"document type", sheet(`<!DOCTYPE a><worksheet/>`), "xl/sheet1.xml"},
		{"row of no number", sheet(`<worksheet>` + rows(`<row r="x"/>`) + `</worksheet>`), "xl/sheet1.xml"},
		{"row 0", sheet(`<worksheet>` + rows(`<row r="0"/>`) + `</worksheet>`), "xl/sheet1.xml"},
		{"cell of another row", sheet(`<worksheet>` + row(text("A2", "甲")) + `</worksheet>`), "xl/sheet1.xml"},
		{"cell of no place", sheet(`<worksheet>` + row(text("1", "甲")) + `</worksheet>`), "xl/sheet1.xml"},
		{"cell outside a row", sheet(`<worksheet>` + rows(text("", "甲")) + `</worksheet>`), "xl/sheet1.xml"},
		{"merged block upside down", sheet(`<worksheet><mergeCells><mergeCell ref="A2:A1"/></mergeCells></worksheet>`), "xl/sheet1.xml"},
		{"merged block past the columns", sheet(`<worksheet><mergeCells><mergeCell ref="A1:XFE1"/></mergeCells></worksheet>`), "xl/sheet1.xml"},
		{"shared text of a part that is not there", map[string]string{"xl/strings.xml": "", "xl/sheet1.xml": `<worksheet>` + row(`<c t="s"><v>0</v></c>`) + `</worksheet>`}, ""},
		{"hidden columns without bounds", sheet(`<worksheet><cols><col hidden="1"/></cols></worksheet>`), "xl/sheet1.xml"},
		{"merged block of half a column", sheet(`<worksheet><mergeCells><mergeCell ref="K:L9"/><mergeCell ref="K:9"/></mergeCells></worksheet>`), "xl/sheet1.xml"},
		{"shared text that is not there", sheet(`<worksheet>` + row(`<c t="s"><v>0</v></c>`) + `</worksheet>`), ""},
		{"shared text before the first", sheet(`<worksheet>` + row(`<c t="s"><v>-1</v></c>`) + `</worksheet>`), ""},
		{"shared text of no number", sheet(`<worksheet>` + row(`<c t="s"><v>x</v></c>`) + `</worksheet>`), ""},
	} {
		want := "文件已损坏，这个单元格的文字找不到了。"
		if c.part != "" {
			want = "文件已损坏，其中的“" + c.part + "”读不出来。"
		}
		f := refused(t, c.name, file(t, "", c.otherwise))
		inSheet := strings.HasSuffix(c.part, "sheet1.xml") || c.part == ""
		if f.ID() != "damaged-file" || f.Summary != want || (f.At.Sheet() == "整改台账") != inSheet {
			t.Errorf("%s: %v", c.name, f)
		}
	}
}

func TestOtherFilesAreTold(t *testing.T) {
	without := map[string]string{"_rels/.rels": ""}
	for name, c := range map[string]struct {
		otherwise map[string]string
		want      string
	}{
		"archive":      {without, "这是压缩包，不是工作簿。"},
		".xlsb":        {map[string]string{"xl/workbook.bin": "a"}, "这是 Excel 二进制工作簿（.xlsb），不能直接读取。"},
		"OpenDocument": {map[string]string{"content.xml": "a", "mimetype": "b"}, "这是 OpenDocument 文件（如 .ods），不能直接读取。"},
		"Word":         {map[string]string{"Word/Document.xml": "a"}, "这是 Word 文档，不是工作簿。"},
	} {
		if f := refused(t, name, file(t, "", c.otherwise)); f.ID() != "other-format" || f.Summary != c.want {
			t.Errorf("%s: %v", name, f)
		}
	}
}

// However a workbook's file is cut short, and whichever byte of a packed part is
// wrong, it is no workbook.
func TestDamagedPackageIsRefused(t *testing.T) {
	whole := file(t, row(text("A1", strings.Repeat("甲乙", 50))), nil)
	read(t, "whole", whole)
	for n := range whole {
		if _, err := Read(whole[:n]); err == nil {
			t.Fatalf("%d of %d bytes are a workbook", n, len(whole))
		}
	}
	if f := refused(t, "cut short", whole[:len(whole)/2]); f.Summary != "文件已损坏，其中的“目录”读不出来。" {
		t.Error(f)
	}
	start := bytes.Index(whole, []byte("xl/sheet1.xml")) + len("xl/sheet1.xml") + 20
	for at := start; at < start+40; at++ {
		data := bytes.Clone(whole)
		data[at] ^= 0x10
		if f := refused(t, "wrong byte", data); f.ID() != "damaged-file" || f.At.Sheet() != "整改台账" {
			t.Errorf("byte %d: %v", at, f)
		}
	}
}
