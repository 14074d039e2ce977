package templates

import _ "embed" // the default configuration

// Config is the default configuration, with every key explained.
//
//go:embed tongbao.yaml
var Config []byte
