package report_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"go.yaml.in/yaml/v3"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/stats"
)

// realXLSDir has the spreadsheets as programs really write them, which the repository
// does not hold.
const realXLSDir = "../../shared/cases/real-files"

// Of the four measures of each .xls file two are completed, and one is overdue.
func TestRealXLS(t *testing.T) {
	for _, name := range []string{"41-mhtml.xls", "53-xls-sst-count.xls", "55-xls-stream-upper-case.xls", "57-raw-biff8.xls"} {
		t.Run(name, func(t *testing.T) {
			l, found, err := readRealXLS(t, name)
			if err != nil || len(found) > 0 {
				t.Fatal(err, found)
			}
			if s := stats.Count(l).Measures; s.Total != 4 || s.Done() != 2 || s.State(ledger.Going)+s.State(ledger.NotDone) != 2 || s.Overdue() != 1 {
				t.Errorf("counted %+v", s)
			}
		})
	}
}

// The first bytes of this file's package are overwritten with what says how it is
// encrypted: it opens in no program, and must be told as damaged.
func TestRealXLSThatIsOverwritten(t *testing.T) {
	_, _, err := readRealXLS(t, "39-velvetsweatshop.xlsx")
	var f finding.Finding
	if errors.As(err, &f); err != nil && f.ID() != "damaged-file" {
		t.Error(err)
	}
}

func readRealXLS(t *testing.T, name string) (*ledger.Ledger, finding.List, error) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(realXLSDir, name))
	if err != nil {
		t.Skip("the file is not at hand")
	}
	facts, err := os.ReadFile(filepath.Join(realXLSDir, "tongbao.yaml"))
	if err != nil {
		t.Skip("the facts are not at hand")
	}
	var file struct{ Info map[ledger.Key]string }
	if err := yaml.Unmarshal(facts, &file); err != nil {
		t.Fatal(err)
	}
	return reading.Read(name, data, reading.Options{Info: file.Info})
}
