package cells

import (
	"strings"
	"unicode"

	"tongbao/report/internal/hanzi"
)

// Clean returns a text with line breaks as "\n", without control characters,
// invisible ones and the blanks around it, and with plain spaces in place of those of
// other widths; dropped counts the control characters.
func Clean(text string) (cleaned string, dropped int) {
	if !mayNeedCleaning(text) || !strings.ContainsFunc(text, needsCleaning) {
		return hanzi.Trim(text), 0
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\v", "\n").Replace(text)
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case hanzi.IsSpace(r):
			return ' '
		case unicode.IsControl(r):
			dropped++
			return -1
		case hanzi.IsInvisible(r):
			return -1
		}
		return r
	}, text)
	return hanzi.Trim(text), dropped
}

// mayNeedCleaning looks at bytes alone, since nearly all texts are clean: ASCII
// control characters and the first bytes of what is invisible or an odd space.
func mayNeedCleaning(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= 0xE4 && c <= 0xE9:
			i += 2
		case c < 0x20 && c != '\n', c == 0x7F, c == 0xC2, c == 0xCD, c == 0xD8, c == 0xE1, c >= 0xF0:
			return true
		case c == 0xE2 && i+2 < len(text) && !isPunctuation(text[i+1:i+3]):
			return true
		case c == 0xE3 && i+1 < len(text) && text[i+1] == 0x85:
			return true
		case c == 0xEF && i+1 < len(text) && text[i+1] != 0xBC:
			return true
		}
	}
	return false
}

// isPunctuation reports whether the bytes after E2 are those of U+2010–2027, the
// dashes, quotation marks and dots that stand in every text.
func isPunctuation(rest string) bool { return rest[0] == 0x80 && rest[1] >= 0x90 && rest[1] <= 0xA7 }

func needsCleaning(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r != ' ' && hanzi.IsSpace(r) || hanzi.IsInvisible(r)
}
