package when

import (
	_ "embed"

	"tongbao/report/internal/wordlist"
)

//go:embed words.txt
var wordsFile string

// words are the words around dates, see the file.
var words = wordlist.Of(wordsFile)
