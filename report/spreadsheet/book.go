// Package spreadsheet writes workbooks (SpreadsheetML, ECMA-376-1, 18): sheets of rows
// with formulas and their values, filter tables, conditional formats and charts.
//
// Rows go straight into the packed part of their sheet, and each text stands in the
// workbook once, so that a sheet of a hundred thousand rows takes little memory and a
// small workbook little time. What a library that keeps a workbook as a tree can do
// beyond that, this one does not.
package spreadsheet

import (
	"fmt"
	"io"

	"tongbao/report/internal/opc"
)

// A Book is a workbook in the making. Its sheets stand in the order in which they were
// added, and each is ended before the next is added. The first error is kept, and what
// follows it does nothing. The same steps make the same bytes.
type Book struct {
	sheets []*Sheet
	styles looks
	texts  *texts
	names  []name
	parts  []opc.Packed
	tables int
	charts int
	drawn  int // sheets with charts
	err    error
}

// A name stands for a cell or a range.
type name struct {
	name, refersTo string
	sheet          int // index of the sheet that it belongs to; -1 for the workbook
	hidden         bool
}

// New returns a workbook without sheets.
func New() *Book {
	return &Book{styles: newLooks(), texts: newTexts()}
}

// Name has a name stand for a cell or a range of the workbook.
func (b *Book) Name(as, refersTo string) { b.names = append(b.names, name{as, refersTo, -1, false}) }

// fail keeps the first error.
func (b *Book) fail(err error) {
	if b.err == nil && err != nil {
		b.err = fmt.Errorf("spreadsheet: %w", err)
	}
}

// add packs a small part.
func (b *Book) add(name string, content []byte) {
	p := opc.NewPacker(name)
	p.Write(content)
	packed, err := p.End()
	b.fail(err)
	b.parts = append(b.parts, packed)
}

// Write writes the workbook. Nothing can be added to it then.
func (b *Book) Write(w io.Writer, p Properties) error {
	texts, err := b.texts.end()
	b.fail(err)
	b.parts = append(b.parts, texts)
	b.add("xl/styles.xml", b.styles.part())
	b.add("xl/theme/theme1.xml", theme)
	b.add("xl/workbook.xml", b.part())
	b.add("xl/_rels/workbook.xml.rels", b.relations())
	p.add(b)
	b.add("_rels/.rels", packageRelations())
	b.add(opc.ContentTypes, contentTypes(b.parts))
	if b.err != nil {
		return b.err
	}
	return opc.WritePacked(w, b.parts)
}
