package xls

import (
	"cmp"
	"encoding/binary"
	"math"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
	"tongbao/report/ledger/unread"
)

// sheetReader makes one sheet from its part of the stream.
type sheetReader struct {
	*book
	sheet     *grid.Sheet
	shower    *numfmt.Shower
	rows      map[int]int // index in sheet.Rows by row
	faults    finding.List
	pending   *pendingText
	isTable   bool // it is no chart and no macro sheet
	hideZeros bool
	check     ranges
	lastRow   int // of the cell or row that was read last
	unread    unread.Cells
}

func newSheetReader(b *book, shower *numfmt.Shower, entry sheetEntry) *sheetReader {
	return &sheetReader{book: b, shower: shower, rows: map[int]int{},
		sheet: &grid.Sheet{Name: entry.name, Hidden: entry.hidden}, check: ranges{}}
}

// read reads records up to the sheet's EOF, and returns how many bytes they have. What
// is said behind the cells of how they look is looked up before.
func (r *sheetReader) read(data []byte, offset int) (size int, err error) {
	if _, err := r.walk(data, offset, r.look); err != nil {
		return 0, err
	}
	size, err = r.walk(data, offset, r.add)
	if err != nil {
		return 0, err
	}
	if err := r.noText(recEOF); err != nil {
		return 0, err
	}
	r.tellLost(data[offset+size:])
	r.sheet.Tidy()
	r.faults = append(r.faults, r.unread.Faults(r.sheet)...)
	return size, nil
}

// walk calls each with the records of a sheet that is a table, without those of what is
// embedded, as charts are.
func (r *sheetReader) walk(data []byte, offset int, each func(record) error) (size int, err error) {
	if offset < 0 || offset >= len(data) {
		return 0, errDamaged
	}
	s, depth := stream{data: data, pos: offset}, 0
	for {
		rec, err := s.next()
		if err != nil {
			return 0, err
		}
		switch {
		case rec.kind == recBOF:
			if depth++; depth == 1 {
				r.isTable = isTable(rec)
			}
		case depth == 0:
			return 0, errDamaged
		case rec.kind == recEOF:
			if depth--; depth == 0 {
				return s.pos - offset, rec.mustBeEmpty()
			}
		case depth == 1 && r.isTable:
			if err := each(rec); err != nil {
				return 0, err
			}
		}
	}
}

// isTable reports whether a BOF record begins a sheet of cells.
func isTable(rec record) bool {
	c := fields(rec)
	c.u16()
	return c.u16() == 0x0010
}

// look reads what says how the sheet looks.
func (r *sheetReader) look(rec record) error {
	c := fields(rec)
	switch rec.kind {
	case recWindow2:
		r.hideZeros = c.u16()&0x10 == 0
	case recFilterMode:
		r.sheet.Filtered = true
	case recColInfo:
		return r.addColumns(c)
	}
	return c.err()
}

// addColumns notes columns that are hidden, by their mark or by a width of zero.
func (r *sheetReader) addColumns(c *cursor) error {
	first, last, width := c.u16()+1, min(c.u16()+1, maxColumns), c.u16()
	c.u16()
	if hidden := c.u16()&0x01 != 0; (hidden || width == 0) && first <= last {
		r.sheet.HiddenColumns = append(r.sheet.HiddenColumns, grid.Columns{First: first, Last: last})
	}
	return c.err()
}

func (r *sheetReader) add(rec record) error {
	if err := r.noText(rec.kind); err != nil {
		return err
	}
	c := fields(rec)
	switch rec.kind {
	case recRow:
		return r.addRow(c)
	case recMergeCells:
		return r.addMerges(c)
	case recString:
		return r.formulaText(c)
	case recMulRk:
		return r.addMulRk(c)
	case recMulBlank, recBlank:
		return r.addBlank(rec.kind, c)
	case recLabelSST, recLabel, recRString, recNumber, recRK, recBoolErr, recFormula:
		return r.addCell(rec.kind, c)
	}
	return r.addOther(rec)
}

func (r *sheetReader) addRow(c *cursor) error {
	row := c.u16() + 1
	r.check.state(row, c.u16()+1, c.u16()+1)
	r.lastRow = row
	c.skip(6)
	if c.u32()&0x20 != 0 {
		r.row(row).Hidden = true
	}
	return c.err()
}

func (r *sheetReader) row(number int) *grid.Row {
	i, ok := r.rows[number]
	if !ok {
		i = len(r.sheet.Rows)
		r.rows[number] = i
		r.sheet.Rows = append(r.sheet.Rows, grid.Row{Number: number})
	}
	return &r.sheet.Rows[i]
}

func (r *sheetReader) put(row, col int, cell grid.Cell) error {
	if cell.Text == "" {
		return nil
	}
	if !r.budget.Cell(cell.Text) {
		return tooLarge()
	}
	cell.Row, cell.Col = int32(row), int32(col)
	at := r.row(row)
	at.Cells = append(at.Cells, cell)
	return nil
}

func (r *sheetReader) addCell(kind uint16, c *cursor) error {
	row, col, xf := c.u16()+1, c.u16()+1, c.u16()
	if col > maxColumns {
		return outside(r.sheet.Name)
	}
	r.count(row, col)
	var cell grid.Cell
	var err error
	switch kind {
	case recLabelSST:
		i := c.u32()
		if i >= len(r.strings) {
			return grid.LostText(r.at(row, col))
		}
		cell, err = r.text(row, col, xf, r.strings[i])
	case recLabel, recRString:
		cell, err = r.text(row, col, xf, r.label(kind, c))
	case recNumber:
		cell, err = r.number(row, col, xf, float(c.take(8)))
	case recRK:
		cell, err = r.number(row, col, xf, rk(c.u32()))
	case recBoolErr:
		value, failure := c.u8(), c.u8()
		cell, err = r.boolean(row, col, value, failure == 1)
	case recFormula:
		cell, err = r.formula(row, col, xf, c)
	}
	if err := cmp.Or(c.err(), err); err != nil {
		return err
	}
	if kind != recFormula && c.left() > 0 { // it was another record
		if err := r.tell(lost(r.at(row, col))); err != nil {
			return err
		}
	}
	return r.put(row, col, cell)
}

func (r *sheetReader) addMulRk(c *cursor) error {
	row, col := c.u16()+1, c.u16()+1
	for ; c.left() >= 6; col++ {
		if col > maxColumns {
			return outside(r.sheet.Name)
		}
		r.count(row, col)
		xf := c.u16()
		cell, err := r.number(row, col, xf, rk(c.u32()))
		if err := cmp.Or(err, r.put(row, col, cell)); err != nil {
			return err
		}
	}
	return lastColumn(c, col)
}

// addBlank notes that there are cells which show nothing.
func (r *sheetReader) addBlank(kind uint16, c *cursor) error {
	row, col := c.u16()+1, c.u16()+1
	last := col
	if kind != recBlank {
		last += c.left()/2 - 2 // two bytes a cell; the last two are the last column
	}
	if last > maxColumns {
		return outside(r.sheet.Name)
	}
	if kind == recBlank {
		r.count(row, col)
		return c.err()
	}
	for ; c.left() >= 4; col++ {
		r.count(row, col)
		c.u16()
	}
	return lastColumn(c, col)
}

// lastColumn checks the end of a record of several cells, the last of which stands
// before a column.
func lastColumn(c *cursor, before int) error {
	if c.u16()+2 != before || c.short || c.left() > 0 {
		return errDamaged
	}
	return nil
}

func (r *sheetReader) addMerges(c *cursor) error {
	for range c.u16() {
		top, bottom, left, right := c.u16()+1, c.u16()+1, c.u16()+1, c.u16()+1
		if c.short || bottom < top || right < left {
			return errDamaged
		}
		if right > maxColumns {
			return outside(r.sheet.Name)
		}
		m := grid.Merge{Top: top, Left: left, Bottom: bottom, Right: right}
		if !r.budget.Merge(m) {
			return tooLarge()
		}
		r.sheet.Merges = append(r.sheet.Merges, m)
	}
	return nil
}

// count notes that there is a cell.
func (r *sheetReader) count(row, col int) {
	r.check.cell(row, col)
	r.lastRow = row
}

func (r *sheetReader) at(row, col int) finding.Ref {
	return finding.In("", r.sheet.Name).At(row, col)
}

// tell keeps what was found.
func (r *sheetReader) tell(f finding.Finding) error {
	if !r.budget.Fault() {
		return tooLarge()
	}
	r.faults = append(r.faults, f)
	return nil
}

func float(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }

// rk is the number of an RkNumber ([MS-XLS] 2.5.217).
func rk(bits int) float64 {
	value := math.Float64frombits(uint64(bits&^3) << 32)
	if bits&2 != 0 {
		value = float64(int32(uint32(bits)) >> 2)
	}
	if bits&1 != 0 {
		value /= 100
	}
	return value
}
