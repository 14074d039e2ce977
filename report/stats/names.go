package stats

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// Names splits a cell that may name several offices or people: at 、，,；;／/ and
// line breaks that stand outside brackets, and at blanks where every part is a
// name by itself ("人事科 办公室", not "办 公 室"). A name that comes twice is
// returned once.
func Names(text string) []string {
	var names []string
	for _, part := range splitOutside(text, clauseMarks+nameMarks) {
		names = append(names, atBlanks(part)...)
	}
	return distinct(names)
}

// distinct returns the names without those that have come before.
func distinct(names []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(names, func(name string) bool {
		again := seen[name]
		seen[name] = true
		return again
	})
}

// clauseMarks separate groups of names, nameMarks the names of one.
const (
	clauseMarks = hanzi.Commas + hanzi.Semicolons + "\n\r"
	nameMarks   = "、／/"
)

// atBlanks cuts at blanks if every piece has at least two characters, so that
// names which are spread with blanks stay whole; their blanks are dropped.
func atBlanks(text string) []string {
	pieces := cutOutside(text, unicode.IsSpace)
	if len(pieces) == 0 {
		return nil
	}
	for _, piece := range pieces {
		if utf8.RuneCountInString(piece) < 2 {
			return []string{strings.Join(pieces, "")}
		}
	}
	return pieces
}
