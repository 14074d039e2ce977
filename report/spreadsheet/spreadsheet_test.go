package spreadsheet

import (
	"bytes"
	"encoding/xml"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/opc/opctest"
)

// written returns a workbook with everything that there is in it.
func written(t testing.TB, texts ...string) []byte {
	t.Helper()
	b := New()
	framed := b.Style(Style{Font: Font{Family: "宋体", Size: 10, Colour: "262626", Bold: true}, Fill: "F2F2F2", Frame: "BFBFBF", Horizontal: "center", Wrap: true, Format: `0;-0;"–"`})
	red := b.Format(Format{Colour: "C00000", Fill: "FBD9D7"})
	s := b.Add("明细’s & <一>", Page{Tab: "C00000"}, []Column{{Width: 6}, {Width: 20.5}, {Width: 8, Hidden: true}})
	s.Freeze(1, 1)
	s.Row(30, Text(framed, "序号"), Text(framed, "内容"), Text(framed, "数"))
	for i, text := range texts {
		s.Row(21.5, Number(framed, float64(i)), Text(0, text), FormulaOfNumber(framed, "A2+0.25", 0.25))
	}
	s.Row(21, Cell{}, FormulaOfText(0, `IF(A2<1,"","&")`, "&"))
	s.Merge(1, 2, 6)
	s.RepeatRow(1)
	s.Format("A2:A4", Rule{"A2>0", red})
	s.Bars("C2:C4", "9BC2E6")
	s.Choose(Choice{Area: "B2:B4", Words: "甲,乙", Title: "内容", Refusal: "请选“甲”或“乙”。"})
	s.LinkTo("A2", "'二'!A1")
	s.LinkOut("A3", "甲%20乙/台账.docx")
	s.Table("表", 1, []string{"序号", "内容", "数"})
	s.End()
	two := b.Add("二", Page{Upright: true, OnePage: true}, slices.Repeat([]Column{{Width: 9}}, 10))
	dress := Dress{Font{Family: "黑体", Size: 11, Colour: "1F3864"}, Font{Family: "宋体", Size: 9, Colour: "262626"}, "BFBFBF"}
	series := Series{Name: "'二'!$A$1", Names: "'二'!$A$1:$A$2", Numbers: "'二'!$A$1:$A$2", Colour: "4E9A6B"}
	two.Plot(Area{1, 1, 5, 9}, &Chart{Title: "环", Series: []Series{series}, Ring: []string{"4E9A6B", "D9534F"}, Dress: dress})
	two.Plot(Area{6, 1, 5, 9}, &Chart{Title: "条", Series: []Series{series}, Dress: dress})
	two.Row(30, Text(0, "一"), Text(0, "二"))
	two.Row(21, Text(b.Style(Style{Horizontal: "left", Indent: 1, Wrap: true}), "甲"), Text(b.Style(Style{Horizontal: "left", Shrink: true}), "乙"))
	two.Filter(2, 1)
	two.End()
	b.Name("数据日", "'二'!$A$1")
	var out bytes.Buffer
	if err := b.Write(&out, Properties{Title: "汇总", Creator: "甲 & 乙", Time: "2000-01-01T00:00:00Z"}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Each part is XML, and each relation leads to a part that is there and has a type.
func TestPartsBelongTogether(t *testing.T) {
	names, parts := opctest.Parts(t, written(t, "甲", "<&>\"'"))
	for _, name := range names {
		for d := xml.NewDecoder(strings.NewReader(parts[name])); ; {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		if !strings.HasSuffix(name, ".rels") && !strings.HasPrefix(name, "[") && !strings.Contains(parts["[Content_Types].xml"], `PartName="/`+name+`"`) {
			t.Errorf("%s has no type", name)
		}
	}
	for _, want := range []string{"xl/tables/table1.xml", "xl/drawings/drawing1.xml", "xl/charts/chart2.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/_rels/sheet2.xml.rels"} {
		if parts[want] == "" {
			t.Errorf("there is no %s", want)
		}
	}
}

// What another program reads is what was written.
func TestAnotherProgramReadsIt(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(written(t, "甲\n乙", " =1+1 ")))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet := f.GetSheetList()[0]
	for cell, want := range map[string]string{"A1": "序号", "B2": "甲\n乙", "B3": " =1+1 ", "A3": "1", "C2": "0.25", "B4": "&"} {
		if got, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true}); got != want || err != nil {
			t.Errorf("%s is %q, %v; want %q", cell, got, err, want)
		}
	}
	if got, _ := f.GetCellFormula(sheet, "B4"); got != `IF(A2<1,"","&")` {
		t.Errorf("the formula is %q", got)
	}
	if tables, err := f.GetTables(sheet); err != nil || len(tables) != 1 || tables[0].Range != "A1:C4" {
		t.Errorf("tables %+v, %v", tables, err)
	}
	if linked, to, _ := f.GetCellHyperLink(sheet, "A3"); !linked || to != "甲%20乙/台账.docx" {
		t.Errorf("the link leads to %q", to)
	}
	if names := f.GetDefinedName(); len(names) != 3 {
		t.Errorf("names %+v", names)
	}
}

func TestEachTextStandsOnce(t *testing.T) {
	_, parts := opctest.Parts(t, written(t, "同样的文字", "同样的文字", "同样的文字"))
	if n := strings.Count(parts[textsPart], "同样的文字"); n != 1 {
		t.Errorf("it stands %d times", n)
	}
}

func TestSameSteps(t *testing.T) {
	if !bytes.Equal(written(t, "甲", "乙"), written(t, "甲", "乙")) {
		t.Error("the same steps made two workbooks")
	}
}

func TestWrittenText(t *testing.T) {
	for text, want := range map[string]string{
		"a<b>&\"c\"": "a&lt;b&gt;&amp;\"c\"", "甲\n\t乙\r": "甲&#10;&#9;乙&#13;", "\x00\x1b\xff￾": "\uFFFD\uFFFD\uFFFD\uFFFD",
		"_x000D_": "_x005F_x000D_", "_x00_xABcd_x": "_x00_x005F_xABcd_x", "_xyz12_": "_xyz12_", "𬭸": "𬭸",
	} {
		if got := string(appendCellText(nil, text)); got != want {
			t.Errorf("%q is written %q, want %q", text, got, want)
		}
	}
}

// FuzzText: any text comes back from another program as XML can tell it.
func FuzzText(f *testing.F) {
	for _, text := range []string{"甲", "_x000D_ _x", "a\r\nb", "]]>&lt;", "\x01𠮷"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var element struct {
			Text string `xml:",chardata"`
		}
		part := append(append([]byte("<t>"), appendText(nil, text)...), "</t>"...)
		if err := xml.Unmarshal(part, &element); err != nil {
			t.Fatal(err)
		}
		want := strings.Map(func(r rune) rune {
			if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == '\uFFFE' || r == '\uFFFF' {
				return '\uFFFD'
			}
			return r
		}, strings.ToValidUTF8(text, "\uFFFD"))
		if got := element.Text; len([]rune(got)) < len([]rune(want)) || strings.ToValidUTF8(text, "") == text && got != want {
			t.Fatalf("%q comes back as %q, want %q", text, got, want)
		}
	})
}

// A sheet is on the one paper, upright or across, and has what it was given: the elements
// stand in the order of the format (ECMA-376-1, 18.3.1.99).
func TestPageAndFilter(t *testing.T) {
	_, parts := opctest.Parts(t, written(t, "甲"))
	for part, wants := range map[string][]string{
		"xl/worksheets/sheet1.xml": {`<tabColor rgb="FFC00000"/>`, `paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"`},
		"xl/worksheets/sheet2.xml": {`</sheetData><autoFilter ref="A1:B2"/><printOptions`, `paperSize="9" fitToWidth="1" fitToHeight="1" orientation="portrait"`},
		"xl/workbook.xml":          {`<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'二'!$A$1:$B$2</definedName>`},
		"xl/styles.xml":            {`vertical="center" wrapText="1" indent="1"/>`, `vertical="center" shrinkToFit="1"/>`},
	} {
		for _, want := range wants {
			if !strings.Contains(parts[part], want) {
				t.Errorf("%s lacks %s:\n%s", part, want, parts[part])
			}
		}
	}
	for _, colour := range regexp.MustCompile(` rgb="([^"]*)"`).FindAllStringSubmatch(strings.Join(slices.Collect(maps.Values(parts)), ""), -1) {
		if len(colour[1]) != 8 {
			t.Errorf("a colour is %s, and not of eight digits (18.18.86)", colour[1])
		}
	}
}

// A chart begins beside what stands left of it, and ends with its last column.
func TestChartsKeepWithinTheirColumns(t *testing.T) {
	_, parts := opctest.Parts(t, written(t))
	for _, want := range []string{
		`<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>`, `<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff>`,
		`<xdr:from><xdr:col>5</xdr:col><xdr:colOff>57150</xdr:colOff>`, `<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff>`,
	} {
		if !strings.Contains(parts["xl/drawings/drawing1.xml"], want) {
			t.Errorf("there is no %s in %s", want, parts["xl/drawings/drawing1.xml"])
		}
	}
}
