package xls

import (
	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// A pendingText is a formula whose text comes in a later record.
type pendingText struct{ row, col, xf int }

// formula is the value that a formula had when the workbook was saved. A text
// follows in a STRING record; the cell is put then.
func (r *sheetReader) formula(row, col, xf int, c *cursor) (grid.Cell, error) {
	value := c.take(8)
	if value[6] != 0xFF || value[7] != 0xFF {
		return r.number(row, col, xf, float(value))
	}
	switch value[0] {
	case 0:
		r.pending = &pendingText{row, col, xf}
	case 1, 2:
		return r.boolean(row, col, int(value[2]), value[0] == 2)
	}
	return grid.Cell{}, nil
}

func (r *sheetReader) formulaText(c *cursor) error {
	if r.pending == nil {
		return nil
	}
	p := *r.pending
	r.pending = nil
	text := r.book.text(c, c.u16())
	if err := c.err(); err != nil {
		return err
	}
	cell, err := r.text(p.row, p.col, p.xf, whole(text))
	if err != nil {
		return err
	}
	return r.put(p.row, p.col, cell)
}

// Records that may stand between a formula and its text.
const (
	recArray         = 0x0221
	recTable         = 0x0236
	recSharedFormula = 0x04BC
)

// noText tells of a formula whose text does not come before a record of that kind.
func (r *sheetReader) noText(kind uint16) error {
	switch kind {
	case recString, recArray, recTable, recSharedFormula:
		return nil
	}
	if r.pending == nil {
		return nil
	}
	at := r.at(r.pending.row, r.pending.col)
	r.pending = nil
	return r.tell(withoutValue(at))
}

func withoutValue(at finding.Ref) finding.Finding {
	return grid.FormulaWithoutValue.At(at, "单元格里是公式，但文件里没有保存它的计算结果，已当作空白。",
		"请用 Excel 或 WPS 打开台账，按 F9 重新计算并保存后再试。")
}

// failures are the error values ([MS-XLS] 2.5.10).
var failures = map[int]string{
	0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!",
	0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
}

func (r *sheetReader) boolean(row, col, value int, failure bool) (grid.Cell, error) {
	switch {
	case failure:
		return grid.Cell{}, r.tell(grid.ErrorValue(r.at(row, col), failures[value]))
	case value == 1:
		return grid.Cell{Text: "TRUE"}, nil
	}
	return grid.Cell{Text: "FALSE"}, nil
}
