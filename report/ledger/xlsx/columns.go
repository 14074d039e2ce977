package xlsx

import (
	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// addColumns notes the columns that are hidden, by their mark or by a width of zero.
func (r *sheetReader) addColumns(t token) error {
	if !flag(t, "hidden") && !isZero(t, "width") {
		return nil
	}
	first, ok1 := number(t, "min")
	last, ok2 := number(t, "max")
	if !ok1 || !ok2 || len(r.sheet.HiddenColumns) >= a1.MaxColumns {
		return errDamaged
	}
	r.sheet.HiddenColumns = append(r.sheet.HiddenColumns, grid.Columns{First: first, Last: last})
	return nil
}
