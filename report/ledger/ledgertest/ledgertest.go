// Package ledgertest reads ledger files for the tests of all stages.
package ledgertest

import (
	"os"
	"path/filepath"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// Read reads a ledger file; a test without its ledger fails.
func Read(tb testing.TB, path string, opt reading.Options) (*ledger.Ledger, finding.List) {
	tb.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	l, found, err := reading.Read(filepath.Base(path), data, opt)
	if err != nil {
		tb.Fatal(err)
	}
	return l, found
}

// Cell is the place of a cell, by its name in A1 notation, on a sheet.
func Cell(sheet finding.Ref, name string) finding.Ref {
	row, col, ok := a1.Parse(name)
	if !ok {
		panic("no cell: " + name)
	}
	return sheet.At(row, col)
}
