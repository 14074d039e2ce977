package xlsx

import "testing"

// stylesPart has the formats of cells: 1 a date with a code, 2 a built-in date, 3 a
// percent, 4 a month, 5 a code that is written as references.
const stylesPart = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>` +
	`<numFmt numFmtId="165" formatCode='yyyy"年"m"月"'/><numFmt formatCode="0.0&#37;" numFmtId="166"/></numFmts>` +
	`<cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>` +
	`<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>` +
	`<cellStyles/><dxfs><dxf><xf numFmtId="14"/></dxf></dxfs></styleSheet>`

const stringsPart = `<sst count="5"><si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r></si>` +
	`<si><t>丁</t><rPh sb="0" eb="1"><t>ding</t></rPh><phoneticPr/></si><si/><si><t>a&lt;b&amp;&#x4e2d;<![CDATA[&lt;]]>_x000D_</t></si></sst>`

func TestKindsOfCells(t *testing.T) {
	parts := map[string]string{"xl/styles.xml": stylesPart, "xl/strings.xml": stringsPart}
	for _, c := range []struct{ name, cells, want string }{
		{"shared text", `<c t="s"><v>0</v></c>`, "A1=甲"},
		{"shared text with blanks around its index", `<c t="s"><v> 0 </v></c>`, "A1=甲"},
		{"shared rich text", `<c t="s"><v>1</v></c>`, "A1=乙 丙"},
		{"shared text with a guide of pronunciation", `<c t="s"><v>2</v></c>`, "A1=丁"},
		{"shared empty text", `<c t="s"><v>3</v></c><c t="s"><v></v></c><c t="s"/>`, ""},
		{"shared text with references", `<c t="s"><v>4</v></c>`, "A1=a<b&中&lt;\r"},
		{"inline text", `<c t="inlineStr"><is><t>甲</t></is></c>`, "A1=甲"},
		{"inline rich text", `<c t="inlineStr"><is><r><t>甲</t></r><r><rPr><sz val="9"/></rPr><t>乙</t></r></is></c>`, "A1=甲乙"},
		{"inline text with a guide", `<c t="inlineStr"><is><t>甲</t><rPh><t>jia</t></rPh></is></c>`, "A1=甲"},
		{"inline text of no kind", `<c><is><t>甲</t></is></c>`, "A1=甲"},
		{"text of a formula", `<c t="str"><f>A2</f><v>甲</v></c>`, "A1=甲"},
		{"empty text of a formula", `<c t="str"><f>A2</f><v></v></c>`, ""},
		{"text in several pieces", `<c t="str"><v>a<!-- b -->c&amp;<![CDATA[<d>]]></v></c>`, "A1=ac&<d>"},
		{"truth", `<c t="b"><v>1</v></c><c t="b"><v>0</v></c>`, "A1=TRUE B1=FALSE"},
		{"number", `<c><v>12.50</v></c><c t="n"><v>-1E3</v></c>`, "A1=12.5 B1=-1000"},
		{"number of a formula", `<c><f>1+1</f><v>2</v></c>`, "A1=2"},
		{"number that is none", `<c><v>甲</v></c>`, "A1=甲"},
		{"date", `<c s="1"><v>45382</v></c>`, "A1=2024年3月31日 <2024-03-31>"},
		{"built-in date", `<c s="2"><v>45382</v></c>`, "A1=2024/3/31 <2024-03-31>"},
		{"date with a time", `<c s="2"><v>45382.75</v></c>`, "A1=2024/3/31 <2024-03-31>"},
		{"percent", `<c s="3"><v>0.5</v></c>`, "A1=50%"},
		{"a month ends with a day", `<c s="4"><v>45382</v></c>`, "A1=2024年3月 <to 2024-03-31>"},
		{"code with a reference", `<c s="5"><v>0.987</v></c>`, "A1=98.7%"},
		{"style that is not there", `<c s="6"><v>45382</v></c><c s="-1"><v>1</v></c><c s="x"><v>2</v></c>`, "A1=45382 B1=1 C1=2"},
		{"ISO date", `<c t="d"><v>2024-03-31</v></c><c t="d"><v>2024-03-31T08:00:00</v></c>`, "A1=2024-03-31 <2024-03-31> B1=2024-03-31 <2024-03-31>"},
		{"ISO date that is none", `<c t="d"><v>2024年</v></c>`, "A1=2024年"},
		{"no value", `<c s="1"/><c r="B1"></c><c><v/></c>`, ""},
		{"more in a cell than is read", `<c t="str"><extLst><ext><v2>x</v2></ext></extLst><v>甲</v></c>`, "A1=甲"},
	} {
		shows(t, c.name, file(t, row(c.cells), parts), c.want)
	}
}

func TestDatesFrom1904(t *testing.T) {
	for _, flag := range []string{"1", "true"} {
		data := file(t, row(`<c s="1"><v>43920</v></c>`), map[string]string{
			"xl/styles.xml":   stylesPart,
			"xl/workbook.xml": `<workbook><workbookPr date1904="` + flag + `"/><sheets><sheet name="a" id="sheet1.xml"/></sheets></workbook>`,
		})
		shows(t, flag, data, "A1=2024年3月31日 <2024-03-31>")
	}
}

func TestCellsThatShowNothingAreFaults(t *testing.T) {
	for _, c := range []struct{ name, cell, want string }{
		{"error value", `<c t="e"><v>#N/A</v></c>`, "整改台账 > A1：单元格显示的是错误值“#N/A”，已当作空白。请改正公式，或直接填写内容。"},
		{"error value of a formula", `<c r="C1" t="e"><f>A2</f><v>#REF!</v></c>`, "整改台账 > C1：单元格显示的是错误值“#REF!”，已当作空白。请改正公式，或直接填写内容。"},
		{"formula without a value", `<c><f>1+1</f></c>`, noValueAt("A1")},
		{"formula with an empty number", `<c><f>1+1</f><v> </v></c>`, noValueAt("A1")},
		{"formula of a text without a value", `<c/><c t="str"><f>A2</f></c>`, noValueAt("B1")},
	} {
		w := read(t, c.name, file(t, row(c.cell), nil))
		if len(w.Sheets[0].Rows) > 0 || len(w.Faults) != 1 || w.Faults[0].Error() != c.want {
			t.Errorf("%s: %v, want %s", c.name, w.Faults, c.want)
		}
	}
}

func noValueAt(cell string) string {
	return "整改台账 > " + cell + "：单元格里是公式，但文件里没有保存它的计算结果，已当作空白。请用 Excel 或 WPS 打开台账，按 F9 重新计算并保存后再试。"
}
