package docx

import (
	"strconv"

	"tongbao/report/gongwen"
)

// A side is that of a leaf: odd pages are its front.
type side struct{ align, indent string }

var (
	odd  = side{"right", "right"}
	even = side{"left", "left"}
)

// pageNumberText has all the characters of page numbers.
const pageNumberText = "— 0123456789 —"

// footerPart has the page number, one character in from the outer edge, as a
// field that the word processor fills.
func footerPart(s side) []byte {
	m := newPart("ftr")
	m.open("p")
	m.open("pPr")
	m.value("pStyle", footerStyle)
	m.empty("ind", "w:"+s.indent+"Chars", "100", "w:"+s.indent, strconv.Itoa(int(gongwen.PageNumberSize*20)))
	m.value("jc", s.align)
	m.close("pPr")
	m.plainRun("— ")
	m.field("PAGE", "1")
	m.plainRun(" —")
	m.close("p")
	m.close("ftr")
	return m.Bytes()
}

// field writes a field with the result that it shows until it is computed.
func (m *markup) field(instruction, result string) {
	m.open("fldSimple", "w:instr", " "+instruction+" ")
	m.plainRun(result)
	m.close("fldSimple")
}

func (m *markup) plainRun(text string) {
	m.open("r")
	m.open("rPr")
	m.eastAsianHint()
	m.close("rPr")
	m.open("t", "xml:space", "preserve")
	m.text(text)
	m.close("t")
	m.close("r")
}

// eastAsianHint makes “ ” — … Chinese marks, which they are in no other way.
func (m *markup) eastAsianHint() { m.empty("rFonts", "w:hint", "eastAsia") }
