package when

import (
	"regexp"
	"strings"
)

// timeOfDay is what spreadsheets write behind a day that they save as text.
var timeOfDay = regexp.MustCompile(`(?:(日)[ T]*|([0-9])[ T]+)[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?`)

// normal is the text half-width, without blanks, quotes before it and a time of
// day behind it, Chinese numerals as digits.
func normal(text string) string {
	text = strings.TrimLeft(strings.TrimSpace(text), "'’‘`")
	if strings.ContainsAny(text, ":：") {
		text = timeOfDay.ReplaceAllString(text, "$1$2")
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == ' ' || r == '\n' || r == '\t' || r == '\u3000' || r == '\u00a0':
		case r >= '！' && r <= '～':
			b.WriteRune(r - '！' + '!')
		case r == '—' || r == '–' || r == '─' || r == '―' || r == '‐' || r == '〜' || r == '∼':
			b.WriteRune('-')
		case r == '。' || r == '·' || r == '•':
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
