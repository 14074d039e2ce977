// Package finding is how every fault is told: where it stands, what was found
// and what the reader of the message can do about it.
package finding

import (
	"encoding/json"
	"strings"

	"tongbao/report/internal/a1"
)

// A Ref is a place in a ledger file. Empty and zero parts are unknown or do not apply.
type Ref struct {
	File     string // base name of the file
	Sheet    string // sheet name; empty in formats without sheets
	Row, Col int32  // 1-based; both 0 for the sheet as a whole
}

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

// String returns the place as a person reads it: 台账.xlsx › 整改台账 › E12.
func (r Ref) String() string {
	parts := make([]string, 0, 3)
	for _, part := range []string{r.File, r.Sheet, r.Cell()} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " › ")
}

// MarshalJSON writes the cell in A1 notation, as spreadsheets show it.
func (r Ref) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		File  string `json:"file"`
		Sheet string `json:"sheet,omitempty"`
		Cell  string `json:"cell,omitempty"`
	}{r.File, r.Sheet, r.Cell()})
}
