package report_test

import (
	"os"
	"path/filepath"
	"testing"
)

// caseLedger is real input that the repository does not hold.
const caseLedger = "../../shared/cases/education-bureau/ledger.xlsx"

// ledgers are the samples, and the real case where it is at hand; where it is
// not, a test of that name is skipped, so that the run says so.
func ledgers(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("../samples/*.xlsx")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	if _, err := os.Stat(caseLedger); err != nil {
		t.Run("real case", func(t *testing.T) { t.Skip("the real case is not at hand") })
		return paths
	}
	return append(paths, caseLedger)
}
