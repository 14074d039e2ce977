package hanzi

import (
	"strings"
	"unicode"
)

// HalfWidth returns the ASCII character of a full-width form; others stay.
func HalfWidth(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}

// HalfAlnum returns the ASCII digit or letter of a full-width one. Marks stay: what
// a mark of a list ends with and what a rule says of marks depends on their width.
func HalfAlnum(r rune) rune {
	if r >= '０' && r <= '９' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ' {
		return HalfWidth(r)
	}
	return r
}

// IsDigit reports whether a character is a digit 0 to 9 of either width.
func IsDigit(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }

// IsInvisible reports whether a character shows nothing and only comes along when
// text is copied: zero-width spaces and joiners, marks of direction, soft hyphens.
func IsInvisible(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r == '\ufeff' || r == '\u2060' || r == '\u00ad'
}

// IsBlank reports whether a character shows nothing: a space of any width or an
// invisible character.
func IsBlank(r rune) bool { return unicode.IsSpace(r) || IsInvisible(r) }

// Trim cuts the blanks from both ends of a text.
func Trim(text string) string { return strings.TrimFunc(text, IsBlank) }

// Squeeze returns a text half-width and without blanks, as words are compared.
func Squeeze(text string) string {
	return strings.Map(func(r rune) rune {
		if IsBlank(r) {
			return -1
		}
		return HalfWidth(r)
	}, text)
}
