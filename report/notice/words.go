package notice

import (
	_ "embed"

	"tongbao/report/internal/wordlist"
)

//go:embed words.txt
var wordsFile string

// words are the words by which titles and bodies are known, see the file.
var words = wordlist.Of(wordsFile)
