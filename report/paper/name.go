package paper

import (
	"fmt"
	"strings"
	"unicode"
)

// longestName is how many characters of a department's name or a problem's title a file is
// called by; the whole name stays far below what file systems take.
const longestName = 24

// names are those that files have, in small letters, as some systems hold names that differ
// in that alone for one.
type names map[string]bool

// free makes the name of a file of a text, one that no other paper has.
func (n names) free(text string) string {
	name := FileName(text)
	for i := 2; n[strings.ToLower(name)]; i++ {
		name = fmt.Sprintf("%s（%d）", FileName(text), i)
	}
	n[strings.ToLower(name)] = true
	return name
}

// marks are those that a name of a file may have beside letters and digits. None parts
// folders, begins an ending, or means something to a system.
const marks = "（）()《》“”‘’、，·—-_+&"

// FileName makes a name of a file from a text of a ledger, which is anybody's: it is never
// a path, hidden or a system's own, and shows nothing but what it is.
func FileName(text string) string {
	var b strings.Builder
	n := 0
	for _, r := range text {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.M, r), strings.ContainsRune(marks, r):
			b.WriteRune(r)
		case unicode.Is(unicode.C, r): // it shows nothing, or turns what follows round
			continue
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		default:
			b.WriteRune('＿')
		}
		if n++; n == 2*longestName {
			break
		}
	}
	if name := strings.Trim(b.String(), " -"); name != "" {
		return name
	}
	return "未命名"
}

// beginning is the beginning of a title that a person knows it by.
func beginning(title string) string {
	runes := []rune(title)
	return string(runes[:min(len(runes), longestName)])
}
