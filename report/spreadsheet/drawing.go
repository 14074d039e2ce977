package spreadsheet

import (
	"fmt"
	"strconv"
)

// An Area is a block of cells: its first column and row, from 1, and how many of each.
type Area struct{ Column, Row, Columns, Rows int }

// placed is a chart in the area that it covers.
type placed struct {
	chart int // its number in the workbook
	area  Area
}

// gapBefore is the room that a chart leaves in its area, in pixels, beside what stands left
// of it. At the right it ends with its last column: how wide that is on a machine without
// the standard font nobody knows.
const gapBefore = 6

// pixel is a pixel in EMU (ECMA-376-1, 20.1.2.1): 96 are an inch.
const pixel = 9525

// Plot puts a chart over an area of the sheet.
func (s *Sheet) Plot(area Area, c *Chart) {
	s.book.charts++
	s.charts = append(s.charts, placed{s.book.charts, area})
	s.book.add(fmt.Sprintf("xl/charts/chart%d.xml", s.book.charts), c.part())
}

// writeDrawing writes the element that joins the sheet to its charts, and their part.
func (s *Sheet) writeDrawing(m *markup) {
	if len(s.charts) == 0 {
		return
	}
	s.book.drawn++
	n := strconv.Itoa(s.book.drawn)
	m.raw(`<drawing r:id="`, s.relate("drawing", "../drawings/drawing"+n+".xml"), `"/>`)
	var relations []relation
	var d markup
	d.raw(declaration, `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`)
	for i, p := range s.charts {
		id := "rId" + strconv.Itoa(i+1)
		relations = append(relations, relation{id, "chart", fmt.Sprintf("../charts/chart%d.xml", p.chart)})
		p.area.writeChart(&d, i, id)
	}
	d.raw("</xdr:wsDr>")
	s.book.add("xl/drawings/drawing"+n+".xml", d)
	s.book.add("xl/drawings/_rels/drawing"+n+".xml.rels", relationsPart(relations))
}

// writeChart writes the ith chart of a drawing (ECMA-376-1, 20.5).
func (a Area) writeChart(m *markup, i int, id string) {
	before := 0
	if a.Column > 1 {
		before = gapBefore
	}
	m.raw(`<xdr:twoCellAnchor>`, corner("from", a.Column-1, before, a.Row-1), corner("to", a.Column-1+a.Columns, 0, a.Row-1+a.Rows),
		`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="`, strconv.Itoa(i+2), `" name="Chart `, strconv.Itoa(i+1), `"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
		`<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">`,
		`<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="`, relationSpace, `" r:id="`, id, `"/>`,
		`</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`)
}

// corner is a corner of an anchor: a cell from 0, and an offset to the right in it in pixels.
func corner(which string, column, offset, row int) string {
	return fmt.Sprintf("<xdr:%s><xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:%s>", which, column, offset*pixel, row, which)
}
