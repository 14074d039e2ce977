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

// A search is what the arguments of a command name.
type search struct {
	paths  []string         // of the ledgers, each once
	empty  map[string]error // folders without ledgers, as they are written: they stand among the paths, with why
	passed []string         // our own outputs that were passed over; in a folder, those without their ledgers
	odd    []string         // outputs that were named one by one, and are taken for ledgers
}

// findLedgers is every ledger that the arguments name, folders searched whole.
// What is missing or can't be read is taken too: its turn will tell. An error
// says that the arguments name nothing but empty folders.
func findLedgers(args []string) (search, error) {
	s := search{empty: map[string]error{}}
	for _, arg := range args {
		if info, err := os.Stat(arg); err == nil && info.IsDir() {
			s.folder(arg)
		} else {
			s.file(arg, args)
		}
	}
	s.paths = unique(s.paths)
	holdsSome := func(path string) bool { return s.empty[path] == nil }
	if !slices.ContainsFunc(s.paths, holdsSome) {
		return s, usageError{s.empty[s.paths[0]]}
	}
	return s, nil
}

// file takes a file that is named. The output of a ledger that is named too is
// no ledger: the shell's * names both.
func (s *search) file(path string, args []string) {
	switch {
	case !report.IsOutput(path):
		s.paths = append(s.paths, path)
	case slices.ContainsFunc(args, func(arg string) bool {
		return couldBeLedger(filepath.Base(arg)) && report.IsOutputOf(path, arg) && !report.IsOutput(arg)
	}):
		s.passed = append(s.passed, path)
	case report.IsBatch(path):
		s.paths = append(s.paths, path) // which is refused
	default:
		s.paths, s.odd = append(s.paths, path), append(s.odd, path)
	}
}

// folder takes the ledgers in a folder, and none of our own outputs.
func (s *search) folder(dir string) {
	ledgers, outputs := searched(dir)
	for _, output := range outputs {
		if !slices.ContainsFunc(ledgers, func(ledger string) bool { return report.IsOutputOf(output, ledger) }) {
			s.passed = append(s.passed, output)
		}
	}
	s.paths = append(s.paths, ledgers...)
	if len(ledgers) == 0 {
		s.paths = append(s.paths, dir)
		s.empty[dir] = fmt.Errorf("文件夹“%s”里没有台账（%s）", dir, strings.Join(ledgerEndings, "、"))
	}
}

// searched are the ledgers in a folder and below it, with what can't be read, and
// our own outputs.
func searched(dir string) (ledgers, outputs []string) {
	filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			ledgers = append(ledgers, path)
			return fs.SkipDir
		case !couldBeLedger(entry.Name()) || !isRegular(path):
		case report.IsOutput(path):
			outputs = append(outputs, path)
		default:
			ledgers = append(ledgers, path)
		}
		return nil
	})
	return ledgers, outputs
}

// isRegular follows links: a ledger may be kept elsewhere, or in a cloud.
func isRegular(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// couldBeLedger leaves out what Office keeps beside open files.
func couldBeLedger(name string) bool {
	hidden := strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
	return !hidden && slices.Contains(ledgerEndings, strings.ToLower(filepath.Ext(name)))
}

// notes are what a person should know of the search.
func (s *search) notes() []string {
	var notes []string
	if n := len(s.passed); n > 0 {
		notes = append(notes, fmt.Sprintf("有%d个文件像是本程序生成的（如“%s”），没有当作台账。其中有台账的，请单独指定它。",
			n, filepath.Base(s.passed[0])))
	}
	for _, path := range s.odd {
		notes = append(notes, fmt.Sprintf("“%s”像是本程序生成的，因为是单独指定的，仍当作台账处理。", filepath.Base(path)))
	}
	return notes
}

func unique(paths []string) []string {
	seen := map[string]bool{}
	var out []string
	for _, path := range paths {
		if key := absolute(path); !seen[key] {
			seen[key] = true
			out = append(out, path)
		}
	}
	return out
}

// absolute is a path from the root, or as it is where nobody knows the folder.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}
