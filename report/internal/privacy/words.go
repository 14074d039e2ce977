package privacy

import (
	_ "embed"

	"tongbao/report/internal/wordlist"
)

//go:embed words.txt
var wordsFile string

var words = wordlist.Of(wordsFile)

// finderOf returns what makes the finder of a list of words.
func finderOf(list string) func() *wordlist.Finder {
	return wordlist.FinderOf(func() []string { return words.Of(list) })
}
