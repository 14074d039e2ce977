// Package when reads the dates that people write into ledgers.
package when

import (
	"strings"

	"tongbao/report/day"
)

// Parse reads a date: 2024.3.31, 2024-3-31, 2024/3/31, 20240331, 2024年3月31日,
// 二〇二四年三月三十一日, or the end of a period: 2024年3月底, 2024年3月, 2024年底,
// 2024年上半年, 2024年第一季度; with 前 or 前完成 after it. A date without its year is
// the first such one on or after since; without since it is none. Of a range
// (2024年1月至3月) it is the end. ok is false for anything else.
func Parse(text string, since day.Day) (d day.Day, ok bool) {
	p := parser{rest: []rune(normal(text)), since: since}
	return p.date()
}

// Exact reads a date that names its year, month and day.
func Exact(text string) (d day.Day, ok bool) {
	p := parser{rest: []rune(normal(text)), exact: true}
	return p.date()
}

// normal is the text half-width, without blanks, Chinese numerals as digits.
func normal(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == ' ' || r == '\n' || r == '\t' || r == '\u3000' || r == '\u00a0':
		case r >= '！' && r <= '～':
			b.WriteRune(r - '！' + '!')
		case r == '—' || r == '–' || r == '─' || r == '－':
			b.WriteRune('-')
		case r == '。':
			b.WriteRune('.')
		default:
			b.WriteRune(r)
		}
	}
	return digits(b.String())
}

const numerals = "〇一二三四五六七八九"

// digits writes Chinese numerals as digits: 二〇二四 2024, 三十一 31.
func digits(text string) string {
	if !strings.ContainsAny(text, numerals+"零○十") {
		return text
	}
	runes := []rune(text)
	var b strings.Builder
	for i, r := range runes {
		switch n := numeral(r); {
		case n >= 0:
			b.WriteByte(byte('0' + n))
		case r == '十':
			if i == 0 || numeral(runes[i-1]) < 0 {
				b.WriteByte('1')
			}
			if i+1 == len(runes) || numeral(runes[i+1]) < 0 {
				b.WriteByte('0')
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func numeral(r rune) int {
	if r == '零' || r == '○' {
		return 0
	}
	for n, c := range []rune(numerals) {
		if c == r {
			return n
		}
	}
	return -1
}
