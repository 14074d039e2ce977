// Package hanzi knows the characters of Chinese writing: their widths, blanks,
// numerals, brackets, and the marks that end a sentence. Each is said here once,
// for whoever reads, composes or checks a text.
package hanzi

import "unicode"

// The block of common Chinese characters, which most of a text is.
const firstCommon, lastCommon = 0x4E00, 0x9FFF

// IsHan reports whether a character is a Chinese one: no mark, and no letter.
func IsHan(r rune) bool {
	return r >= firstCommon && r <= lastCommon || r >= 0x2E80 && unicode.Is(unicode.Han, r)
}

// Clip returns the first n characters of a text, with … in place of the rest.
func Clip(text string, n int) string { return within(text, n, n) }

// Fit returns a text in at most n characters: where it has more, … is the last.
func Fit(text string, n int) string { return within(text, n, max(n-1, 0)) }

// within is a text of at most n characters; of a longer one the first so many are kept.
func within(text string, n, kept int) string {
	if len(text) <= n {
		return text
	}
	end := len(text)
	for at := range text {
		if kept == 0 {
			end = at
		}
		if n == 0 {
			return text[:end] + "…"
		}
		n, kept = n-1, kept-1
	}
	return text
}
