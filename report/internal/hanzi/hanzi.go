// Package hanzi knows the characters of Chinese writing: their widths, blanks,
// numerals, brackets, and the marks that end a sentence. Each is said here once,
// for whoever reads, composes or checks a text.
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

// Clip returns at most n characters of a text, with … in place of the rest.
func Clip(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for i := range text {
		if n--; n < 0 {
			return text[:i] + "…"
		}
	}
	return text
}
