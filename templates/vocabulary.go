package templates

import _ "embed"

// Vocabulary is the default vocabulary of ledgers as YAML: the words by which
// columns, states and sheets are known.
//
//go:embed vocabulary.yaml
var Vocabulary []byte
