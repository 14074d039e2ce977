package spreadsheet

import (
	"fmt"
	"strconv"

	"tongbao/report/internal/a1"
)

// Table makes a filter table of the sheet's first columns, which have these headings in
// the row first, to the last row written.
func (s *Sheet) Table(name string, first int, heads []string) {
	s.book.tables++
	n := s.book.tables
	s.tables = append(s.tables, n)
	area := a1.Cell(first, 1) + ":" + a1.Cell(s.next-1, len(heads))
	var m markup
	m.raw(declaration, `<table xmlns="`, mainSpace, `" id="`, strconv.Itoa(n), `"`)
	m.attribute("name", name)
	m.attribute("displayName", name)
	m.raw(` ref="`, area, `" totalsRowShown="0"><autoFilter ref="`, area, `"/><tableColumns count="`, strconv.Itoa(len(heads)), `">`)
	for i, head := range heads {
		m.raw(`<tableColumn id="`, strconv.Itoa(i+1), `"`)
		m.attribute("name", head)
		m.raw("/>")
	}
	m.raw(`</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`)
	s.book.add(fmt.Sprintf("xl/tables/table%d.xml", n), m)
}

// A link leads from a cell to a place of the workbook, or to a file.
type link struct {
	cell, to string
	outside  bool
}

// LinkTo makes a cell a link to a place of the workbook: 'A sheet'!A1.
func (s *Sheet) LinkTo(cell, place string) { s.links = append(s.links, link{cell, place, false}) }

// LinkOut makes a cell a link to a file, given as an address.
func (s *Sheet) LinkOut(cell, address string) { s.links = append(s.links, link{cell, address, true}) }

func (s *Sheet) writeLinks(m *markup) {
	if len(s.links) == 0 {
		return
	}
	m.raw("<hyperlinks>")
	for _, l := range s.links {
		m.raw(`<hyperlink ref="`, l.cell, `"`)
		if l.outside {
			m.raw(` r:id="`, s.relate("hyperlink", l.to), `"`)
		} else {
			m.attribute("location", l.to)
		}
		m.raw("/>")
	}
	m.raw("</hyperlinks>")
}

// A relation joins the sheet's part to another, or to a file.
type relation struct {
	id, kind, target string
}

// relate adds a relation and returns its id.
func (s *Sheet) relate(kind, target string) string {
	id := "rId" + strconv.Itoa(len(s.relations)+1)
	s.relations = append(s.relations, relation{id, kind, target})
	return id
}

// relationsPart returns the part of relations. Links alone lead out of the package.
func relationsPart(list []relation) []byte {
	var m markup
	m.raw(declaration, `<Relationships xmlns="`, packageSpace, `">`)
	for _, r := range list {
		m.raw(`<Relationship Id="`, r.id, `" Type="`, relationSpace, "/", r.kind, `"`)
		m.attribute("Target", r.target)
		if r.kind == "hyperlink" {
			m.raw(` TargetMode="External"`)
		}
		m.raw("/>")
	}
	m.raw("</Relationships>")
	return m
}
