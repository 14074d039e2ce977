package withhold

import (
	"strings"

	"tongbao/report/internal/hanzi"
)

// Unmarked returns the sentences of a text that was left out, without their marks and
// numbers: what must stand nowhere else.
func Unmarked(text string) []string {
	marks := marksIn(text)
	var list []string
	for _, s := range sentences(text, marks) {
		sentence := text[s.from:s.to]
		for _, m := range marks {
			if m.from >= s.from && m.to <= s.to {
				sentence = strings.Replace(sentence, text[m.from:m.to], m.held(text), 1)
			}
		}
		sentence = strings.TrimPrefix(sentence, itemLead(sentence))
		if sentence = hanzi.Trim(sentence); sentence != "" {
			list = append(list, sentence)
		}
	}
	return list
}

// held is what a mark holds, empty for one that stands by what it means.
func (m mark) held(text string) string {
	if !m.holds {
		return ""
	}
	inner := strings.Trim(text[m.from:m.to], opening+shutting)
	found := lead().FindStringSubmatchIndex(inner)
	return strings.TrimLeft(inner[found[3]:], "：: \t　")
}
