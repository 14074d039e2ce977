package reading_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"tongbao/report/internal/a1"
)

const relsXML = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>`

const relationXML = `<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>`

// stylesXML has the formats of cells: 1 thousands, 2 percent, 3 leading zeros,
// 4 a date, 5 a month.
const stylesXML = `<styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="0000"/>` +
	`<numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="166" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>` +
	`<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="10"/><xf numFmtId="164"/>` +
	`<xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`

// rawParts are the parts of a workbook with one sheet 整改台账 of that content.
func rawParts(sheet string) map[string]string {
	relation := func(id, kind, target string) string { return fmt.Sprintf(relationXML, id, kind, target) }
	return map[string]string{
		"[Content_Types].xml": `<Types/>`,
		"_rels/.rels":         fmt.Sprintf(relsXML, relation("r1", "officeDocument", "xl/workbook.xml")),
		"xl/workbook.xml":     `<workbook><sheets><sheet name="整改台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": fmt.Sprintf(relsXML,
			relation("r1", "worksheet", "worksheets/sheet1.xml")+relation("r2", "styles", "styles.xml")+
				relation("r3", "sharedStrings", "sharedStrings.xml")),
		"xl/styles.xml":            stylesXML,
		"xl/sharedStrings.xml":     `<sst count="1"><si><t>共享的文字</t></si></sst>`,
		"xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?><worksheet>` + sheet + `</worksheet>`,
	}
}

// raw is a workbook with one sheet of that content.
func raw(t *testing.T, sheet string) []byte { return zipped(t, rawParts(sheet)) }

func zipped(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// text is a cell with its text inside; texts are those of a row from column A.
func text(cell, content string) string {
	return `<c r="` + cell + `" t="inlineStr"><is><t>` + content + `</t></is></c>`
}

func texts(row int, contents ...string) string {
	var b strings.Builder
	for i, content := range contents {
		b.WriteString(text(a1.Cell(row, i+1), content))
	}
	return b.String()
}

// rawTable is a sheet's rows with a heading and one measure.
func rawTable() string {
	return `<row r="1">` + texts(1, "具体问题", "整改措施及进展", "整改状态", "责任科室", "完成时限") + `</row>` +
		`<row r="2">` + texts(2, "任务甲", "措施一。", "已完成", "甲科", "立行立改") + `</row>`
}
