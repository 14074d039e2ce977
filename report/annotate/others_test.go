package annotate

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/opc/opctest"
)

// ledgers are one ledger as openpyxl and as LibreOffice save it: with comments
// on three sheets, and a table on one that has none.
var ledgers = []string{"openpyxl", "libreoffice"}

var othersFindings = finding.List{
	{Severity: finding.Error, At: at("整改台账", 2, 5), Summary: "半角逗号。", Advice: "请改。"},
	{Severity: finding.Hint, At: at("整改台账", 3, 4), Summary: "甲<乙>&丙。", Advice: "请看。"},
	{Severity: finding.Suspect, At: at("通报信息", 2, 2), Summary: "简称有误。", Advice: "请核对。"},
	{Severity: finding.Suspect, At: at("名单", 2, 1), Summary: "名单有误。", Advice: "请核对。"},
}

// othersComments are those that the annotated ledgers must have, by sheet and cell.
var othersComments = map[string]map[string]string{
	"整改台账": {"E2": "请办公室核对\n\n通报校验：\n【错误】半角逗号。\n请改。", "B3": "第二条，\n分两行", "D3": "通报校验：\n【提示】甲<乙>&丙。\n请看。"},
	"通报信息": {"A1": "由办公室填写", "B2": "通报校验：\n【疑似】简称有误。\n请核对。"},
	"名单":   {"A2": "通报校验：\n【疑似】名单有误。\n请核对。"},
	"不动":   {"A1": "不动"},
}

func readLedger(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name+".xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func written(t *testing.T, original []byte, list finding.List) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, original, list); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestCommentsOfOtherProgramsAreKept(t *testing.T) {
	for _, name := range ledgers {
		p, err := openPack(written(t, readLedger(t, name), othersFindings))
		if err != nil {
			t.Fatal(err)
		}
		sheets, err := p.sheets()
		if err != nil || len(sheets) != len(othersComments) {
			t.Fatalf("%s: sheets %v, %v", name, sheets, err)
		}
		for _, s := range sheets {
			if got := commentTexts(t, p, s); !maps.Equal(got, othersComments[s.name]) {
				t.Errorf("%s, %s: %q, want %q", name, s.name, got, othersComments[s.name])
			}
		}
	}
}

// commentTexts are a sheet's comments; each must have one box at its cell.
func commentTexts(t *testing.T, p pack, s sheet) map[string]string {
	t.Helper()
	page, err := p.readPage(s)
	if err != nil {
		t.Fatal(err)
	}
	c, drawing := commentsAndDrawing(t, p, s, page)
	texts := map[string]string{}
	for at, text := range c.texts {
		content, err := elements(c.data[text.from:text.to])
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range content {
			if e.name == "t" {
				texts[at.name()] += unescaped(t, c.data[text.from:text.to][e.in:e.out])
			}
		}
	}
	edits, boxed := boxes{drawing, page.sizes, nil, nil}.grown()
	if !slices.Equal(inOrder(boxed), inOrder(c.texts)) || len(edits) > 0 {
		t.Errorf("%s: boxes at %v, comments at %v", s.name, inOrder(boxed), inOrder(c.texts))
	}
	if n := len(shapeTag.FindAll(drawing, -1)); n != len(c.texts) {
		t.Errorf("%s: %d boxes of %d comments", s.name, n, len(c.texts))
	}
	return texts
}

func commentsAndDrawing(t *testing.T, p pack, s sheet, page *page) (*comments, []byte) {
	t.Helper()
	part, err := p.commentsPart(s, page)
	if err != nil {
		t.Fatal(err)
	}
	data, err := p.Read(part)
	if err != nil {
		t.Fatal(err)
	}
	c, err := readComments(data)
	if err != nil {
		t.Fatal(err)
	}
	if part, _, err = p.drawing(s, page); err != nil {
		t.Fatal(err)
	}
	drawing, err := p.Read(part)
	if err != nil {
		t.Fatal(err)
	}
	return c, drawing
}

func unescaped(t *testing.T, raw []byte) string {
	t.Helper()
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&", "&#xA;", "\n", "&#10;", "\n").Replace(string(raw))
}

// Only what comments and colours ask for is mended, and of the sheets only the cells'
// numbers of formats, and one reference is added where there was no drawing.
func TestAllElseStaysToTheByte(t *testing.T) {
	mended := map[string][]string{
		"openpyxl": {"[Content_Types].xml", "xl/comments/comment1.xml", "xl/comments/comment2.xml",
			"xl/drawings/commentsDrawing1.vml", "xl/drawings/commentsDrawing2.vml", "xl/styles.xml", "xl/worksheets/_rels/sheet3.xml.rels",
			"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"},
		"libreoffice": {"[Content_Types].xml", "xl/comments1.xml", "xl/comments2.xml",
			"xl/drawings/vmlDrawing1.vml", "xl/drawings/vmlDrawing2.vml", "xl/styles.xml", "xl/worksheets/_rels/sheet3.xml.rels",
			"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"},
	}
	for _, name := range ledgers {
		_, before := opctest.Parts(t, readLedger(t, name))
		_, after := opctest.Parts(t, written(t, readLedger(t, name), othersFindings))
		var changed []string
		for part, content := range before {
			if after[part] != content {
				changed = append(changed, part)
			}
		}
		if slices.Sort(changed); !slices.Equal(changed, mended[name]) {
			t.Errorf("%s: changed %v", name, changed)
		}
		reference := `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId3"/>`
		for _, part := range []string{"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"} {
			if got := strings.Replace(after[part], reference, "", 1); unformatted(got) != unformatted(before[part]) {
				t.Errorf("%s: %s became %s", name, part, got)
			}
		}
		if !strings.Contains(after["xl/worksheets/sheet3.xml"], reference+"<tableParts") {
			t.Errorf("%s: no reference to the drawing", name)
		}
	}
}

// unformatted is a sheet's part without its cells' numbers of formats.
func unformatted(part string) string {
	return regexp.MustCompile(`(<c [^>]*?) s="\d+"`).ReplaceAllString(part, "$1")
}
