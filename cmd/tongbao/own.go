package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/report"
)

// isOwn reports whether a file is one that this program has made: a workbook as
// package report knows it, or a notice by its name.
func isOwn(path string) bool { return report.IsOutput(path) || isNotice(path) }

func isNotice(path string) bool {
	ending := strings.ToLower(filepath.Ext(path))
	return slices.Contains([]string{".docx", ".pdf", ".ofd", ".html", ".txt"}, ending) && (originOf(path) != "" || report.IsCollective(path))
}

// isPapersFolder reports whether a folder is one of papers (文书) by its name, and has no
// ledgers: the shell's * names it beside the ledger.
func isPapersFolder(dir string) bool {
	if !report.IsPapersFolder(dir) {
		return false
	}
	ledgers, outputs := searched(dir)
	return len(ledgers)+len(outputs) == 0
}

// marksOfOwn stand in the names of our outputs behind the name of the ledger.
var marksOfOwn = []string{"-通报", "-汇总", "-校验", "-批注"}

// originOf is the name, without its ending, of the ledger that an output was made
// of, as far as the output's own name tells.
func originOf(path string) string {
	stem := report.StemOf(path)
	for _, mark := range marksOfOwn {
		if i := strings.LastIndex(stem, mark); i > 0 {
			return stem[:i]
		}
	}
	return ""
}

// isOwnOf reports whether an output was made of one of the files that are named.
func isOwnOf(path string, named []string) bool {
	return slices.ContainsFunc(named, func(other string) bool {
		ledger := couldBeLedger(filepath.Base(other)) && !isOwn(other)
		return ledger && (report.IsOutputOf(path, other) || report.StemOf(other) == originOf(path))
	})
}

// notALedger says what an output is, and which file to take in its place.
func notALedger(path string) error {
	name, origin := filepath.Base(path), "做它的那份台账"
	if ledger := ledgerBeside(path); ledger != "" {
		origin = "做它的台账“" + ledger + "”"
	}
	switch {
	case report.IsCollective(path):
		return fmt.Errorf("“%s”是几份台账的集体通报，不是台账，请改用各单位的台账，或者放台账的文件夹", name)
	case isNotice(path):
		return fmt.Errorf("“%s”是本程序做出的通报，不是台账，请改用%s", name, origin)
	case strings.HasPrefix(name, report.StemOf(report.BatchName)):
		return fmt.Errorf("“%s”是几份台账的批次汇总，不是台账，请改用各单位的台账，或者放台账的文件夹", name)
	case strings.Contains(name, "-批注"):
		return fmt.Errorf("“%s”是本程序另存的带批注的台账，请改用%s；已经在这一份上改好了的，请先换一个文件名", name, origin)
	case strings.Contains(name, "-校验"):
		return fmt.Errorf("“%s”是本程序做出的校验表，不是台账，请改用%s", name, origin)
	}
	return fmt.Errorf("“%s”是本程序做出的汇总表，不是台账，请改用%s", name, origin)
}

// ledgerBeside is the name of the ledger that an output was made of, where it still
// stands in the same folder.
func ledgerBeside(path string) string {
	origin := originOf(path)
	if origin == "" {
		return ""
	}
	for _, ending := range ledgerEndings {
		ledger := filepath.Join(filepath.Dir(path), origin+ending)
		if _, err := os.Stat(ledger); err == nil && !isOwn(ledger) {
			return origin + ending
		}
	}
	return ""
}
