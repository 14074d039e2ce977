package review

import (
	_ "embed"

	"tongbao/report/internal/wordlist"
)

//go:embed terms.txt
var termsFile string

var terms = wordlist.Of(termsFile)
