package gongwen

import (
	"unicode"
	"unicode/utf8"
)

// RoughWidth returns about how wide a text is in any of the faces, in characters of
// Chinese: for what must be decided before a face is chosen.
func RoughWidth(text string) float64 {
	width := 0.0
	for _, r := range text {
		switch {
		case r >= utf8.RuneSelf:
			width++
		case unicode.IsLetter(r):
			width += 0.75
		default:
			width += 0.5
		}
	}
	return width
}
