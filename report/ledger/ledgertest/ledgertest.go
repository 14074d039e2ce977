// Package ledgertest reads ledger files for the tests of all stages.
package ledgertest

import (
	"os"
	"path/filepath"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// Read reads a ledger file; a test without its ledger fails.
func Read(tb testing.TB, path string, opt ledger.Options) (*ledger.Ledger, finding.List) {
	tb.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	l, found, err := ledger.ReadBytes(filepath.Base(path), data, opt)
	if err != nil {
		tb.Fatal(err)
	}
	return l, found
}
