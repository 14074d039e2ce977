package main

import (
	"errors"
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
	paths   []string         // of the ledgers, each once
	refused map[string]error // what is none, as it is written, and why: it stands among the paths, and its turn will tell
	passed  []string         // our own outputs that were passed over; in a folder, those without their ledgers
	linked  []string         // other names of ledgers that stand among the paths
	folder  string           // the first folder that is named and has ledgers
}

// An emptyFolder is a folder without ledgers.
type emptyFolder struct{ error }

// findLedgers is every ledger that the arguments name, folders searched whole.
// What is missing or can't be read is taken too: its turn will tell. An error
// says that the arguments name nothing but empty folders.
func findLedgers(args []string) (search, error) {
	s := search{refused: map[string]error{}}
	for _, arg := range args {
		if len(args) > 1 && isFolder(arg) && isPapersFolder(arg) {
			s.passed = append(s.passed, arg)
		} else if isFolder(arg) {
			s.search(arg)
		} else {
			s.file(arg, args)
		}
	}
	if len(s.paths) == 0 {
		s.search(args[0])
	}
	s.paths, s.linked = unique(s.paths)
	holdsSome := func(path string) bool { return !errors.As(s.refused[path], new(emptyFolder)) }
	if !slices.ContainsFunc(s.paths, holdsSome) {
		return s, usageError{s.refused[s.paths[0]]}
	}
	return s, nil
}

// file takes a file that is named. The output of a ledger that is named too is
// passed over: the shell's * names both.
func (s *search) file(path string, args []string) {
	own := isRegular(path) && isOwn(path) // which would wait at a pipe
	if own && isOwnOf(path, args) {
		s.passed = append(s.passed, path)
		return
	}
	s.paths = append(s.paths, path)
	if own {
		s.refused[path] = notALedger(path)
	}
}

// search takes the ledgers in a folder, and none of our own outputs.
func (s *search) search(dir string) {
	ledgers, outputs := searched(dir)
	for _, output := range outputs {
		if !isOwnOf(output, ledgers) {
			s.passed = append(s.passed, output)
		}
	}
	s.paths = append(s.paths, ledgers...)
	if len(ledgers) == 0 {
		s.paths = append(s.paths, dir)
		s.refused[dir] = emptyFolder{fmt.Errorf("文件夹“%s”里没有台账（%s）", dir, strings.Join(ledgerEndings, "、"))}
	} else if s.folder == "" {
		s.folder = dir
	}
}

// searched are the ledgers in a folder and below it, with what can't be read, in the order
// of their numbers and names, and our own outputs.
func searched(dir string) (ledgers, outputs []string) {
	eachWorkbook(dir, func(path string, err error) {
		if err == nil && report.IsOutput(path) {
			outputs = append(outputs, path)
		} else {
			ledgers = append(ledgers, path)
		}
	})
	slices.SortStableFunc(ledgers, natural)
	return ledgers, outputs
}

// eachWorkbook calls found with every file in a folder and below it that is a ledger by
// its name, or an output of ours, and with what can't be read.
func eachWorkbook(dir string, found func(path string, err error)) {
	root := dir
	if isLink(dir) {
		root += string(filepath.Separator) // which is followed so
	}
	filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case path != root && isSetAside(entry):
			return fs.SkipDir
		case err != nil:
			found(path, err)
			return fs.SkipDir
		case couldBeLedger(entry.Name()) && isRegular(path):
			found(path, nil)
		}
		return nil
	})
}

// isSetAside reports whether an entry is a folder in which a system or a program keeps
// things of its own, or what was thrown away.
func isSetAside(entry fs.DirEntry) bool {
	name := entry.Name()
	hidden := strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || slices.Contains(systemFolders, name)
	return hidden && entry.IsDir()
}

// systemFolders are such folders that have no dot before their names.
var systemFolders = []string{"__MACOSX", "$RECYCLE.BIN", "System Volume Information"}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
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
func (s *search) notes() (notes []string) {
	if n := len(s.passed); n > 0 {
		notes = append(notes, fmt.Sprintf("有%d个文件是本程序做出的（如“%s”），没有当作台账。", n, filepath.Base(s.passed[0])))
	}
	if n := len(s.linked); n > 0 {
		notes = append(notes, fmt.Sprintf("有%d个文件名（如“%s”）是同一份台账的链接，这份台账只做一次。", n, filepath.Base(s.linked[0])))
	}
	return notes
}

// absolute is a path from the root, or as it is where nobody knows the folder.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}
