package templates

import _ "embed"

// Vocabulary is the default vocabulary of ledgers as lists of words, one a line: the
// words by which columns, states and sheets are known.
//
//go:embed vocabulary.txt
var Vocabulary string
