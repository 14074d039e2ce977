package terminal

import (
	"os"

	"golang.org/x/sys/windows"
	"golang.org/x/text/encoding"
)

// pipeEncoding is the encoding of what goes into a pipe or a file; nil for UTF-8.
func pipeEncoding() encoding.Encoding {
	page, err := windows.GetConsoleOutputCP()
	if err != nil { // there is no console
		return nil
	}
	return codePage(page, os.Getenv("TERM"))
}
