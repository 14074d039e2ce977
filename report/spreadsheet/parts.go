package spreadsheet

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"tongbao/report/internal/opc"
)

// theme is the part with the colours and faces that a workbook must have and ours do
// not use: each look says its own.
//
//go:embed theme.xml
var theme []byte

// Properties describe a workbook. What is empty is left out.
type Properties struct {
	Title, Creator string
	Time           string // of its making, as ISO 8601 has it
	Status         string
	Identifier     string
}

// calcEngine is the version of Excel's calculation that the cached values agree
// with. Excel calculates a workbook of an older one, or of none, on opening.
const calcEngine = "191029"

// add adds the parts with the properties. The application is given as Excel because
// LibreOffice calculates the files of programs that it does not know on every opening.
func (p Properties) add(b *Book) {
	var m markup
	m.raw(declaration, `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	for _, property := range [][2]string{
		{"dc:title", p.Title}, {"dc:creator", p.Creator}, {"dc:identifier", p.Identifier}, {"dc:language", "zh-CN"},
		{"cp:lastModifiedBy", p.Creator}, {"cp:contentStatus", p.Status},
	} {
		if property[1] != "" {
			m.element(property[0], property[1])
		}
	}
	m.raw(`<dcterms:created xsi:type="dcterms:W3CDTF">`, p.Time, `</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">`, p.Time, `</dcterms:modified></cp:coreProperties>`)
	b.add("docProps/core.xml", m)
	b.add("docProps/app.xml", []byte(declaration+`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`))
}

// part returns the workbook's own part.
func (b *Book) part() []byte {
	var m markup
	m.raw(declaration, `<workbook xmlns="`, mainSpace, `" xmlns:r="`, relationSpace, `"><workbookPr defaultThemeVersion="164011"/>`,
		`<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>`)
	for i, s := range b.sheets {
		m.raw("<sheet")
		m.attribute("name", s.name)
		m.raw(` sheetId="`, strconv.Itoa(i+1), `" r:id="`, sheetID(i), `"/>`)
	}
	m.raw("</sheets>")
	if len(b.names) > 0 {
		m.raw("<definedNames>")
		for _, n := range b.names {
			m.raw("<definedName")
			m.attribute("name", n.name)
			if n.sheet >= 0 {
				m.raw(` localSheetId="`, strconv.Itoa(n.sheet), `"`)
			}
			if n.hidden {
				m.raw(` hidden="1"`)
			}
			m.raw(">")
			m.text(n.refersTo)
			m.raw("</definedName>")
		}
		m.raw("</definedNames>")
	}
	m.raw(`<calcPr calcId="`, calcEngine, `"/></workbook>`)
	return m
}

func sheetID(i int) string { return "rId" + strconv.Itoa(i+1) }

// relations returns the part that joins the workbook to its sheets, styles and texts.
func (b *Book) relations() []byte {
	var list []relation
	for i := range b.sheets {
		list = append(list, relation{sheetID(i), "worksheet", fmt.Sprintf("worksheets/sheet%d.xml", i+1)})
	}
	return relationsPart(append(list, relation{"rIdStyles", "styles", "styles.xml"}, relation{"rIdTexts", "sharedStrings", "sharedStrings.xml"}, relation{"rIdTheme", "theme", "theme/theme1.xml"}))
}

func packageRelations() []byte {
	return []byte(declaration + `<Relationships xmlns="` + packageSpace + `">` +
		`<Relationship Id="rId1" Type="` + relationSpace + `/officeDocument" Target="xl/workbook.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
		`<Relationship Id="rId3" Type="` + relationSpace + `/extended-properties" Target="docProps/app.xml"/></Relationships>`)
}

// kindsOfParts are the content types by how the names of parts begin.
var kindsOfParts = []struct{ prefix, contentType string }{
	{"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"},
	{"xl/worksheets/sheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"},
	{textsPart, "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"},
	{"xl/theme", "application/vnd.openxmlformats-officedocument.theme+xml"},
	{"xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"},
	{"xl/tables/table", "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"},
	{"xl/charts/chart", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"},
	{"xl/drawings/drawing", "application/vnd.openxmlformats-officedocument.drawing+xml"},
	{"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
	{"docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"},
}

// contentTypes returns the part that says what the parts are.
func contentTypes(parts []opc.Packed) []byte {
	var m markup
	m.raw(declaration, `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`)
	for _, part := range parts {
		for _, kind := range kindsOfParts {
			if strings.HasPrefix(part.Name, kind.prefix) {
				m.raw(`<Override PartName="/`, part.Name, `" ContentType="`, kind.contentType, `"/>`)
			}
		}
	}
	m.raw("</Types>")
	return m
}
