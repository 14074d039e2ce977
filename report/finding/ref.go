// Package finding is how every fault is told: where it stands, what was found
// and what the reader of the message can do about it.
package finding

import (
	"encoding/json"
	"strings"
	"unique"

	"tongbao/report/internal/a1"
)

// A Ref is a place in a ledger file. Empty and zero parts are unknown or do not apply.
// Each value of a ledger has one, so its names are kept once for all: it takes 16 bytes,
// and two of the same place are equal.
type Ref struct {
	sheet    unique.Handle[sheet]
	Row, Col int32 // 1-based; both 0 for the sheet as a whole
}

// A sheet has the base name of its file, and its own, which is empty in formats without
// sheets.
type sheet struct{ file, name string }

// In returns the place of a sheet as a whole; without a sheet's name that of the file.
func In(file, name string) Ref {
	if file == "" && name == "" {
		return Ref{}
	}
	return Ref{sheet: unique.Make(sheet{file, name})}
}

// names returns the names of file and sheet.
func (r Ref) names() sheet {
	if r.sheet == (unique.Handle[sheet]{}) {
		return sheet{}
	}
	return r.sheet.Value()
}

// File returns the base name of the file.
func (r Ref) File() string { return r.names().file }

// Sheet returns the sheet's name, empty in formats without sheets.
func (r Ref) Sheet() string { return r.names().name }

// InFile returns the same place of another file.
func (r Ref) InFile(file string) Ref { return In(file, r.Sheet()).At(int(r.Row), int(r.Col)) }

// InSheet returns the same place of another sheet.
func (r Ref) InSheet(name string) Ref { return In(r.File(), name).At(int(r.Row), int(r.Col)) }

// Cell returns the place's cell in A1 notation, empty for a sheet as a whole.
func (r Ref) Cell() string {
	if r.Row <= 0 || r.Col <= 0 {
		return ""
	}
	return a1.Cell(int(r.Row), int(r.Col))
}

// At returns the place of a cell, both parts 1-based, on the same sheet.
func (r Ref) At(row, col int) Ref {
	r.Row, r.Col = int32(row), int32(col)
	return r
}

// String returns the place as a person reads it: 台账.xlsx > 整改台账 > E12.
func (r Ref) String() string {
	parts := make([]string, 0, 3)
	for _, part := range []string{r.File(), r.Sheet(), r.Cell()} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " > ")
}

// MarshalJSON writes the cell in A1 notation, as spreadsheets show it.
func (r Ref) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		File  string `json:"file"`
		Sheet string `json:"sheet,omitempty"`
		Cell  string `json:"cell,omitempty"`
	}{r.File(), r.Sheet(), r.Cell()})
}
