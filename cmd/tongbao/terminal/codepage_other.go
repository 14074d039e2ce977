//go:build !windows

package terminal

import "golang.org/x/text/encoding"

// pipeEncoding is for Windows: elsewhere all is UTF-8.
func pipeEncoding() encoding.Encoding { return nil }
