package docx

import (
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// stylesPart has a named style for each role, as package gongwen describes it.
// The order of elements within a style is the schema's; Word refuses any other.
// bold has the roles that the flow has in bold.
func stylesPart(bold map[gongwen.Role]bool) []byte {
	m := newPart("styles")
	m.documentDefaults()
	m.normalStyle()
	for role, named := range names {
		m.roleStyle(gongwen.Role(role), named, bold[gongwen.Role(role)])
	}
	m.tableStyles()
	m.footerStyle()
	m.characterStyles()
	m.close("styles")
	return m.Bytes()
}

func (m *markup) documentDefaults() {
	m.open("docDefaults")
	m.open("rPrDefault")
	m.open("rPr")
	m.fonts(gongwen.FangSong)
	m.size(gongwen.BodySize)
	m.empty("lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA")
	m.close("rPr")
	m.close("rPrDefault")
	m.empty("pPrDefault")
	m.close("docDefaults")
}

// normalStyle is what all others are based on. Lines keep off the grid, which
// LibreOffice would set at 14 to 20 characters a line: the exact height and the
// characters' spacing make the pitch themselves.
func (m *markup) normalStyle() {
	m.openStyle("paragraph", normalStyle, "Normal", "", true)
	m.open("pPr")
	m.off("widowControl")
	m.empty("kinsoku")
	m.off("overflowPunct")
	m.off("autoSpaceDE")
	m.off("autoSpaceDN")
	m.off("adjustRightInd")
	m.off("snapToGrid")
	m.exactLine(0, linePitch)
	m.value("jc", "both")
	m.close("pPr")
	m.open("rPr")
	m.fonts(gongwen.FangSong)
	m.off("snapToGrid")
	m.number("spacing", fit.StyleSpacing(gongwen.BodySize))
	m.size(gongwen.BodySize)
	m.close("rPr")
	m.close("style")
}

func (m *markup) roleStyle(role gongwen.Role, named namedStyle, bold bool) {
	style := gongwen.StyleOf(role)
	m.openStyle("paragraph", named.id, named.name, names[named.next].id, false)
	m.open("pPr")
	if style.KeepNext || role == gongwen.Signature { // the date stays with its body
		m.empty("keepNext")
	}
	if role == gongwen.AnnexLabel {
		m.empty("pageBreakBefore")
	}
	m.ruleUnder(role)
	m.rightTab(role, style)
	if height := roleLine(role); height != linePitch {
		m.exactLine(0, height)
	}
	m.styleIndent(style)
	m.value("jc", alignments[style.Align])
	if level := role.Level(); level > 0 {
		m.number("outlineLvl", level-1)
	}
	m.close("pPr")
	m.roleCharacters(style, bold)
	m.close("style")
}

var alignments = map[gongwen.Align]string{
	gongwen.Justify: "both", gongwen.Left: "left", gongwen.Center: "center", gongwen.Right: "right",
}

func (m *markup) roleCharacters(style gongwen.Style, bold bool) {
	m.open("rPr")
	m.fonts(style.Face)
	if bold {
		m.empty("b")
	}
	if style.Red {
		m.value("color", red)
	}
	m.number("spacing", fit.StyleSpacing(style.Size))
	m.size(style.Size)
	m.close("rPr")
}

const red = "FF0000"

func (m *markup) openStyle(kind, id, name, next string, standard bool) {
	attributes := []string{"w:type", kind}
	if standard {
		attributes = append(attributes, "w:default", "1")
	}
	m.open("style", append(attributes, "w:styleId", id)...)
	m.value("name", name)
	if kind == "paragraph" && !standard {
		m.value("basedOn", normalStyle)
	}
	if next != "" {
		m.value("next", next)
	}
	m.empty("qFormat")
}

// styleIndent writes the indents in characters, with their lengths for programs
// that know no characters. Zeros are written too: nothing is to be inherited.
func (m *markup) styleIndent(style gongwen.Style) {
	first, hanging := style.FirstIndent-style.LeftIndent, 0.0
	if first < 0 {
		first, hanging = 0, -first
	}
	var attributes []string
	add := func(name string, n float64) {
		attributes = append(attributes, "w:"+name+"Chars", strconv.Itoa(int(n*100)), "w:"+name, strconv.Itoa(inCharacters(n, style)))
	}
	add("left", style.LeftIndent)
	add("right", style.RightIndent)
	if hanging > 0 {
		add("hanging", hanging)
	} else {
		add("firstLine", first)
	}
	m.empty("ind", attributes...)
}

// fonts names one font for all scripts: Word takes “ ” — … from hAnsi.
func (m *markup) fonts(face gongwen.Typeface) {
	name := fontName(face)
	m.empty("rFonts", "w:ascii", name, "w:hAnsi", name, "w:eastAsia", name, "w:cs", name)
}

// size writes a size in points as the half points of the file.
func (m *markup) size(points float64) {
	m.number("sz", int(points*2))
	m.number("szCs", int(points*2))
}

func (m *markup) exactLine(before, height int) {
	m.empty("spacing", "w:before", strconv.Itoa(before), "w:after", "0",
		"w:line", strconv.Itoa(height), "w:lineRule", "exact")
}
