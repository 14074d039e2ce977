package xls

import (
	"bytes"
	"slices"

	"golang.org/x/text/encoding"

	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// sheetEntry is a sheet as the workbook lists it.
type sheetEntry struct {
	name   string
	offset int // of its BOF record in the stream
	hidden bool
	table  bool // it is listed as a sheet of cells
}

// book is what the workbook's globals say.
type book struct {
	page     encoding.Encoding // of texts before Excel 97; nil for Unicode
	sheets   []sheetEntry
	date1904 bool
	strings  []sharedText
	codes    map[int]string
	struck   []bool // by font
	xfs      []cellFormat
	budget   *grid.Budget
	size     int // bytes of the globals
}

// cellFormat is what counts of the look of a cell.
type cellFormat struct{ font, number uint16 }

// The versions that a BOF record tells.
const (
	excel95 = 0x0500 // and Excel 5
	excel97 = 0x0600 // and later
)

// readBook reads the globals, up to their EOF record.
func readBook(data []byte) (*book, error) {
	b := &book{codes: map[int]string{}, budget: grid.NewBudget(len(data))}
	s := stream{data: data}
	first, err := s.next()
	if err != nil {
		return nil, err
	}
	version, err := versionOf(first)
	if err != nil {
		return nil, err
	}
	if version == excel95 {
		b.page = codePage(0)
	}
	if isTable(first) { // a sheet alone, which then has the fonts and formats
		b.sheets = []sheetEntry{{table: true}}
	}
	for {
		rec, err := s.next()
		if err != nil {
			return nil, err
		}
		if rec.kind == recEOF {
			b.size = s.pos
			return b, rec.mustBeEmpty()
		}
		if err := b.add(rec); err != nil {
			return nil, err
		}
	}
}

// versionOf returns the version of the workbook that a BOF record begins.
func versionOf(first record) (int, error) {
	switch first.kind {
	case recBOF2, recBOF3, recBOF4:
		return 0, oldFormat()
	case recBOF:
	default:
		return 0, errDamaged
	}
	c := cursor{parts: slices.Clone(first.parts)} // more of the record is read later
	version := c.u16()
	if version != excel95 && version != excel97 {
		return 0, oldFormat()
	}
	return version, nil
}

func (b *book) add(rec record) error {
	c := fields(rec)
	switch rec.kind {
	case recCodePage:
		if b.page != nil {
			b.page = codePage(c.u16())
		}
	case recDate1904:
		b.date1904 = c.u16() == 1
	case recFont:
		c.u16()
		b.struck = append(b.struck, c.u16()&0x08 != 0)
	case recFormat:
		id := c.u16()
		b.codes[id] = b.text(c, b.count(c))
	case recXF:
		font, number := c.u16(), c.u16()
		b.xfs = append(b.xfs, cellFormat{uint16(font), uint16(number)})
	case recBoundSheet:
		return b.addSheet(c)
	case recSST:
		return b.readStrings(c)
	}
	return c.err()
}

// count reads how many characters a number format has.
func (b *book) count(c *cursor) int {
	if b.page != nil {
		return c.u8()
	}
	return c.u16()
}

func (b *book) addSheet(c *cursor) error {
	offset, state, kind := c.u32(), c.u8(), c.u8()
	name := b.text(c, c.u8())
	if len(b.sheets) >= grid.MaxSheets {
		return grid.TooManySheets()
	}
	b.sheets = append(b.sheets, sheetEntry{name, offset, state&0x03 != 0, kind == 0})
	return c.err()
}

// readStrings reads the shared texts to the end of their records: programs count them
// wrongly. Behind those that are counted there may be zeros.
func (b *book) readStrings(c *cursor) error {
	all := slices.Clone(c.parts)
	c.u32()
	count := c.u32()
	for c.more() {
		parts, left := len(c.parts), c.left()
		t := b.rich(c, c.u16())
		if c.short {
			rest := all[len(all)-parts:]
			rest[0] = rest[0][len(rest[0])-left:]
			return b.atEnd(count, rest)
		}
		if !b.budget.Shared(t.live) || len(b.strings) >= grid.MaxCells {
			return tooLarge()
		}
		b.strings = append(b.strings, t)
	}
	return c.err()
}

// atEnd checks what is no text behind the shared ones.
func (b *book) atEnd(count int, rest [][]byte) error {
	for _, part := range rest {
		if len(b.strings) < count || len(bytes.Trim(part, "\x00")) > 0 {
			return errDamaged
		}
	}
	return nil
}

// format returns the number format of a cell format.
func (b *book) format(xf int) numfmt.Format {
	if xf >= len(b.xfs) {
		return numfmt.Format{}
	}
	id := int(b.xfs[xf].number)
	return numfmt.Format{ID: id, Code: b.codes[id]}
}

// isStruck reports whether the font of a cell format is struck through.
func (b *book) isStruck(xf int) bool { return xf < len(b.xfs) && b.isStruckFont(int(b.xfs[xf].font)) }

// isStruckFont reports whether a font is struck through. There is no font 4.
func (b *book) isStruckFont(font int) bool {
	if font > 4 {
		font--
	}
	return font < len(b.struck) && b.struck[font]
}
