package reading_test

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
)

// officeLedgers has ledgers as offices keep them, each beside the text that it
// must read as: the tree, what was found and what was recognised.
const officeLedgers = "../../../samples/各种台账"

func TestOfficeLedgers(t *testing.T) {
	paths := officePaths(t)
	if len(paths) < 25 {
		t.Fatalf("only %d ledgers", len(paths))
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			l, found := ledgertest.Read(t, path, beside(t, path))
			maps.DeleteFunc(l.Info.Values, func(_ ledger.Key, v ledger.Value) bool { return v.At.Sheet() == "配置" })
			got := dump(l) + "\n" + dumpFindings(found) + "\n" + dumpReadings(l)
			golden.Check(t, strings.TrimSuffix(path, filepath.Ext(path))+".txt", []byte(got))
		})
	}
}

// officePaths are all ledgers of the folder and those below it.
func officePaths(t *testing.T) []string {
	var paths []string
	for _, pattern := range []string{"*", "*/*"} {
		found, err := filepath.Glob(filepath.Join(officeLedgers, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range found {
			switch filepath.Ext(path) {
			case ".xlsx", ".xlsm", ".xls", ".et", ".csv", ".tsv":
				paths = append(paths, path)
			}
		}
	}
	return paths
}

// beside are the facts and the mapping of the configuration beside a ledger.
func beside(t *testing.T, path string) reading.Options {
	data, err := os.ReadFile(filepath.Join(filepath.Dir(path), "tongbao.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var options struct {
		Info    map[ledger.Key]string
		Mapping map[string]ledger.Field
	}
	if err := yaml.Unmarshal(data, &options); err != nil {
		t.Fatal(err)
	}
	return reading.Options{Info: options.Info, Mapping: options.Mapping}
}
