package privacy

import (
	_ "embed"

	"tongbao/report/internal/wordlist"
)

//go:embed words.txt
var wordsFile string

var words = wordlist.Of(wordsFile)
