package docx

import (
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// Footers that not every file has: their ids.
const (
	noFooter   = "noFooter"
	acrossOdd  = "acrossOdd"
	acrossEven = "acrossEven"
	footerType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
)

// moreFooters are those footers with the names of their parts.
var moreFooters = [...]struct {
	id, name string
	part     func() []byte
}{
	{noFooter, "footer3.xml", noFooterPart},
	{acrossOdd, "footer4.xml", func() []byte { return acrossFooterPart(odd) }},
	{acrossEven, "footer5.xml", func() []byte { return acrossFooterPart(even) }},
}

// noFooterPart returns a footer without a number.
func noFooterPart() []byte {
	f := footer{newPart("ftr")}
	f.bare()
	f.close("ftr")
	return f.Bytes()
}

// acrossFooterDistance is that of the footer's own paragraph from the foot of a page across,
// which shows nothing.
const acrossFooterDistance = 567

// acrossFooterPart returns the number of a page across. It stands where it stands on an upright
// page that is turned with the sheet (GB/T 9704-2012, 8): at the left of the type area, in
// a table of one cell that floats there, whose text runs down.
func acrossFooterPart(s side) []byte {
	f := footer{newPart("ftr")}
	area := gongwen.Across.TypeArea()
	middle := fit.Twips(gongwen.PageHeight - gongwen.PageNumberTop)
	f.open("tbl")
	f.open("tblPr")
	f.empty("tblpPr", "w:leftFromText", "0", "w:rightFromText", "0", "w:vertAnchor", "page", "w:horzAnchor", "page",
		"w:tblpX", strconv.Itoa(middle-footerLine/2), "w:tblpY", strconv.Itoa(fit.Twips(area.Top)))
	f.empty("tblW", "w:w", strconv.Itoa(footerLine), "w:type", "dxa")
	f.empty("tblLayout", "w:type", "fixed")
	f.cellMargins(0)
	f.close("tblPr")
	f.columns([]int{footerLine})
	f.open("tr")
	f.open("trPr")
	f.empty("trHeight", "w:val", strconv.Itoa(fit.Twips(area.Height)), "w:hRule", "exact")
	f.close("trPr")
	f.open("tc")
	f.open("tcPr")
	f.empty("tcW", "w:w", strconv.Itoa(footerLine), "w:type", "dxa")
	f.value("textDirection", "tbRl")
	f.close("tcPr")
	f.pageNumber(s)
	f.close("tc")
	f.close("tr")
	f.close("tbl")
	f.bare()
	f.close("ftr")
	return f.Bytes()
}
