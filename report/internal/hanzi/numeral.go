package hanzi

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Numerals are the characters of the numbers up to 99, which is as far as headings,
// offices and items are numbered. It stands in classes of patterns.
const Numerals = "一二三四五六七八九十"

// IsNumeral reports whether a character is one of Numerals.
func IsNumeral(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	}
	return false
}

// highest is the highest number that is written and read.
const highest = 9999

// digits are those of a count. 〇 is none: it stands where a number is told digit by
// digit, as in 二〇二四.
var digits = [...]rune{'零', '一', '二', '三', '四', '五', '六', '七', '八', '九'}

// digitOf is the value of one of digits, -1 for other characters.
func digitOf(r rune) int {
	return slices.Index(digits[:], r)
}

// units are those of a count, the highest first.
var units = [...]struct {
	value int
	name  string
}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}}

// unitOf is the value of 十, 百 or 千, 0 for other characters.
func unitOf(r rune) int {
	for _, unit := range units {
		if first, _ := utf8.DecodeRuneInString(unit.name); first == r {
			return unit.value
		}
	}
	return 0
}

// Numeral writes 1 to 9999 as text counts: 一, 十, 十二, 二十, 一百零五, 一百一十.
// Numbers outside are written in Arabic digits.
func Numeral(n int) string {
	switch {
	case n < 1 || n > highest:
		return strconv.Itoa(n)
	case n < 10:
		return string(digits[n])
	case n < 20:
		return strings.TrimSuffix("十"+string(digits[n-10]), string(digits[0]))
	}
	text, gap := "", false
	for _, unit := range units {
		switch digit := n / unit.value % 10; {
		case digit == 0:
			gap = text != ""
		case gap:
			text, gap = text+string(digits[0])+string(digits[digit])+unit.name, false
		default:
			text += string(digits[digit]) + unit.name
		}
	}
	return text
}

// ReadNumeral reads the number up to 9999 with which a text begins, as people write
// it: 十二, 一百零五, 两百. size is its length in bytes, 0 where there is none or
// the numerals make no sense as a count: 二三, 百分之.
func ReadNumeral(text string) (n, size int) {
	const none = -1
	digit, last := none, highest+1 // the digit that waits for its unit; the last unit
	for at, r := range text {
		unit := unitOf(r)
		switch d := digitOf(r); {
		case r == '两':
			digit = 2
		case d >= 0 && digit > 0, unit >= last, unit > 0 && digit == none && (unit != 10 || n > 0):
			return 0, 0
		case d >= 0:
			digit = d
		case unit == 0:
			return n + max(digit, 0), at
		case digit == none:
			n, last = unit, unit
		default:
			n, digit, last = n+digit*unit, none, unit
		}
	}
	return n + max(digit, 0), len(text)
}

// Arabic writes the numerals of a date in Arabic digits, be they told one by one or
// counted up to 99: 二〇二四年 2024年, 三十一日 31日. The letter O behind a numeral is 〇,
// for which it is often typed.
func Arabic(text string) string {
	if !strings.ContainsAny(text, Numerals+"〇零○") {
		return text
	}
	runes := []rune(text)
	var b strings.Builder
	told := false // a digit stands before
	for i, r := range runes {
		digit := ToldDigit(r)
		if told && isZeroLetter(r) {
			digit = 0
		}
		told = digit >= 0
		switch {
		case told:
			b.WriteByte(byte('0' + digit))
		case r == '十':
			if i == 0 || ToldDigit(runes[i-1]) < 0 {
				b.WriteByte('1')
			}
			if i+1 == len(runes) || ToldDigit(runes[i+1]) < 0 {
				b.WriteByte('0')
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isZeroLetter reports whether a character is a letter that looks like 〇.
func isZeroLetter(r rune) bool { return r == 'O' || r == 'o' || r == 'Ｏ' || r == 'ｏ' }

// ToldDigit is the value of a digit that is told by itself, -1 for other characters.
func ToldDigit(r rune) int {
	if r == '〇' || r == '○' || r == '◯' {
		return 0
	}
	return digitOf(r)
}
