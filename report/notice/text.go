package notice

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// oneLine takes the line breaks out of a text: in Chinese nothing stands in
// their place.
func oneLine(s string) string {
	if !strings.Contains(s, "\n") {
		return s
	}
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return strings.Join(lines, "")
}

// ending gives a text the mark it must end with, in place of one of marks or of
// what joins a list.
func ending(s, mark, marks string) string {
	if s = strings.TrimRight(s, joiners+" "+marks); s == "" {
		return s
	}
	return s + mark
}

// joiners join the items of a list, and end no text.
const joiners = hanzi.Commas + hanzi.Semicolons + "、"

// sentenceEnds are the marks after which a text needs no full stop.
const sentenceEnds = hanzi.Stops + "…："

// closed gives a text a full stop where no mark ends it, within quotation marks
// or brackets either. A comma or a semicolon at the end becomes one.
func closed(s string) string {
	s = strings.TrimRight(s, joiners+" \t")
	if s == "" {
		return s
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "”’）"))
	if strings.ContainsRune(sentenceEnds, last) {
		return s
	}
	return s + "。"
}

// open takes the mark from the end of a title.
func open(s string) string {
	return strings.TrimRight(s, "。"+hanzi.Semicolons+hanzi.Colons+hanzi.Commas+" ")
}

// unbracketed takes the brackets from around a text.
func unbracketed(s string) string {
	if rest, ok := strings.CutPrefix(s, "（"); ok {
		return strings.TrimSuffix(rest, "）")
	}
	return s
}
