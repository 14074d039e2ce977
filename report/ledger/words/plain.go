package words

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
)

// Plain returns a heading or word as it is compared: half-width, without blanks,
// of usual characters, without what stands in brackets, and without a star before or a
// colon behind.
func Plain(text string) string {
	var b strings.Builder
	depth := 0
	for _, r := range hanzi.Normal(text) {
		r = hanzi.HalfWidth(r)
		switch {
		case strings.ContainsRune(hanzi.RemarkOpeners, r):
			depth++
		case strings.ContainsRune(hanzi.RemarkClosers, r):
			depth = max(0, depth-1)
		case depth == 0 && !hanzi.IsBlank(r):
			b.WriteRune(r)
		}
	}
	return strings.TrimRight(strings.TrimLeft(b.String(), "*"), ":*")
}

func plainAll(words []string) []string {
	out := make([]string, len(words))
	for i, word := range words {
		out[i] = Plain(word)
	}
	return out
}

func isOneOf(text string, words []string) bool { return slices.Contains(words, hanzi.Squeeze(text)) }

func containsAny(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}

func hasPrefixOf(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(text, word) })
}

func hasSuffixOf(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasSuffix(text, word) })
}

// cutWord cuts the longest of the words with which a text begins, compared
// half-width and without blanks.
func cutWord(text string, words []string) (rest string, ok bool) {
	text = hanzi.Squeeze(text)
	rest = text
	for _, word := range words {
		if after, begins := strings.CutPrefix(text, word); begins && len(after) < len(rest) {
			rest, ok = after, true
		}
	}
	return rest, ok
}

// HasDigit reports whether a text has a figure of either width.
func HasDigit(text string) bool {
	return strings.ContainsFunc(text, hanzi.IsDigit)
}
