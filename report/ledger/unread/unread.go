// Package unread gathers the cells of a sheet that a person sees and that are not read,
// or not wholly: pictures and texts that are struck through. It tells of them once for
// each column or row, as they come many together.
package unread

import (
	"maps"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// Cells are those of one sheet. The zero Cells has none.
type Cells struct {
	pictures map[int]pictureColumn
	struck   map[int][]struckCell // by row
	count    int
}

// A pictureColumn has the cells of a column that hold pictures.
type pictureColumn struct{ first, cells int }

// A struckCell is one of whose text some or all is struck through.
type struckCell struct {
	col   int
	whole bool
}

// Picture notes a cell with a picture.
func (u *Cells) Picture(row, col int) {
	if u.pictures == nil {
		u.pictures = map[int]pictureColumn{}
	}
	column := u.pictures[col]
	if column.cells == 0 {
		column.first = row
	}
	column.cells++
	u.pictures[col] = column
}

// Strike notes a cell some of whose text is struck through, or the whole. Cells beyond
// the bound on what is told are not noted.
func (u *Cells) Strike(row, col int, whole bool) {
	if u.struck == nil {
		u.struck = map[int][]struckCell{}
	}
	if u.count++; u.count <= grid.MaxFaults {
		u.struck[row] = append(u.struck[row], struckCell{col, whole})
	}
}

// Faults returns what is to be told of a sheet, whose rows are in order: its struck
// texts by row, then its pictures by column.
func (u *Cells) Faults(sheet *grid.Sheet) finding.List {
	var faults finding.List
	at := finding.In("", sheet.Name)
	for _, row := range slices.Sorted(maps.Keys(u.struck)) {
		faults = append(faults, struckRow(at, sheet, row, u.struck[row])...)
	}
	for _, col := range slices.Sorted(maps.Keys(u.pictures)) {
		p := u.pictures[col]
		faults = append(faults, grid.Picture(at.At(p.first, col), p.cells))
	}
	return faults
}

// struckRow tells of each cell of a row that is struck in part, and once of the others.
func struckRow(at finding.Ref, sheet *grid.Sheet, row int, cells []struckCell) finding.List {
	var faults finding.List
	first, whole := 0, 0
	for _, c := range cells {
		if !c.whole {
			faults = append(faults, grid.StruckPart(at.At(row, c.col)))
			continue
		}
		if whole++; whole == 1 {
			first = c.col
		}
	}
	if whole > 0 {
		faults = append(faults, grid.Struck(at.At(row, first), whole, !hasText(sheet, row)))
	}
	return faults
}

// hasText reports whether anything of a row is read.
func hasText(sheet *grid.Sheet, row int) bool {
	_, ok := slices.BinarySearchFunc(sheet.Rows, row, func(r grid.Row, row int) int { return r.Number - row })
	return ok
}
