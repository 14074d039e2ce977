package stats

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names parts a cell that may name several offices or people: at 、，,；;／/ and
// line breaks that stand outside brackets, and at blanks where every part is a
// name by itself ("人事科 办公室", not "办 公 室"). A name that comes twice is
// given once.
func Names(text string) []string {
	var names []string
	for _, part := range splitOutside(text, clauseMarks+nameMarks) {
		for _, name := range atBlanks(part) {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// clauseMarks part groups of names, nameMarks the names of one.
const (
	clauseMarks = "，,；;\n\r"
	nameMarks   = "、／/"
)

// splitOutside cuts at the marks that no bracket encloses. A bracket that is
// never closed encloses nothing.
func splitOutside(text, marks string) []string {
	depth := 0
	balanced := strings.Count(text, "（")+strings.Count(text, "(") == strings.Count(text, "）")+strings.Count(text, ")")
	return strings.FieldsFunc(text, func(r rune) bool {
		switch r {
		case '（', '(':
			depth++
		case '）', ')':
			depth--
		default:
			return (depth <= 0 || !balanced) && strings.ContainsRune(marks, r)
		}
		return false
	})
}

// atBlanks cuts at blanks if every piece has at least two characters, so that
// names which are spread with blanks stay whole; their blanks are dropped.
func atBlanks(text string) []string {
	pieces := strings.FieldsFunc(text, unicode.IsSpace)
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
