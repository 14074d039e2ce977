package listmark

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// A numbering is the n-th mark of a style.
type numbering struct {
	style *style
	n     int
}

// numberingsOf are the marks without a word with which a text begins, the lower
// numbers first.
func numberingsOf(text string) []numbering {
	if r, _ := utf8.DecodeRuneInString(text); hanzi.IsHan(r) && !hanBegins(r) {
		return nil
	}
	var list []numbering
	for _, s := range styles() {
		if s.worded {
			continue
		}
		if n, _ := s.mark(text); n > 0 {
			list = append(list, numbering{s, n})
		}
	}
	slices.SortStableFunc(list, func(a, b numbering) int { return a.n - b.n })
	return list
}

// Cut takes the mark of the n-th item, from 1, from the beginning of a text.
func Cut(text string, n int) (rest string, ok bool) {
	for _, number := range numberingsOf(text) {
		if number.n != n {
			continue
		}
		if rest, ok := number.cut(text); ok {
			return rest, true
		}
	}
	return text, false
}

// cut takes the mark from a text where no other follows at once: 一、二、三产 and
// A、B类 are enumerations.
func (m numbering) cut(text string) (rest string, ok bool) {
	size := m.style.match(text, m.n)
	if size == 0 || trim(text[size:]) == "" || m.n == maxItems || m.enumerates(text[:size], text[size:]) {
		return text, false
	}
	return hanzi.Trim(text[size:]), true
}

// ranked follow an enumeration of ordinals, as 一、二季度; counted follow one of
// figures too.
const (
	ranked  = "级季产类期批号线等楼"
	counted = ranked + "项月日年次条款"
)

// enumerates reports whether what follows a mark is the next mark, or the next number
// with the word for both: 一、二季度, 1、2项. 七、八项规定 is none.
func (m numbering) enumerates(mark, rest string) bool {
	if m.style.match(rest, m.n+1) > 0 {
		return true
	}
	next, words := hanzi.Numeral(m.n+1), ranked
	if beginsWithDigit(mark) {
		next, words = strconv.Itoa(m.n+1), counted
	}
	rest, ok := strings.CutPrefix(rest, next)
	word, _ := utf8.DecodeRuneInString(rest)
	return ok && endsIn(mark, "、"+hanzi.Commas) && rest != "" && strings.ContainsRune(words, word)
}

// CutLone takes the mark from the beginning of a text that is one item of a list
// kept elsewhere; ok is false where it has none, or where another follows in the
// text, which then tells a list of its own.
func CutLone(text string) (rest string, ok bool) {
	rest, m := cutFirst(text)
	if m.style == nil {
		return rest, rest != text
	}
	return rest, !m.style.goesOn(rest, m.n)
}

// CutFirst takes the mark from the beginning of a text, whatever follows in it.
func CutFirst(text string) string {
	rest, _ := cutFirst(text)
	return rest
}

// cutFirst does so, and returns the mark where it is one of a numbering.
func cutFirst(text string) (rest string, m numbering) {
	if rest, ok := cutBullet(text); ok {
		return rest, m
	}
	if size := len(wordedNumber().FindString(text)); size > 0 && trim(text[size:]) != "" {
		return hanzi.Trim(text[size:]), m
	}
	for _, m := range numberingsOf(text) {
		if rest, ok := m.cut(text); ok && !m.style.prose {
			return rest, m
		}
	}
	return text, numbering{}
}

// Number returns the number of the item that a text is, 0 for a text without one.
func Number(text string) int {
	for _, m := range numberingsOf(text) {
		if _, ok := m.cut(text); ok && !m.style.prose {
			return m.n
		}
	}
	return 0
}

// widestGap is how many numbers a list may leave out.
const widestGap = 4

// goesOn reports whether the mark after the n-th stands anywhere in a text, or one
// of a later item where an item may begin.
func (s *style) goesOn(text string, n int) bool {
	for i := range text {
		if s.match(text[i:], n+1) > 0 {
			return true
		}
	}
	for _, p := range boundaries(text) {
		for later := n + 2; !p.inside && later <= min(n+1+widestGap, maxItems); later++ {
			if s.match(text[p.at:], later) > 0 {
				return true
			}
		}
	}
	return false
}

// deepest is how many numbers may stand before a heading: 四、（十二）32.
const deepest = 3

// CutAny takes the marks of any items from the beginning of a heading, with the
// word of its level that may come along: 问题一：.
func CutAny(text string) string {
	for range deepest {
		rest := cutHeading(text)
		if rest == text {
			break
		}
		text = rest
	}
	return text
}

func cutHeading(text string) string {
	if size := len(levelNumber().FindString(text)); size > 0 && trim(text[size:]) != "" {
		return hanzi.Trim(text[size:])
	}
	if rest := strings.TrimLeft(text[len(partNumber().FindString(text)):], " \u3000"); goesOn(rest) && !quantity().MatchString(rest) && !dated().MatchString(rest) {
		text = rest
	}
	if rest, ok := cutBullet(text); ok {
		return rest
	}
	for _, m := range numberingsOf(text) {
		if rest, ok := m.cut(text); ok && !m.style.prose {
			return rest
		}
	}
	return text
}
