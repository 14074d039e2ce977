package xls

import "tongbao/report/ledger/grid"

// formula is the value that a formula had when the workbook was saved. A text
// follows in a STRING record; the cell is put then.
func (r *sheetReader) formula(row, col, xf int, c *cursor) (grid.Cell, error) {
	r.pending = nil
	value := c.take(8)
	if value[6] != 0xFF || value[7] != 0xFF {
		return r.number(xf, float(value)), nil
	}
	switch value[0] {
	case 0:
		r.pending = &grid.Cell{Row: int32(row), Col: int32(col)}
	case 1, 2:
		return r.boolean(row, col, int(value[2]), value[0] == 2)
	}
	return grid.Cell{}, nil
}

func (r *sheetReader) formulaText(c *cursor) error {
	if r.pending == nil {
		return nil
	}
	cell := *r.pending
	r.pending = nil
	cell.Text = c.text(c.u16())
	if err := c.err(); err != nil {
		return err
	}
	return r.put(int(cell.Row), int(cell.Col), cell)
}

// failures are the error values ([MS-XLS] 2.5.10).
var failures = map[int]string{
	0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!",
	0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
}

func (r *sheetReader) boolean(row, col, value int, failure bool) (grid.Cell, error) {
	switch {
	case failure && !r.budget.Fault():
		return grid.Cell{}, tooLarge()
	case failure:
		r.faults = append(r.faults, grid.ErrorValue(r.at(row, col), failures[value]))
		return grid.Cell{}, nil
	case value == 1:
		return grid.Cell{Text: "TRUE"}, nil
	}
	return grid.Cell{Text: "FALSE"}, nil
}
