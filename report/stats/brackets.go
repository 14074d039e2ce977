package stats

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// splitOutside splits a text at the marks that no bracket encloses, leaving out
// empty parts.
func splitOutside(text, marks string) []string {
	return cutOutside(text, func(r rune) bool { return strings.ContainsRune(marks, r) })
}

func cutOutside(text string, mark func(rune) bool) []string {
	var parts []string
	from, enclosed := 0, inBrackets(text)
	for at, r := range text {
		for len(enclosed) > 0 && at >= enclosed[0].to {
			enclosed = enclosed[1:]
		}
		if !mark(r) || len(enclosed) > 0 && at > enclosed[0].from {
			continue
		}
		if at > from {
			parts = append(parts, text[from:at])
		}
		from = at + utf8.RuneLen(r)
	}
	if from < len(text) {
		parts = append(parts, text[from:])
	}
	return parts
}

// A span is a stretch of a text from an opening bracket to its closing one, in bytes.
type span struct{ from, to int }

// inBrackets returns the outermost spans of round brackets. One without its partner
// encloses nothing.
func inBrackets(text string) []span {
	var spans []span
	var open []int
	for at, r := range text {
		switch {
		case strings.ContainsRune(hanzi.RoundOpeners, r):
			open = append(open, at)
		case strings.ContainsRune(hanzi.RoundClosers, r) && len(open) > 0:
			from := open[len(open)-1]
			open = open[:len(open)-1]
			for len(spans) > 0 && spans[len(spans)-1].from > from {
				spans = spans[:len(spans)-1]
			}
			spans = append(spans, span{from, at})
		}
	}
	return spans
}

// withoutBracket returns a name without the bracket at its end: 综合科（一）.
func withoutBracket(name string) string {
	last, _ := utf8.DecodeLastRuneInString(name)
	if !strings.ContainsRune(hanzi.RoundClosers, last) {
		return name
	}
	if open := strings.LastIndexAny(name, hanzi.RoundOpeners); open >= 0 {
		return name[:open]
	}
	return name
}
