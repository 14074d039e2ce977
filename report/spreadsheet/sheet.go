package spreadsheet

import (
	"fmt"
	"strconv"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/opc"
)

// A Column is a column's width, in digits of the standard font.
type Column struct {
	Width  float64
	Hidden bool
}

// A Sheet is a worksheet in the making: its rows are written from top to bottom. Columns
// and rows are counted from 1. What is said of a sheet before its first row and after it
// is said by methods of their own.
type Sheet struct {
	book    *Book
	name    string
	index   int
	page    Page
	columns []Column
	letters []string // of the columns
	frozen  [2]int   // columns and rows
	packer  *opc.Packer
	buffer  []byte
	next    int // the row to be written

	filter    string // area; empty for none
	merges    []string
	formats   []areaFormat
	choices   []Choice
	links     []link
	tables    []int // their numbers in the workbook
	charts    []placed
	relations []relation
}

// Add begins a sheet.
func (b *Book) Add(name string, p Page, columns []Column) *Sheet {
	s := &Sheet{book: b, name: name, index: len(b.sheets), page: p, columns: columns, next: 1}
	for i := range columns {
		s.letters = append(s.letters, a1.Column(i+1))
	}
	b.sheets = append(b.sheets, s)
	return s
}

// path is the sheet's part.
func (s *Sheet) path() string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", s.index+1) }

// Next is the number of the row to be written.
func (s *Sheet) Next() int { return s.next }

// Freeze keeps the first columns and rows in sight. It comes before the first row.
func (s *Sheet) Freeze(columns, rows int) { s.frozen = [2]int{columns, rows} }

// begin writes what stands before the rows.
func (s *Sheet) begin() {
	s.packer = opc.NewPacker(s.path())
	m := make(markup, 0, packedAt+packedAt/4)
	m.raw(declaration, `<worksheet xmlns="`, mainSpace, `" xmlns:r="`, relationSpace, `"><sheetPr>`)
	if s.page.Tab != "" {
		m.raw(`<tabColor rgb="FF`, s.page.Tab, `"/>`)
	}
	m.raw(`<pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"`)
	if s.index == 0 {
		m.raw(` tabSelected="1"`)
	}
	m.raw(` workbookViewId="0"`)
	if s.frozen == [2]int{} {
		m.raw(`/>`)
	} else {
		m.raw(`>`, s.pane(), `</sheetView>`)
	}
	m.raw(`</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>`)
	for i, c := range s.columns {
		m.raw(`<col min="`, strconv.Itoa(i+1), `" max="`, strconv.Itoa(i+1), `" width="`)
		m.float(c.Width)
		m.raw(`" customWidth="1"`)
		if c.Hidden {
			m.raw(` hidden="1"`)
		}
		m.raw("/>")
	}
	m.raw("</cols><sheetData>")
	s.buffer = m
}

func (s *Sheet) pane() string {
	columns, rows := s.frozen[0], s.frozen[1]
	return fmt.Sprintf(`<pane xSplit="%d" ySplit="%d" topLeftCell="%s" activePane="bottomRight" state="frozen"/>`, columns, rows, a1.Cell(rows+1, columns+1))
}

// Row writes a row of the given height in points: the cells of its first columns.
func (s *Sheet) Row(height float64, cells ...Cell) {
	if s.packer == nil {
		s.begin()
	}
	row := strconv.Itoa(s.next)
	to := append(s.buffer, `<row r="`...)
	to = append(append(to, row...), `" ht="`...)
	to = append(appendFloat(to, height), `" customHeight="1">`...)
	for i := range cells {
		to = s.appendCell(to, &cells[i], s.letters[i], row)
	}
	s.buffer = append(to, "</row>"...)
	s.next++
	if len(s.buffer) >= packedAt {
		s.packer.Write(s.buffer)
		s.buffer = s.buffer[:0]
	}
}

// Merge joins the cells of one row from column a to column b.
func (s *Sheet) Merge(a, b, row int) {
	if b > a {
		s.merges = append(s.merges, a1.Cell(row, a)+":"+a1.Cell(row, b))
	}
}

// RepeatRow has a row printed at the top of every page.
func (s *Sheet) RepeatRow(row int) {
	s.book.names = append(s.book.names, name{"_xlnm.Print_Titles", fmt.Sprintf("%s!$%d:$%d", Quoted(s.name), row, row), s.index, false})
}

// End ends the sheet.
func (s *Sheet) End() {
	if s.packer == nil {
		s.begin()
	}
	m := markup(s.buffer)
	m.raw("</sheetData>")
	s.afterRows(&m)
	m.raw("</worksheet>")
	s.packer.Write(m)
	packed, err := s.packer.End()
	s.book.fail(err)
	s.book.parts = append(s.book.parts, packed)
	if len(s.relations) > 0 {
		s.book.add(fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", s.index+1), relationsPart(s.relations))
	}
	s.buffer, s.packer = nil, nil
}

// afterRows writes what stands behind the rows, in the order of the format.
func (s *Sheet) afterRows(m *markup) {
	s.writeFilter(m)
	if len(s.merges) > 0 {
		m.raw(`<mergeCells count="`, strconv.Itoa(len(s.merges)), `">`)
		for _, area := range s.merges {
			m.raw(`<mergeCell ref="`, area, `"/>`)
		}
		m.raw("</mergeCells>")
	}
	s.writeFormats(m)
	s.writeChoices(m)
	s.writeLinks(m)
	s.page.write(m)
	s.writeDrawing(m)
	if len(s.tables) > 0 {
		m.raw(`<tableParts count="`, strconv.Itoa(len(s.tables)), `">`)
		for _, n := range s.tables {
			m.raw(`<tablePart r:id="`, s.relate("table", fmt.Sprintf("../tables/table%d.xml", n)), `"/>`)
		}
		m.raw("</tableParts>")
	}
	s.writeBars(m)
}

// Quoted returns a sheet's name as a formula writes it.
func Quoted(sheet string) string { return "'" + strings.ReplaceAll(sheet, "'", "''") + "'" }
