package report_test

import (
	"os"
	"path/filepath"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/stats"
)

// realCSVFolder has small ledgers with properties that real programs give their
// files. They stand beside the repository, not in it.
const realCSVFolder = "../../shared/cases/real-files"

// realCSVBase is what most of them amount to. Where other files have a measure that is
// not done, these have a second one under way.
var realCSVBase = realCSVTally{total: 4, done: 2, going: 2, overdue: 1}

type realCSVTally struct{ total, done, going, notDone, overdue int }

// realCSV reads one of the ledgers.
func realCSV(t *testing.T, name string) (*ledger.Ledger, finding.List) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(realCSVFolder, name))
	if err != nil {
		t.Skip("the files of real programs are not at hand")
	}
	l, found, err := reading.Read(name, data, reading.Options{Info: map[ledger.Key]string{
		ledger.FedBack: "2023年12月11日", ledger.DataDate: "2024年11月15日",
	}})
	if err != nil {
		t.Fatal(err)
	}
	return l, found
}

func TestRealDelimitedFiles(t *testing.T) {
	for _, c := range []struct {
		name  string
		want  realCSVTally
		tells map[string]string // cells by the kind of finding that tells of them
	}{
		{"17-csv-quote-swallows-rows.csv", realCSVTally{total: 8, done: 4, going: 4, overdue: 4}, map[string]string{"loose-quote": "E4 E7"}},
		{"33-csv-cr-only.csv", realCSVBase, nil},
		{"34-csv-utf8-one-bad-byte.csv", realCSVBase, map[string]string{"broken-bytes": "E4", "undecodable": "E4"}},
		{"36-csv-equals-quoted.csv", realCSVBase, nil},
		{"60-utf16-without-mark.csv", realCSVBase, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, found := realCSV(t, c.name)
			n := stats.Count(l).Measures
			got := realCSVTally{n.Total, n.Done(), n.State(ledger.Going), n.State(ledger.NotDone), n.Overdue()}
			if got != c.want {
				t.Errorf("%+v, want %+v", got, c.want)
			}
			told := map[string]string{}
			for _, f := range found {
				if told[f.ID()] != "" {
					told[f.ID()] += " "
				}
				told[f.ID()] += f.At.Cell()
			}
			for kind, cells := range c.tells {
				if told[kind] != cells {
					t.Errorf("%s of %q, want %q", kind, told[kind], cells)
				}
			}
			for _, kind := range []string{"loose-quote", "broken-bytes", "undecodable", "zero-byte", "cut-end", "extra-fields", "formula-without-value"} {
				if c.tells[kind] == "" && told[kind] != "" {
					t.Errorf("%s of %q", kind, told[kind])
				}
			}
		})
	}
}
