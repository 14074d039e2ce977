package listmark

import (
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// maxItems is the highest number of an item.
const maxItems = 99

// A figure is a way of writing the number of an item.
type figure struct {
	one  rune                            // how 1 is written
	read func(text string) (n, size int) // the number at a text's beginning with its length, 0 for none
}

var (
	han    = figure{'一', readHan}
	arabic = figure{'1', readArabic}
)

// readHan reads a number as Numeral writes it: 十二, and not 一十二.
func readHan(text string) (n, size int) {
	if first, _ := utf8.DecodeRuneInString(text); !hanzi.IsNumeral(first) {
		return 0, 0
	}
	n, size = hanzi.ReadNumeral(text)
	if n > maxItems || text[:size] != hanzi.Numeral(n) {
		return 0, 0
	}
	return n, size
}

// readArabic reads digits of either width; 01 and 100 are none.
func readArabic(text string) (n, size int) {
	for size < len(text) && n <= maxItems {
		r, width := utf8.DecodeRuneInString(text[size:])
		if !hanzi.IsDigit(r) {
			break
		}
		if n = 10*n + int(hanzi.HalfWidth(r)-'0'); n == 0 {
			return 0, 0
		}
		size += width
	}
	if n > maxItems {
		return 0, 0
	}
	return n, size
}

// from are numbers of one character, of which count follow each other.
func from(first rune, count int) figure {
	return figure{first, func(text string) (n, size int) {
		r, size := utf8.DecodeRuneInString(text)
		if n = int(hanzi.HalfAlnum(r)-first) + 1; n < 1 || n > count {
			return 0, 0
		}
		return n, size
	}}
}
