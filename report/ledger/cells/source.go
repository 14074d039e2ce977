// Package cells turns the cells of a workbook into values of a ledger: clean texts
// that know where they stand.
package cells

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// A Source is a ledger file while it is read, with what was found in it so far.
type Source struct {
	File  string // base name, for places
	Found *finding.Log
}

// Sheet returns the place of a sheet as a whole.
func (s Source) Sheet(sheet *grid.Sheet) finding.Ref {
	return finding.In(s.File, sheet.Name)
}

// Value returns a cell's text, cleaned, with its place; the zero Value for a nil or
// an empty cell. Characters that were dropped or are broken are reported.
func (s Source) Value(sheet *grid.Sheet, c *grid.Cell) ledger.Value {
	if c == nil {
		return ledger.Value{}
	}
	text, dropped := Clean(c.Text)
	if dropped == 0 && text == "" {
		return ledger.Value{}
	}
	v := ledger.Value{Text: text, At: s.Sheet(sheet).At(int(c.Row), int(c.Col))}
	if dropped > 0 {
		s.Found.AddOnce(controlCharacters(v, dropped))
	}
	if strings.ContainsRune(text, utf8.RuneError) {
		s.Found.AddOnce(brokenCharacters(v))
	}
	return v
}
