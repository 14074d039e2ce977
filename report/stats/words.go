package stats

import (
	_ "embed"
	"strings"

	"tongbao/report/internal/wordlist"
)

//go:embed words.txt
var wordsFile string

// words are lists of words by what they are.
var words = wordlist.Of(wordsFile)

// anyOf returns the pattern of one of the words of the lists; of two that begin alike
// the one that its list names first.
func anyOf(lists ...string) string {
	var all []string
	for _, name := range lists {
		all = append(all, words.Of(name)...)
	}
	return "(?:" + strings.Join(all, "|") + ")"
}
