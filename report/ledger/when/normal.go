package when

import (
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
)

// timeOfDay is what spreadsheets write behind a day that they save as text.
var timeOfDay = pattern.Of(`(?:(日)[ T]*|([0-9])[ T]+)[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?`)

// normal is the text half-width, without blanks, quotes before it and a time of
// day behind it, Chinese numerals as digits.
func normal(text string) string {
	text = strings.TrimLeft(hanzi.Trim(text), "'’‘`")
	if strings.ContainsAny(text, ":：") {
		text = timeOfDay().ReplaceAllString(text, "$1$2")
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case hanzi.IsBlank(r):
		case r == '—' || r == '–' || r == '─' || r == '―' || r == '‐' || r == '〜' || r == '∼':
			b.WriteRune('-')
		case r == '。' || r == '·' || r == '•':
			b.WriteRune('.')
		default:
			b.WriteRune(hanzi.HalfWidth(r))
		}
	}
	return hanzi.Arabic(b.String())
}
