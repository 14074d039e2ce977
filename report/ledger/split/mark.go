// Package split parts a text that lists several measures: 一是…二是…, 1.…2.…,
// ①…②…, or one a line. It parts at real boundaries alone: 一是 inside a sentence,
// 1.5, and what stands in quotation marks or brackets part nothing.
package split

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A style is a way of numbering the items of a list.
type style struct {
	marks [maxItems][]string // how the n-th item may begin, the first at index 0
	bare  bool               // its marks are figures, which begin an item inside a sentence too
}

const maxItems = 99

var styles = []*style{
	styleOf(func(n int) []string { return []string{Numeral(n) + "是"} }),
	styleOf(func(n int) []string { return []string{"第" + Numeral(n) + "，", "第" + Numeral(n) + "、"} }),
	styleOf(func(n int) []string { return []string{"（" + Numeral(n) + "）", "(" + Numeral(n) + ")"} }),
	styleOf(func(n int) []string { return []string{Numeral(n) + "、"} }),
	styleOf(func(n int) []string { return []string{circled(n)} }).figures(),
	styleOf(func(n int) []string {
		d := strconv.Itoa(n)
		return []string{"（" + d + "）", "(" + d + ")", d + "）", d + ")"}
	}).figures(),
	styleOf(func(n int) []string {
		d := strconv.Itoa(n)
		return []string{d + ".", d + "．", d + "、"}
	}).figures(),
}

func styleOf(marks func(n int) []string) *style {
	var s style
	for i := range s.marks {
		s.marks[i] = marks(i + 1)
	}
	return &s
}

func (s *style) figures() *style {
	s.bare = true
	return s
}

// beginsMark tells whether a mark of figures may begin with a character.
func beginsMark(r rune) bool {
	r = narrow(r)
	return r >= '0' && r <= '9' || r == '（' || r == '(' || r >= '①' && r <= '⑳'
}

// stands tells whether a mark inside a sentence begins an item: offices leave out
// the mark before it (1.定计划2.抓学习), but 附件2.、第2. and 2.5 are none.
func (s *style) stands(text string, at, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at+size:])
	goesOn := unicode.Is(unicode.Han, after) || strings.ContainsRune("“《", after)
	ended := unicode.Is(unicode.Han, before) || strings.ContainsRune("”》）)，,、 ", before)
	return s.bare && goesOn && ended && !strings.ContainsRune("第件表图式条款项号年月", before)
}

// circled is ① to ⑳, and something that no text has beyond them.
func circled(n int) string {
	if n > 20 {
		return "\x00"
	}
	return string(rune('①' + n - 1))
}

var units = []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}

// Numeral is a Chinese numeral from 1 to 99.
func Numeral(n int) string {
	switch {
	case n < 10:
		return units[n]
	case n < 20:
		return "十" + units[n-10]
	}
	return units[n/10] + "十" + units[n%10]
}

// match is the length of the mark of the n-th item at the beginning of text, 0
// if there is none. A mark of figures is none before a figure, as in 1.5.
func (s *style) match(text string, n int) int {
	for _, mark := range s.marks[n-1] {
		size, ok := prefix(text, mark)
		if ok && !(endsInPoint(mark) && beginsWithDigit(text[size:])) {
			return size
		}
	}
	return 0
}

// prefix is how long the mark is in the text, whose figures may be full-width.
func prefix(text, mark string) (int, bool) {
	rest := text
	for _, m := range mark {
		r, size := utf8.DecodeRuneInString(rest)
		if size == 0 || narrow(r) != m {
			return 0, false
		}
		rest = rest[size:]
	}
	return len(text) - len(rest), true
}

// narrow is the half-width form of a full-width digit.
func narrow(r rune) rune {
	if r >= '０' && r <= '９' {
		return r - '０' + '0'
	}
	return r
}

func endsInPoint(mark string) bool {
	return strings.HasSuffix(mark, ".") || strings.HasSuffix(mark, "．")
}

func beginsWithDigit(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	r = narrow(r)
	return r >= '0' && r <= '9'
}
