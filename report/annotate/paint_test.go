package annotate

import (
	"strings"
	"testing"

	"tongbao/report/finding"
)

// stylesOf is a part of three formats: without fill, with one, and plain white.
const stylesPart = `<styleSheet xmlns="m"><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
	`<fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>` +
	`<borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fillId="0" borderId="0"/>` +
	`<xf numFmtId="14" fontId="2" fillId="2" borderId="0" applyFill="1"><alignment wrapText="1"/></xf><xf fillId="3"/></cellXfs><dxfs count="0"/></styleSheet>`

func looksOf(t testing.TB, part string) *looks {
	t.Helper()
	s, err := readStyles([]byte(part))
	if err != nil {
		t.Fatal(err)
	}
	return &looks{styles: s, part: "xl/styles.xml", added: map[look]int{}}
}

func paintedSheet(t testing.TB, sheet string, at ...cell) string {
	t.Helper()
	w := painter{data: []byte(sheet), looks: looksOf(t, stylesPart), rows: map[int]map[int]finding.Severity{}}
	for _, c := range at {
		if w.rows[c.row] == nil {
			w.rows[c.row] = map[int]finding.Severity{}
		}
		w.rows[c.row][c.column] = finding.Error
	}
	return string(apply(w.data, w.edits()))
}

// The three formats are 0 to 2; what is added begins with 3.
func TestCellsArePainted(t *testing.T) {
	for _, c := range []struct {
		name, rows, want string
		at               []cell
	}{
		{"a format of its own", `<row r="2"><c r="A2" s="1"><v>1</v></c></row>`, `<row r="2"><c r="A2" s="3"><v>1</v></c></row>`, []cell{{2, 1}}},
		{"no format", `<row r="2"><c r="A2"/><c r='B2' t="s" ><v>1</v></c></row>`, `<row r="2"><c r="A2" s="3"/><c r='B2' t="s"  s="3"><v>1</v></c></row>`, []cell{{2, 1}, {2, 2}}},
		{"no cell, between others", `<row r="2"><c r="A2"/><c r="C2"/></row>`, `<row r="2"><c r="A2"/><c r="B2" s="3"/><c r="C2"/></row>`, []cell{{2, 2}}},
		{"no cell, behind others", `<row r="2"><c r="A2"></c></row>`, `<row r="2"><c r="A2"></c><c r="C2" s="3"/></row>`, []cell{{2, 3}}},
		{"no cell, in a row with a format", `<row r="2" s="1" customFormat="1"/>`, `<row r="2" s="1" customFormat="1"><c r="C2" s="3"/></row>`, []cell{{2, 3}}},
		{"no row", `<row r="2"/><row r="5"/>`, `<row r="2"/><row r="3"><c r="A3" s="3"/></row><row r="5"/><row r="7"><c r="B7" s="3"/></row>`, []cell{{7, 2}, {3, 1}}},
		{"places that are not said", `<row><c/></row><row><c/><c/></row>`, `<row><c/></row><row><c/><c s="3"/></row>`, []cell{{2, 2}}},
		{"the column's format", `<row r="2"/>`, `<row r="2"><c r="E2" s="3"/></row>`, []cell{{2, 5}}},
		{"what only looks like cells", `<!-- <row r="2"><c r="A2"/> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="A2">]]></t></is></c></row>`,
			`<!-- <row r="2"><c r="A2"/> --><row r="2"><c r="A2" t="inlineStr" s="3"><is><t><![CDATA[<c r="A2">]]></t></is></c></row>`, []cell{{2, 1}}},
		{"a format that the workbook has not", `<row r="2"><c r="A2" s="77"/></row>`, `<row r="2"><c r="A2" s="77"/></row>`, []cell{{2, 1}}},
	} {
		wrap := func(rows string) string {
			return `<worksheet xmlns="m"><cols><col min="5" max="5" style="1"/></cols><sheetData>` + rows + `</sheetData><c r="A2"/></worksheet>`
		}
		if got := paintedSheet(t, wrap(c.rows), c.at...); got != wrap(c.want) {
			t.Errorf("%s: became %s", c.name, got)
		}
		prefixed := strings.NewReplacer("</", "</x:", "<row", "<x:row", "<c ", "<x:c ", "<c/", "<x:c/", "<c>", "<x:c>", "<sheetData", "<x:sheetData", "<is", "<x:is", "<t>", "<x:t>")
		if strings.Contains(c.rows, "CDATA") {
			continue // there the prefix would become part of the text
		}
		if got := paintedSheet(t, prefixed.Replace(wrap(c.rows)), c.at...); got != prefixed.Replace(wrap(c.want)) {
			t.Errorf("%s, with a prefix: became %s", c.name, got)
		}
	}
	if got := paintedSheet(t, `<worksheet><sheetData/></worksheet>`, cell{1, 1}); got != `<worksheet><sheetData><row r="1"><c r="A1" s="3"/></row></sheetData></worksheet>` {
		t.Errorf("a sheet without cells became %s", got)
	}
}

// A format in a colour is the cell's own but for its fill; one that has a fill keeps it.
func TestFormatsInColours(t *testing.T) {
	l := looksOf(t, stylesPart)
	for i, k := range []look{{0, finding.Error}, {1, finding.Error}, {2, finding.Hint}, {0, finding.Suspect}} {
		if n, ok := l.of(k.format, k.grade); !ok || n != 3+i {
			t.Errorf("%v: format %d, %v", k, n, ok)
		}
	}
	if n, _ := l.of(1, finding.Error); n != 4 {
		t.Errorf("the same look again has format %d", n)
	}
	fill := func(rgb string) string {
		return `<fill><patternFill patternType="solid"><fgColor rgb="FF` + rgb + `"/><bgColor indexed="64"/></patternFill></fill>`
	}
	want := strings.NewReplacer(
		`<fills count="4">`, `<fills count="7">`, `</fills>`, fill("FFC7CE")+fill("DDEBF7")+fill("FFEB9C")+`</fills>`,
		`<borders count="1">`, `<borders count="2">`, `</borders>`, frame("", "C00000")+`</borders>`,
		`<cellXfs count="3">`, `<cellXfs count="7">`, `</cellXfs>`, `<xf numFmtId="0" fillId="4" borderId="0" applyFill="1"/>`+
			`<xf numFmtId="14" fontId="2" fillId="2" borderId="1" applyFill="1" applyBorder="1"><alignment wrapText="1"/></xf>`+
			`<xf fillId="5" applyFill="1"/><xf numFmtId="0" fillId="6" borderId="0" applyFill="1"/></cellXfs>`).Replace(stylesPart)
	if got := string(l.withAdded()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestFillsThatShowSomething(t *testing.T) {
	for fill, filled := range map[string]bool{
		`<fill/>`:                     false,
		`<fill><patternFill/></fill>`: false,
		`<fill><patternFill patternType="gray125"/></fill>`:                                             true,
		`<fill><patternFill patternType="solid"/></fill>`:                                               false,
		`<fill><patternFill patternType="solid"><fgColor indexed="9"/></patternFill></fill>`:            false,
		`<fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill>`:              false,
		`<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill>`: true,
		`<fill><patternFill patternType="lightUp"><fgColor rgb="FFFFFFFF"/></patternFill></fill>`:       true,
		`<fill><gradientFill degree="90"><stop position="0"/></gradientFill></fill>`:                    true,
	} {
		l := looksOf(t, `<styleSheet><fills>`+fill+`<fill><patternFill patternType="gray125"/></fill></fills></styleSheet>`)
		if got := l.isFilled(0); got != filled {
			t.Errorf("%s: filled %v", fill, got)
		}
	}
}

// A workbook has no more formats than Excel reads, and no more are looked at.
func TestFormatsAreBounded(t *testing.T) {
	part := func(n int) string {
		return `<styleSheet><fills><fill/></fills><borders><border/></borders><cellXfs>` + strings.Repeat(`<xf/>`, n) + `</cellXfs></styleSheet>`
	}
	l := looksOf(t, part(maxFormats-1))
	if n, ok := l.of(0, finding.Error); !ok || n != maxFormats-1 {
		t.Errorf("the last format is %d, %v", n, ok)
	}
	if _, ok := l.of(0, finding.Hint); ok {
		t.Error("one past the last format was added")
	}
	if _, err := readStyles([]byte(part(maxFormats))); err != nil {
		t.Error(err)
	}
	if _, err := readStyles([]byte(part(maxFormats + 1))); err == nil {
		t.Error("one format too many is read")
	}
}

// Without a list, nothing is coloured; what is cut short is refused.
func TestUnusualStyles(t *testing.T) {
	for _, part := range []string{`<styleSheet/>`, `<styleSheet><cellXfs><xf/></cellXfs></styleSheet>`, `<styleSheet><fills/><cellXfs><xf/></cellXfs></styleSheet>`, ``} {
		if _, ok := looksOf(t, part).of(0, finding.Error); ok {
			t.Errorf("%s: a format was added", part)
		}
	}
	if _, err := readStyles([]byte(`<styleSheet><cellXfs><xf `)); err == nil {
		t.Error("a part that is cut short is read")
	}
}

func FuzzPaint(f *testing.F) {
	f.Add(`<worksheet><cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"/></row></sheetData></worksheet>`, stylesPart)
	f.Add(`<sheetData/>`, `<styleSheet><fills></fills>`)
	f.Fuzz(func(t *testing.T, sheet, part string) {
		s, err := readStyles([]byte(part))
		if err != nil {
			return
		}
		w := painter{data: []byte(sheet), looks: &looks{styles: s, part: "s.xml", added: map[look]int{}}, rows: map[int]map[int]finding.Severity{1: {1: 0, 3: 1}, 9: {9: 2}}}
		edited := apply(w.data, w.edits())
		if wellFormed(sheet) == nil && wellFormed(string(edited)) != nil {
			t.Errorf("%s became %s", sheet, edited)
		}
		if styles := w.looks.withAdded(); wellFormed(part) == nil && wellFormed(string(styles)) != nil {
			t.Errorf("%s became %s", part, styles)
		}
	})
}
