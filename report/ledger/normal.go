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
	if !strings.ContainsFunc(text, needsCleaning) {
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

func needsCleaning(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || r == '\u2028' || r == '\u00a0' || invisible(r)
}
