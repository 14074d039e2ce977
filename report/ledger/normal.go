package ledger

import (
	"strings"
	"unicode"
)

// plain is a heading or word as it is compared: without blanks, half-width, and
// without what stands in brackets or a final colon or star.
func plain(text string) string {
	var b strings.Builder
	depth := 0
	for _, r := range text {
		r = halfWidth(r)
		switch {
		case r == '(' || r == '[' || r == '【':
			depth++
		case r == ')' || r == ']' || r == '】':
			depth = max(0, depth-1)
		case depth == 0 && !unicode.IsSpace(r) && !invisible(r):
			b.WriteRune(r)
		}
	}
	return strings.TrimRight(strings.TrimLeft(b.String(), "*"), ":*")
}

// halfWidth is the ASCII character of a full-width form; others stay.
func halfWidth(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}

// invisible characters show nothing and come along when text is copied.
func invisible(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r == '\ufeff' || r == '\u2060' || r == '\u00ad'
}

// blank characters are cut from the ends of a text.
func blank(r rune) bool { return unicode.IsSpace(r) || invisible(r) }

// clean is a cell's text with line breaks as "\n", without control characters
// and blanks around it; dropped counts the control characters.
func clean(text string) (cleaned string, dropped int) {
	if !mayNeedCleaning(text) || !strings.ContainsFunc(text, needsCleaning) {
		return strings.TrimFunc(text, blank), 0
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\v", "\n").Replace(text)
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t' || r == '\u00a0':
			return ' '
		case unicode.IsControl(r):
			dropped++
			return -1
		case invisible(r):
			return -1
		}
		return r
	}, text)
	return strings.TrimFunc(text, blank), dropped
}

// mayNeedCleaning looks at bytes alone, since nearly all texts are clean: ASCII
// control characters and the first bytes of U+0080–00BF, U+2000–205F and U+FEFF.
func mayNeedCleaning(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= 0xE3 && c <= 0xE9:
			i += 2
		case c < 0x20 && c != '\n', c == 0x7F, c == 0xC2:
			return true
		case c == 0xE2 && i+2 < len(text) && !quotation(text[i+1:i+3]):
			return true
		case c == 0xEF && i+1 < len(text) && text[i+1] == 0xBB:
			return true
		}
	}
	return false
}

// quotation tells whether the bytes after E2 are those of U+2010–2027, the dashes,
// quotation marks and dots that stand in every text.
func quotation(rest string) bool { return rest[0] == 0x80 && rest[1] >= 0x90 && rest[1] <= 0xA7 }

func needsCleaning(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || r == '\u2028' || r == '\u00a0' || invisible(r)
}
