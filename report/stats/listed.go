package stats

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/internal/pattern"
)

// groups splits a cell into what stands between its clauses and the marks of its
// lists: 1. 2., 一、 二、.
func groups(text string) []string {
	text = blanksBeforeBrackets().ReplaceAllString(text, "$1")
	var all []string
	for _, part := range listed(text, mostListsInside) {
		all = append(all, splitOutside(part, officeGroups)...)
	}
	return all
}

// Marks that separate groups of offices, and offices.
const (
	officeGroups = clauseMarks + "。"
	officeMarks  = nameMarks + "|｜\\+＋&＆"
)

// blanksBeforeBrackets would separate a name from what is said of it.
var blanksBeforeBrackets = pattern.Of(`\s+([` + hanzi.RoundOpeners + `])`)

// mostListsInside is how deep lists are looked for inside lists:
// 牵头：1.甲科 2.乙科；配合：1.丙科 2.丁科 reads as one inside the other.
const mostListsInside = 3

// listed splits a text at the marks of a list. One mark alone is none: 一、二科 are
// two offices.
func listed(text string, inside int) []string {
	if inside == 0 {
		return []string{text}
	}
	list, ok := listOf(text)
	if !ok {
		return []string{text}
	}
	parts := []string{list.Lead}
	for _, item := range list.Items {
		parts = append(parts, listed(item, inside-1)...)
	}
	return parts
}

// Marks of lists that stand inside a line, behind a blank or in brackets.
var (
	numeralBehindBlank = pattern.Of(`\s+([` + hanzi.Numerals + `]{1,3}、)`)
	numeralInBrackets  = pattern.Of(`[` + hanzi.RoundOpeners + `][` + hanzi.Numerals + `]{1,3}[` + hanzi.RoundClosers + `]`)
)

// listOf reads a text as a list, before which nothing stands but a label: in
// 综合科（一）、综合科（二） the numerals belong to the names.
func listOf(text string) (listmark.List, bool) {
	lines := []string{numeralBehindBlank().ReplaceAllString(text, "\n$1")}
	if numeralInBrackets().MatchString(text) {
		lines = append(lines, numeralInBrackets().ReplaceAllString(text, "\n$0"))
	}
	for _, lines := range lines {
		list, ok := listmark.ParseNames(lines)
		if ok && (list.Lead == "" || strings.HasSuffix(list.Lead, "：") || strings.HasSuffix(list.Lead, ":")) {
			return list, true
		}
	}
	return listmark.List{}, false
}

const number = `(?:[0-9０-９]{1,2}|[` + hanzi.Numerals + `]{1,3})`

var (
	numberAlone  = pattern.Of(`^` + number + `$`)
	numberLast   = pattern.Of(number + `$`)
	numberBefore = pattern.Of(`^` + number)
)

// completed completes names that share a beginning and an ending both: 监督一、二科
// are 监督一科 and 监督二科.
func completed(names []string) []string {
	for i := 0; i < len(names); i++ {
		if last := numberLast().FindStringIndex(names[i]); last != nil {
			i += complete(names[i:], names[i][:last[0]])
		}
	}
	return names
}

// complete completes the names up to the first that has the ending, if all before
// it are the beginning with a number, or a number. It returns how many behind
// the first need no further look.
func complete(names []string, beginning string) int {
	number := func(name string) string { return strings.TrimPrefix(strings.TrimSpace(name), beginning) }
	n := 1
	for n < len(names) && numberAlone().MatchString(number(names[n])) {
		n++
	}
	if n == len(names) {
		return n - 1
	}
	ending, ok := endingOf(number(names[n]))
	if !ok {
		return n - 1
	}
	for k := range names[:n+1] {
		names[k] = beginning + strings.TrimSuffix(number(names[k]), ending) + ending
	}
	return n
}

// endingOf returns what an office's name has behind its number: 二科.
func endingOf(name string) (ending string, ok bool) {
	ending = numberBefore().ReplaceAllString(name, "")
	first, _ := utf8.DecodeRuneInString(ending)
	return ending, ending != name && !hanzi.IsDigit(first) && utf8.RuneCountInString(name) <= maxName && endsAsOffice(withoutBracket(name))
}
