package xls

import (
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// sheetEntry is a sheet as the workbook lists it.
type sheetEntry struct {
	name   string
	offset int // of its BOF record in the stream
	hidden bool
}

// book is what the workbook's globals say.
type book struct {
	sheets   []sheetEntry
	date1904 bool
	strings  []string
	codes    map[int]string
	xfs      []int // number format of each cell format
	budget   grid.Budget
}

// readBook reads the globals, up to their EOF record.
func readBook(data []byte) (*book, error) {
	b := &book{codes: map[int]string{}}
	s := stream{data: data}
	first, err := s.next()
	if err != nil {
		return nil, err
	}
	if first.kind != recBOF {
		return nil, errDamaged
	}
	if fields(first).u16() != 0x0600 {
		return nil, oldFormat()
	}
	for {
		rec, err := s.next()
		if err != nil {
			return nil, err
		}
		if rec.kind == recEOF {
			return b, nil
		}
		if err := b.add(rec); err != nil {
			return nil, err
		}
	}
}

func (b *book) add(rec record) error {
	c := fields(rec)
	switch rec.kind {
	case recFilePass:
		return encrypted()
	case recDate1904:
		b.date1904 = c.u16() == 1
	case recFormat:
		id := c.u16()
		b.codes[id] = c.text(c.u16())
	case recXF:
		c.u16()
		b.xfs = append(b.xfs, c.u16())
	case recBoundSheet:
		return b.addSheet(c)
	case recSST:
		return b.readStrings(c)
	}
	return c.err()
}

func (b *book) addSheet(c *cursor) error {
	offset, state, kind := c.u32(), c.u8(), c.u8()
	name := c.text(c.u8())
	if kind != 0 { // charts and macro sheets are not read
		return c.err()
	}
	if len(b.sheets) >= maxSheets {
		return tooLarge()
	}
	b.sheets = append(b.sheets, sheetEntry{name, offset, state&0x03 != 0})
	return c.err()
}

func (b *book) readStrings(c *cursor) error {
	c.u32()
	count := c.u32()
	for range count {
		if c.left() == 0 && !c.advance() {
			return errDamaged
		}
		text := c.text(c.u16())
		if c.short {
			return errDamaged
		}
		if !b.budget.Text(text) || len(b.strings) >= grid.MaxCells {
			return tooLarge()
		}
		b.strings = append(b.strings, text)
	}
	return nil
}

// format is the number format of a cell format.
func (b *book) format(xf int) numfmt.Format {
	if xf >= len(b.xfs) {
		return numfmt.Format{}
	}
	return numfmt.Format{ID: b.xfs[xf], Code: b.codes[b.xfs[xf]]}
}
