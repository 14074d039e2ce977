package xlsx

import (
	"maps"
	"slices"

	"tongbao/report/ledger/grid"
)

// A pictureColumn has the cells of a column that hold pictures.
type pictureColumn struct{ first, cells int }

// isPicture reports whether a cell holds a picture instead of a value. WPS writes a
// formula for it; Excel writes an error value that stands for a rich one.
func (raw rawCell) isPicture() bool {
	return raw.formula && grid.IsPictureFormula(string(raw.code)) ||
		raw.kind == failure && raw.rich && !raw.formula
}

func (r *sheetReader) notePicture() {
	column := r.pictures[r.col]
	if column.cells++; column.cells == 1 {
		column.first = r.row
	}
	r.pictures[r.col] = column
}

// tellPictures tells of the sheet's pictures, once for each column: one that has the
// evidence may have a picture on every row.
func (r *sheetReader) tellPictures() error {
	for _, col := range slices.Sorted(maps.Keys(r.pictures)) {
		column := r.pictures[col]
		at := r.atColumn(col)
		at.Row = int32(column.first)
		if err := r.tell(grid.Picture(at, column.cells)); err != nil {
			return err
		}
	}
	return nil
}
