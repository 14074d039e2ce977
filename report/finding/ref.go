// Package finding is how every fault is told: where it stands, what was found
// and what the reader of the message can do about it.
package finding

import "strings"

// A Ref is a place in a ledger file. Empty parts are unknown or do not apply.
type Ref struct {
	File  string `json:"file"`            // base name of the file
	Sheet string `json:"sheet,omitempty"` // sheet name; empty in formats without sheets
	Cell  string `json:"cell,omitempty"`  // A1 notation, or a range "E12:E15"
}

// String is the place as a person reads it: 台账.xlsx › 整改台账 › E12.
func (r Ref) String() string {
	parts := make([]string, 0, 3)
	for _, part := range []string{r.File, r.Sheet, r.Cell} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " › ")
}

// InCell is the same sheet's place at another cell.
func (r Ref) InCell(cell string) Ref {
	r.Cell = cell
	return r
}
