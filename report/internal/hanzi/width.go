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

// IsInvisible reports whether a character shows nothing and only comes along when text
// is copied: zero-width spaces and joiners, controls of direction, soft hyphens, selectors
// of variants. They are those that Unicode calls Default_Ignorable_Code_Point.
func IsInvisible(r rune) bool {
	switch {
	case r < 0x2000:
		return r == 0x00AD || r == 0x034F || r == 0x061C || r == 0x115F || r == 0x1160 ||
			r == 0x17B4 || r == 0x17B5 || r >= 0x180B && r <= 0x180F
	case r < firstCommon:
		return r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x206F || r == 0x3164
	case r < 0x10000:
		return r >= 0xFE00 && r <= 0xFE0F || r == 0xFEFF || r == 0xFFA0 || r >= 0xFFF0 && r <= 0xFFF8
	}
	return r >= 0xE0000 && r <= 0xE0FFF || r >= 0x1BCA0 && r <= 0x1BCA3 || r >= 0x1D173 && r <= 0x1D17A
}

// IsDirection reports whether a character controls the direction of text, so that it shows
// in another order than it is written in.
func IsDirection(r rune) bool {
	return r == 0x061C || r == 0x200E || r == 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// IsSpace reports whether a character is a space that text has between words, of
// any width but the full one of Chinese.
func IsSpace(r rune) bool {
	switch r {
	case ' ', '\t', 0x00A0, 0x1680, 0x202F, 0x205F:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
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
