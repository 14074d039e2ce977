package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/report"
)

// ledgerEndings are the files that a folder is searched for.
var ledgerEndings = []string{".xlsx", ".xlsm", ".xls", ".et", ".csv", ".tsv"}

// A found ledger has its path and the name of its outputs, which no other has.
type found struct{ path, stem string }

// findLedgers is every ledger that the arguments name, folders searched whole,
// each once. What is missing or can't be read is taken too: its turn will tell.
func findLedgers(args []string) ([]found, error) {
	var paths []string
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil || !info.IsDir() {
			paths = append(paths, arg)
			continue
		}
		inside, err := searchFolder(arg)
		if err != nil {
			return nil, err
		}
		paths = append(paths, inside...)
	}
	return withStems(unique(paths)), nil
}

func searchFolder(dir string) ([]string, error) {
	var paths []string
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			paths = append(paths, path)
			return fs.SkipDir
		}
		if entry.Type().IsRegular() && isLedger(entry.Name()) {
			paths = append(paths, path)
		}
		return nil
	})
	if err == nil && len(paths) == 0 {
		err = usageError{fmt.Errorf("文件夹“%s”里没有台账（%s）", dir, strings.Join(ledgerEndings, "、"))}
	}
	return paths, err
}

// isLedger leaves out our own outputs and what Office keeps beside open files.
func isLedger(name string) bool {
	hidden := strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
	return !hidden && !report.IsOutput(name) && slices.Contains(ledgerEndings, strings.ToLower(filepath.Ext(name)))
}

func unique(paths []string) []string {
	seen := map[string]bool{}
	var out []string
	for _, path := range paths {
		key := path
		if abs, err := filepath.Abs(path); err == nil {
			key = abs
		}
		if !seen[key] {
			seen[key] = true
			out = append(out, path)
		}
	}
	return out
}

// withStems gives ledgers of one name different outputs: 台账, 台账（2）.
func withStems(paths []string) []found {
	taken := map[string]bool{}
	ledgers := make([]found, len(paths))
	for i, path := range paths {
		stem := report.StemOf(path)
		name := stem
		for n := 2; taken[strings.ToLower(name)]; n++ {
			name = fmt.Sprintf("%s（%d）", stem, n)
		}
		taken[strings.ToLower(name)] = true
		ledgers[i] = found{path, name}
	}
	return ledgers
}
