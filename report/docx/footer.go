package docx

import (
	"strconv"

	"tongbao/report/gongwen"
)

// A side is one of a leaf: odd pages are its front.
type side struct{ align, indent string }

var (
	odd  = side{"right", "right"}
	even = side{"left", "left"}
)

// pageNumberText has all the characters of page numbers.
const pageNumberText = "— 0123456789 —"

// A footer is the part with the page number in the making.
type footer struct{ *markup }

// footerPart returns the part with the page number, one character in from the
// outer edge, as a field that the word processor fills.
func footerPart(s side) []byte {
	f := footer{newPart("ftr")}
	f.pageNumber(s)
	f.close("ftr")
	return f.Bytes()
}

// pageNumber writes the paragraph with the number on a side of a leaf.
func (f footer) pageNumber(s side) {
	f.open("p")
	f.open("pPr")
	f.value("pStyle", footerStyle)
	f.empty("ind", "w:"+s.indent+"Chars", "100", "w:"+s.indent, strconv.Itoa(int(gongwen.PageNumberSize*20)))
	f.value("jc", s.align)
	f.close("pPr")
	f.run("— ")
	f.field("PAGE", "1")
	f.run(" —")
	f.close("p")
}

// bare writes a paragraph without a number.
func (f footer) bare() {
	f.open("p")
	f.open("pPr")
	f.value("pStyle", footerStyle)
	f.close("pPr")
	f.close("p")
}

// field writes a field with the result that it shows until it is computed.
func (f footer) field(instruction, result string) {
	f.open("fldSimple", "w:instr", " "+instruction+" ")
	f.run(result)
	f.close("fldSimple")
}

func (f footer) run(text string) {
	f.open("r")
	f.open("rPr")
	f.eastAsianHint()
	f.close("rPr")
	f.open("t", "xml:space", "preserve")
	f.text(text)
	f.close("t")
	f.close("r")
}
