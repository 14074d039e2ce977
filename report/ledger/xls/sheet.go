package xls

import (
	"cmp"
	"encoding/binary"
	"math"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// sheetReader makes one sheet from its part of the stream.
type sheetReader struct {
	*book
	sheet   *grid.Sheet
	shower  *numfmt.Shower
	rows    map[int]int // index in sheet.Rows by row
	faults  finding.List
	pending *grid.Cell // a formula whose text comes in the next record
}

// read reads records up to the sheet's EOF, and returns how many bytes they have.
// What is embedded, as charts are, is passed over.
func (r *sheetReader) read(data []byte, offset int) (size int, err error) {
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
			depth++
		case rec.kind == recEOF:
			if depth--; depth == 0 {
				r.sheet.Tidy()
				return s.pos - offset, nil
			}
		case depth == 0:
			return 0, errDamaged
		case depth == 1:
			if err := r.add(rec); err != nil {
				return 0, err
			}
		}
	}
}

func (r *sheetReader) add(rec record) error {
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
	case recLabelSST, recLabel, recRString, recNumber, recRK, recBoolErr, recFormula:
		return r.addCell(rec.kind, c)
	}
	return nil
}

func (r *sheetReader) addRow(c *cursor) error {
	row := c.u16() + 1
	c.skip(10)
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
		cell, err = r.text(row, col, xf, c.text(c.u16()))
	case recNumber:
		cell = r.number(xf, float(c.take(8)))
	case recRK:
		cell = r.number(xf, rk(c.u32()))
	case recBoolErr:
		value, failure := c.u8(), c.u8()
		cell, err = r.boolean(row, col, value, failure == 1)
	case recFormula:
		cell, err = r.formula(row, col, xf, c)
	}
	if err := cmp.Or(c.err(), err); err != nil {
		return err
	}
	return r.put(row, col, cell)
}

func (r *sheetReader) number(xf int, value float64) grid.Cell {
	shown := r.shower.Number(r.format(xf), value)
	return grid.Cell{Text: shown.Text, Day: shown.Day, Period: shown.IsPeriod()}
}

// text returns what a cell shows of a text under its format, and tells where that is
// nothing.
func (r *sheetReader) text(row, col, xf int, text string) (grid.Cell, error) {
	shown := r.shower.Text(r.format(xf), text)
	if shown == "" && text != "" {
		if !r.budget.Fault() {
			return grid.Cell{}, tooLarge()
		}
		r.faults = append(r.faults, grid.Unshown(r.at(row, col)))
	}
	return grid.Cell{Text: shown}, nil
}

func (r *sheetReader) addMulRk(c *cursor) error {
	row, col := c.u16()+1, c.u16()+1
	for ; c.left() >= 8; col++ { // the last two bytes are the last column
		if col > maxColumns {
			return outside(r.sheet.Name)
		}
		xf := c.u16()
		if err := r.put(row, col, r.number(xf, rk(c.u32()))); err != nil {
			return err
		}
	}
	return c.err()
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
		if !r.budget.Merge() {
			return tooLarge()
		}
		r.sheet.Merges = append(r.sheet.Merges, grid.Merge{Top: top, Left: left, Bottom: bottom, Right: right})
	}
	return nil
}

func (r *sheetReader) at(row, col int) finding.Ref {
	return finding.Ref{Sheet: r.sheet.Name}.At(row, col)
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
