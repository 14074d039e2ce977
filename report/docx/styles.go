package docx

import (
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// A stylesheet is the part with the named styles in the making. The order of
// elements within a style is the schema's; Word refuses any other.
type stylesheet struct {
	*markup
	carried *embedding // what the file carries of the faces, once its text is written
}

// stylesPart returns the part with a named style for each role, as package
// gongwen describes it. bold has the roles that the flow has in bold.
func stylesPart(bold map[gongwen.Role]bool, carried *embedding, comments bool) []byte {
	s := stylesheet{newPart("styles"), carried}
	s.documentDefaults()
	s.normalStyle()
	for role, named := range names {
		s.roleStyle(gongwen.Role(role), named, bold[gongwen.Role(role)])
	}
	s.tableStyles()
	s.footerStyle()
	s.characterStyles()
	if comments {
		s.commentStyle()
	}
	s.close("styles")
	return s.Bytes()
}

// fonts names one font for all scripts: Word takes “ ” — … from hAnsi.
func (s stylesheet) fonts(face gongwen.Typeface) {
	name := s.carried.family(face)
	s.empty("rFonts", "w:ascii", name, "w:hAnsi", name, "w:eastAsia", name, "w:cs", name)
}

func (s stylesheet) documentDefaults() {
	s.open("docDefaults")
	s.open("rPrDefault")
	s.open("rPr")
	s.fonts(gongwen.FangSong)
	s.size(gongwen.BodySize)
	s.empty("lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA")
	s.close("rPr")
	s.close("rPrDefault")
	s.empty("pPrDefault")
	s.close("docDefaults")
}

// normalStyle writes the style that all others are based on. Lines keep off the grid, which
// LibreOffice would set at 14 to 20 characters a line: the exact height and the
// characters' spacing make the pitch themselves.
func (s stylesheet) normalStyle() {
	s.openStyle("paragraph", normalStyle, "Normal", "", true)
	s.open("pPr")
	s.off("widowControl")
	s.empty("kinsoku")
	s.off("overflowPunct")
	s.off("autoSpaceDE")
	s.off("autoSpaceDN")
	s.off("adjustRightInd")
	s.off("snapToGrid")
	s.exactLine(0, linePitch)
	s.value("jc", "both")
	s.close("pPr")
	s.open("rPr")
	s.fonts(gongwen.FangSong)
	s.off("snapToGrid")
	s.number("spacing", fit.StyleSpacing(gongwen.BodySize))
	s.size(gongwen.BodySize)
	s.close("rPr")
	s.close("style")
}

func (s stylesheet) roleStyle(role gongwen.Role, named namedStyle, bold bool) {
	style := gongwen.StyleOf(role)
	s.openStyle("paragraph", named.id, named.name, names[named.next].id, false)
	s.open("pPr")
	if style.KeepNext || role == gongwen.Signature { // the date stays with its body
		s.empty("keepNext")
	}
	if role == gongwen.AnnexLabel {
		s.empty("pageBreakBefore")
	}
	s.ruleUnder(role)
	s.rightTab(role, style)
	if height := roleLine(role); height != linePitch {
		s.exactLine(0, height)
	}
	s.indent(style)
	s.value("jc", alignments[style.Align])
	if level := role.OutlineLevel(); level > 0 {
		s.number("outlineLvl", level-1)
	}
	s.close("pPr")
	s.roleCharacters(style, bold)
	s.close("style")
}

var alignments = map[gongwen.Align]string{
	gongwen.Justify: "both", gongwen.Left: "left", gongwen.Center: "center", gongwen.Right: "right",
}

func (s stylesheet) roleCharacters(style gongwen.Style, bold bool) {
	s.open("rPr")
	s.fonts(style.Face)
	if bold {
		s.empty("b")
	}
	if style.Red {
		s.value("color", red)
	}
	s.number("spacing", fit.StyleSpacing(style.Size))
	s.size(style.Size)
	s.close("rPr")
}

const red = "FF0000"

// openStyle begins a style with its names. next is the id of the style of the
// paragraph after it; standard marks the default style.
func (s stylesheet) openStyle(kind, id, name, next string, standard bool) {
	attributes := []string{"w:type", kind}
	if standard {
		attributes = append(attributes, "w:default", "1")
	}
	s.open("style", append(attributes, "w:styleId", id)...)
	s.value("name", name)
	if kind == "paragraph" && !standard {
		s.value("basedOn", normalStyle)
	}
	if next != "" {
		s.value("next", next)
	}
	s.empty("qFormat")
}

// indent writes a style's indents in characters, with their lengths for programs
// that know no characters. Zeros are written too: nothing is to be inherited.
func (s stylesheet) indent(style gongwen.Style) {
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
	s.empty("ind", attributes...)
}
