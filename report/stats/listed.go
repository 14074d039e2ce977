package stats

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger/split"
)

// groups parts a cell into what stands between its clauses and the marks of its
// lists: 1. 2., 一、 二、.
func groups(text string) []string {
	text = blanksBeforeBrackets.ReplaceAllString(text, "$1")
	var all []string
	for _, part := range listed(text, mostListsInside) {
		all = append(all, splitOutside(part, officeGroups)...)
	}
	return all
}

// Marks that part groups of offices, and offices.
const (
	officeGroups = clauseMarks + "。"
	officeMarks  = nameMarks + "|｜\\+＋&＆"
)

// blanksBeforeBrackets would part a name from what is said of it.
var blanksBeforeBrackets = regexp.MustCompile(`\s+([(（])`)

// mostListsInside is how deep lists are looked for inside lists:
// 牵头：1.甲科 2.乙科；配合：1.丙科 2.丁科 reads as one inside the other.
const mostListsInside = 3

// listed parts a text at the marks of a list. One mark alone is none: 一、二科 are
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
	numeralBehindBlank = regexp.MustCompile(`\s+([一二三四五六七八九十]{1,3}、)`)
	numeralInBrackets  = regexp.MustCompile(`[(（][一二三四五六七八九十]{1,3}[)）]`)
)

// listOf reads a text as a list, before which nothing stands but a label: in
// 综合科（一）、综合科（二） the numerals belong to the names.
func listOf(text string) (split.List, bool) {
	for _, lines := range []string{
		numeralBehindBlank.ReplaceAllString(text, "\n$1"),
		numeralInBrackets.ReplaceAllString(text, "\n$0"),
	} {
		list, ok := split.Parse(lines)
		if ok && (list.Lead == "" || strings.HasSuffix(list.Lead, "：") || strings.HasSuffix(list.Lead, ":")) {
			return list, true
		}
	}
	return split.List{}, false
}

const number = `(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})`

var (
	numberAlone  = regexp.MustCompile(`^` + number + `$`)
	numberLast   = regexp.MustCompile(number + `$`)
	numberBefore = regexp.MustCompile(`^` + number)
)

// maxNumbered bounds how many names share their beginning and ending.
const maxNumbered = 20

// completed gives names that share a beginning and an ending both: 监督一、二科
// are 监督一科 and 监督二科.
func completed(names []string) []string {
	for i := range names {
		if last := numberLast.FindStringIndex(names[i]); last != nil {
			complete(names[i:min(len(names), i+maxNumbered)], names[i][:last[0]])
		}
	}
	return names
}

// complete completes the names up to the first that has the ending, if all
// before it are the beginning with a number, or a number.
func complete(names []string, beginning string) {
	for n, name := range names[1:] {
		rest := strings.TrimPrefix(strings.TrimSpace(name), beginning)
		if numberAlone.MatchString(rest) {
			continue
		}
		ending := numberBefore.ReplaceAllString(rest, "")
		if ending == rest || utf8.RuneCountInString(ending) > maxName || !endsAsOffice(withoutBracket(rest)) {
			return
		}
		for k := range names[:n+1] {
			names[k] = beginning + strings.TrimPrefix(strings.TrimSpace(names[k]), beginning) + ending
		}
		names[n+1] = beginning + rest
		return
	}
}
