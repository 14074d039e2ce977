package spreadsheetml

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

const styles = `<Styles><Style ss:ID="Default"/>
<Style ss:ID="day"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></Style>
<Style ss:ID="short"><NumberFormat ss:Format="Short Date"/></Style>
<Style ss:ID="month"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style>
<Style ss:ID="percent"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="hidden"><NumberFormat ss:Format=";;;"/></Style>
<Style ss:ID="struck"><Font ss:StrikeThrough="1"/></Style>
<Style ss:ID="child" ss:Parent="struck"><NumberFormat ss:Format="0"/></Style></Styles>`

// workbook is one with a sheet of that content.
func workbook(content string) string {
	return `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">` +
		styles + `<Worksheet ss:Name="整改台账">` + content + `</Worksheet></Workbook>`
}

func table(rows string) string { return workbook("<Table>" + rows + "</Table>") }

func cell(attributes, kind, data string) string {
	return `<Cell ` + attributes + `><Data ss:Type="` + kind + `">` + data + `</Data></Cell>`
}

func text(data string) string { return cell("", "String", data) }

func read(t *testing.T, data string) *grid.Workbook {
	t.Helper()
	w, err := Read([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestSheets(t *testing.T) {
	row := func(cells ...string) string { return "<Row>" + strings.Join(cells, "") + "</Row>" }
	for _, c := range []struct {
		name, rows, want string
		found            []string
	}{
		{"texts", row(text("甲"), text("a&amp;b&#10;c&nbsp;d")), "A1=甲 B1=a&b\nc\u00a0d", nil},
		{"empty cells", row("<Cell/>", text("甲"), `<Cell ss:StyleID="day"/>`, text("")), "B1=甲", nil},
		{"places", `<Row ss:Index="3">` + cell(`ss:Index="2"`, "String", "甲") + text("乙") + "</Row>" + row(text("丙")), "B3=甲 C3=乙 A4=丙", nil},
		{"rows that are described together", `<Row ss:Span="2">` + text("甲") + "</Row>" + row(text("乙")), "A1=甲 A4=乙", nil},
		{"merged", row(cell(`ss:MergeAcross="1" ss:MergeDown="1"`, "String", "甲"), text("乙")) + row(text("丙")), "A1=甲 C1=乙 C2=丙 [A1:B2]", nil},
		{"numbers", row(cell("", "Number", "12.50"), cell(`ss:StyleID="percent"`, "Number", "0.5")), "A1=12.5 B1=50.00%", nil},
		{"dates", row(cell(`ss:StyleID="day"`, "DateTime", "2024-03-31T00:00:00.000"), cell(`ss:StyleID="short"`, "DateTime", "2024-03-31T00:00:00"), cell(`ss:StyleID="month"`, "DateTime", "2024-03-15T00:00:00.000"), cell("", "DateTime", "2024-03-31T00:00:00.000")),
			"A1=2024年3月31日 <2024-03-31> B1=2024/3/31 <2024-03-31> C1=2024年3月 <to 2024-03-31> D1=2024-03-31 <2024-03-31>", nil},
		{"a date that is none", row(cell("", "DateTime", "月底")), "A1=月底", nil},
		{"style of the column", `<Column ss:Index="2" ss:StyleID="day"/>` + row(text("甲"), cell("", "Number", "45382")), "A1=甲 B1=2024年3月31日 <2024-03-31>", nil},
		{"style of the row", `<Row ss:StyleID="percent">` + cell("", "Number", "1") + "</Row>", "A1=100.00%", nil},
		{"truth and error", row(cell("", "Boolean", "1"), cell("", "Error", "#REF!")), "A1=TRUE", []string{"cell-error B1"}},
		{"hidden row", `<Row ss:Hidden="1">` + text("甲") + "</Row>" + `<Row ss:Height="0">` + text("乙") + "</Row>", "(1) A1=甲 (2) A2=乙", nil},
		{"hidden by its format", row(cell(`ss:StyleID="hidden"`, "String", "甲")), "", []string{"hidden-by-format A1"}},
		{"struck run", row(text(`甲<html:S>乙<html:B>丙</html:B></html:S>丁`)), "A1=甲丁", []string{"struck-text A1"}},
		{"struck cell", row(cell(`ss:StyleID="struck"`, "String", "甲"), cell(`ss:StyleID="child"`, "Number", "1"), text("乙")), "C1=乙", []string{"struck-text A1"}},
		{"picture", row(`<Cell ss:Formula="=DISPIMG(&quot;ID_1&quot;,1)"/>`, text(`=DISPIMG("ID_2",1)`)), "", []string{"picture-in-cell A1", "picture-in-cell B1"}},
		{"formula without a value", row(`<Cell ss:Formula="=R[1]C"/>`), "", []string{"formula-without-value A1"}},
		{"formula", row(cell(`ss:Formula="=1+1"`, "Number", "2")), "A1=2", nil},
		{"comment", row(`<Cell><Data ss:Type="String">甲</Data><Comment><Data>不读</Data></Comment></Cell>`), "A1=甲", nil},
	} {
		w := read(t, table(c.rows))
		var found []string
		for _, f := range w.Faults {
			found = append(found, f.ID()+" "+f.At.Cell())
		}
		if got := gridtest.Show(w.Sheets[0]); got != c.want || !slices.Equal(found, c.found) || w.Sheets[0].Name != "整改台账" {
			t.Errorf("%s: %q with %q", c.name, got, found)
		}
	}
}

func TestOptions(t *testing.T) {
	w := read(t, workbook(`<Table><Column/><Column ss:Hidden="1" ss:Span="1"/><Column ss:Width="0"/><Row>`+cell("", "Number", "0")+cell("", "String", "0")+`</Row><Row ss:Hidden="1">`+text("甲")+`</Row></Table>`+
		`<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible><DoNotDisplayZeros/></WorksheetOptions><AutoFilter x:Range="R1C1:R9C9"/>`))
	s := w.Sheets[0]
	if got := gridtest.Show(s); got != "(B:C) (D:D) B1=0 (2) A2=甲" || !s.Hidden || !s.Filtered {
		t.Errorf("%q, hidden %v, filtered %v", got, s.Hidden, s.Filtered)
	}
}

func TestCharsets(t *testing.T) {
	page := table("<Row>" + text("整改措施") + "</Row>")
	for name, encode := range map[string]func(string) (string, error){
		"UTF-16":               unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String,
		"UTF-16, unmarked":     unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String,
		"GB2312, as it states": simplifiedchinese.GBK.NewEncoder().String,
	} {
		declared := strings.Replace(page, `version="1.0"`, `version="1.0" encoding="`+strings.ToLower(name[:6])+`"`, 1)
		data, err := encode(declared)
		if err != nil {
			t.Fatal(err)
		}
		if got := gridtest.Show(read(t, data).Sheets[0]); got != "A1=整改措施" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestDamage(t *testing.T) {
	whole := table("<Row>" + text("甲") + "</Row>")
	for _, c := range []struct{ name, data, rule string }{
		{"cut short", whole[:len(whole)-40], "damaged-file"},
		{"tags that cross", table("<Row><Cell></Row></Cell>"), "damaged-file"},
		{"rows that go back", table(`<Row ss:Index="5"/><Row ss:Index="2"/>`), "damaged-file"},
		{"cells that go back", table(`<Row><Cell ss:Index="5"/><Cell ss:Index="2"/></Row>`), "damaged-file"},
		{"a row past the last", table(`<Row ss:Index="1048577"/>`), "damaged-file"},
		{"a cell past the last", table(`<Row><Cell ss:Index="16385"/></Row>`), "damaged-file"},
		{"a merged block past the last", table(`<Row><Cell ss:MergeAcross="16384"/></Row>`), "damaged-file"},
		{"columns past the last", table(`<Column ss:Span="99999"/>`), "damaged-file"},
		{"a place that is no number", table(`<Row ss:Index="x"/>`), "damaged-file"},
		{"elements too deep", table(strings.Repeat("<a>", 100) + strings.Repeat("</a>", 100)), "damaged-file"},
		{"entities of its own", `<!DOCTYPE a [<!ENTITY b "c">]>` + table("<Row>"+text("&b;")+"</Row>"), "damaged-file"},
		{"no sheet", "<Workbook/>", "other-format"},
		{"a look for too many columns", table(strings.Repeat(`<Column ss:Index="1" ss:Span="16383" ss:StyleID="a"/>`, grid.MaxMergedColumns/16384+1)), "too-large"},
		{"too many sheets", "<Workbook>" + strings.Repeat("<Worksheet/>", grid.MaxSheets+1) + "</Workbook>", "too-large"},
	} {
		_, err := Read([]byte(c.data))
		var f finding.Finding
		if errors.As(err, &f); f.ID() != c.rule {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(table(`<Column ss:Span="2" ss:Hidden="1"/><Row ss:Index="2" ss:Span="1">` + cell(`ss:MergeAcross="1"`, "Number", "0") + text("甲<S>乙</S>") + "</Row>")))
	f.Fuzz(func(t *testing.T, data []byte) {
		if w, err := Read(data); (w == nil) == (err == nil) {
			t.Error("neither book nor error")
		}
	})
}
