package spreadsheet

// writeLines writes a line a series, over an axis of the names of their numbers.
func (c *Chart) writeLines(m *markup) {
	m.raw(`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>`)
	for i, s := range c.Series {
		s.begin(m, i)
		m.raw(`<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="`, s.Colour, `"/></a:solidFill><a:round/></a:ln></c:spPr>`,
			`<c:marker><c:symbol val="circle"/><c:size val="6"/>`, filled(s.Colour), `</c:marker>`)
		s.writeNumbers(m, "t")
		m.raw(`<c:smooth val="0"/></c:ser>`)
	}
	m.raw(`<c:marker val="1"/><c:axId val="`, nameAxis, `"/><c:axId val="`, numberAxis, `"/></c:lineChart>`,
		`<c:catAx><c:axId val="`, nameAxis, `"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
		`<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
		`<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>`)
	c.Dress.Font.writeProperties(m)
	m.raw(`<c:crossAx val="`, numberAxis, `"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
		`<c:valAx><c:axId val="`, numberAxis, `"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
		`<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E7E6E6"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
		`<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
		`<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`)
	c.Dress.Font.writeProperties(m)
	m.raw(`<c:crossAx val="`, nameAxis, `"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`)
}
