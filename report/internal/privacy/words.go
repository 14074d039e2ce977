package privacy

import (
	_ "embed"
	"iter"
	"strings"

	"tongbao/report/internal/wordlist"
)

//go:embed words.txt
var wordsFile string

var words = wordlist.Of(wordsFile)

// behind gives the ends of a word in a text, in bytes, wherever it stands there.
func behind(text, word string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for at := 0; ; {
			i := strings.Index(text[at:], word)
			if i < 0 {
				return
			}
			if at += i + len(word); !yield(at) {
				return
			}
		}
	}
}
