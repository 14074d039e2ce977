package review

import "strings"

// maxNumeral bounds numbers, so that no row of digits overflows.
const maxNumeral = 1_000_000_000

// numberAt reads a whole number at i, in digits or in Chinese numerals up to
// 9999, and returns where it ends; end is i where there is none.
func (t *Text) numberAt(i int) (n, end int) {
	if n, end = t.digitsAt(i); end > i {
		return n, end
	}
	return t.numeralAt(i)
}

// digitsAt reads a whole number in digits at i, cut to maxNumeral, and returns
// where it ends; end is i where there is none.
func (t *Text) digitsAt(i int) (n, end int) {
	for end = i; digit(t.at(end)); end++ {
		n = min(n*10+int(t.at(end)-'0'), maxNumeral)
	}
	return n, end
}

// unitOf returns the power of ten that a numeral's character stands for; 0 for others.
func unitOf(r rune) int {
	switch r {
	case '十':
		return 10
	case '百':
		return 100
	case '千':
		return 1000
	}
	return 0
}

// numeralAt reads 十二, 二十九, 一百零五, 两百 at i; a numeral without sense is none.
func (t *Text) numeralAt(i int) (n, end int) {
	one, lastUnit := -1, 10000 // -1: no digit is waiting for its unit
	for end = i; ; end++ {
		r := t.at(end)
		if d := strings.IndexRune("零一二三四五六七八九", r); d >= 0 {
			if one > 0 {
				return 0, i
			}
			one = d / len("零")
			continue
		}
		if r == '两' {
			one = 2
			continue
		}
		unit := unitOf(r)
		if unit == 0 {
			break
		}
		if unit >= lastUnit || one < 0 && (unit != 10 || n > 0) {
			return 0, i
		}
		if one < 0 {
			one = 1
		}
		n, one, lastUnit = n+one*unit, -1, unit
	}
	return n + max(one, 0), end
}
