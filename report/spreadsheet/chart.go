package spreadsheet

import (
	"strconv"
)

// A Series is a row of numbers of a chart, by the places where they stand.
type Series struct {
	Name    string // the cell with its name; empty for none
	Names   string // the range of the names of its numbers
	Numbers string // the range of its numbers
	Colour  string // hex RGB; empty where each number has its own
}

// A Chart is a ring of shares, bars that are stacked, or lines.
type Chart struct {
	Title  string
	Series []Series
	Ring   []string // colours of a ring's shares; empty for the others
	Lines  bool     // lines from left to right, with a mark at each number
	Dress  Dress
}

// A Dress is how a chart looks.
type Dress struct {
	TitleFont, Font Font   // of the title, and of all else
	Frame           string // colour of the rule around it
}

// The axes' numbers.
const (
	nameAxis   = "100000000"
	numberAxis = "100000001"
)

// part returns the chart's part (ECMA-376-1, 21.2).
func (c *Chart) part() []byte {
	var m markup
	m.raw(declaration, `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`,
		`<c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>`)
	c.Dress.TitleFont.writeRun(&m, "a:rPr")
	m.element("a:t", c.Title)
	m.raw(`</a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`)
	legend := "b"
	if len(c.Ring) > 0 {
		legend = "r"
		c.writeRing(&m)
	} else if c.Lines {
		c.writeLines(&m)
	} else {
		c.writeBars(&m)
	}
	m.raw(`</c:plotArea><c:legend><c:legendPos val="`, legend, `"/><c:overlay val="0"/>`)
	c.Dress.Font.writeProperties(&m)
	m.raw(`</c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
		`<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="`, c.Dress.Frame, `"/></a:solidFill></a:ln></c:spPr>`,
		`<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings></c:chartSpace>`)
	return m
}

func (c *Chart) writeRing(m *markup) {
	m.raw(`<c:doughnutChart><c:varyColors val="1"/>`)
	for i, s := range c.Series {
		s.begin(m, i)
		for n, colour := range c.Ring {
			m.raw(`<c:dPt><c:idx val="`, strconv.Itoa(n), `"/><c:bubble3D val="0"/>`, filled(colour), `</c:dPt>`)
		}
		s.end(m)
	}
	m.raw(`<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`)
}

// writeBars writes bars that lie, the first on top; there is no axis of numbers, as each
// bar has its own.
func (c *Chart) writeBars(m *markup) {
	m.raw(`<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>`)
	for i, s := range c.Series {
		s.begin(m, i)
		m.raw(filled(s.Colour), `<c:invertIfNegative val="0"/>`)
		s.end(m)
	}
	m.raw(`<c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="`, nameAxis, `"/><c:axId val="`, numberAxis, `"/></c:barChart>`,
		`<c:catAx><c:axId val="`, nameAxis, `"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
		`<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
		`<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>`)
	c.Dress.Font.writeProperties(m)
	m.raw(`<c:crossAx val="`, numberAxis, `"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
		`<c:valAx><c:axId val="`, numberAxis, `"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/>`,
		`<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
		`<c:crossAx val="`, nameAxis, `"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`)
}

func (s *Series) begin(m *markup, i int) {
	n := strconv.Itoa(i)
	m.raw(`<c:ser><c:idx val="`, n, `"/><c:order val="`, n, `"/>`)
	if s.Name != "" {
		m.raw(`<c:tx><c:strRef>`)
		m.element("c:f", s.Name)
		m.raw(`</c:strRef></c:tx>`)
	}
}

// end writes a series' numbers, and closes it.
func (s *Series) end(m *markup) {
	s.writeNumbers(m, "")
	m.raw(`</c:ser>`)
}

// writeNumbers writes a series' labels, of which that of nought is left out, and its
// places. The labels stand where the position says, as usual for an empty one.
func (s *Series) writeNumbers(m *markup, position string) {
	m.raw(`<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/>`)
	if position != "" {
		m.raw(`<c:spPr><a:noFill/></c:spPr><c:dLblPos val="`, position, `"/>`)
	}
	m.raw(`<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>`,
		`<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef>`)
	m.element("c:f", s.Names)
	m.raw(`</c:strRef></c:cat><c:val><c:numRef>`)
	m.element("c:f", s.Numbers)
	m.raw(`</c:numRef></c:val>`)
}

func filled(colour string) string {
	return `<c:spPr><a:solidFill><a:srgbClr val="` + colour + `"/></a:solidFill></c:spPr>`
}

// writeRun writes a font as DrawingML has it, in an element of a given name.
func (f Font) writeRun(m *markup, element string) {
	m.raw("<", element, ` sz="`, strconv.Itoa(int(f.Size*100)), `" b="0"><a:solidFill><a:srgbClr val="`, f.Colour, `"/></a:solidFill>`)
	for _, script := range []string{"a:latin", "a:ea", "a:cs"} {
		m.raw("<", script)
		m.attribute("typeface", f.Family)
		m.raw("/>")
	}
	m.raw("</", element, ">")
}

// writeProperties writes the font of all the text of what it stands in.
func (f Font) writeProperties(m *markup) {
	m.raw(`<c:txPr><a:bodyPr/><a:p><a:pPr>`)
	f.writeRun(m, "a:defRPr")
	m.raw(`</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`)
}
