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
		if !hanzi.IsBlank(r) {
			b.WriteRune(mark(r))
		}
	}
	return hanzi.Arabic(b.String())
}

// mark is the mark of ASCII for which a person or a program has written another that
// looks like it; other characters are half-width.
func mark(r rune) rune {
	switch r {
	case '—', '–', '─', '―', '‐', '‑', '‒', '−', '﹣', '〜', '∼':
		return '-'
	case '。', '·', '•', '․', '‧', '∙', '⋅', '・', '･', '｡', '﹒':
		return '.'
	case '∕', '⁄':
		return '/'
	}
	return hanzi.HalfWidth(r)
}
