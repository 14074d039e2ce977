package terminal

import (
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// codePage is the encoding of what goes into a pipe or a file where the console's output
// has a code page of Windows; nil for UTF-8. What reads it there, more, findstr, PowerShell
// and old editors, takes it to be in the console's code page. Shells in the manner of Unix,
// which name their terminal in TERM, take it to be UTF-8, and so is what a code page has no
// Chinese for.
func codePage(page uint32, term string) encoding.Encoding {
	switch {
	case term != "":
		return nil
	case page == 936:
		return simplifiedchinese.GBK
	case page == 54936:
		return simplifiedchinese.GB18030
	}
	return nil
}

// encoded is a text in an encoding, with ? for characters that it does not have.
func encoded(text string, in encoding.Encoding) string {
	encoder := in.NewEncoder()
	if whole, err := encoder.String(text); err == nil {
		return whole
	}
	var b strings.Builder
	for _, r := range text {
		one, err := encoder.String(string(r))
		if err != nil {
			one = "?"
		}
		b.WriteString(one)
	}
	return b.String()
}
