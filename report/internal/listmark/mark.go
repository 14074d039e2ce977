// Package listmark parts a text that lists several measures: 一是…二是…, 1.…2.…,
// ①…②…, ●…●…, or one a line. It parts at real boundaries alone: 一是 inside a
// sentence, 1.5, and what stands in quotation marks or brackets part nothing.
package listmark

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// beginsMark reports whether a mark inside a sentence may begin with a character.
func beginsMark(r rune) bool {
	if hanzi.IsHan(r) {
		return hanBegins(r)
	}
	r = hanzi.HalfAlnum(r)
	return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r == '（' || r == '(' || isEnclosed(r) || strings.ContainsRune(marksAlways, r)
}

// hanBegins reports whether a mark without a word may begin with a Chinese character.
func hanBegins(r rune) bool { return r == '第' || r == '其' || hanzi.IsNumeral(r) }

// pointing are the words before a number that names something: 附件2., 按（1）办理.
const pointing = "第件表图式条款项号年月对按照依和与及至到由据见"

// stands reports whether a mark inside a sentence begins an item: offices leave out
// the mark before it (1.制定计划2.组织学习), but 附件2.、第2. and 2.5 are none.
func (s *style) stands(text string, at, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	if s.clause {
		return strings.ContainsRune(hanzi.Commas, before) && s.match(text, 1) > 0
	}
	ended := hanzi.IsHan(before) || strings.ContainsRune("”》、 "+hanzi.RoundClosers+hanzi.Commas, before)
	rest := text[at+size:]
	begins := goesOn(rest) || wholeFigure().MatchString(rest)
	return s.bare && begins && ended && !strings.ContainsRune(pointing, before)
}

// goesOn reports whether a text begins as Chinese prose does.
func goesOn(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return hanzi.IsHan(r) || strings.ContainsRune("“《", r)
}

// match is the length of the mark of the n-th item at the beginning of text, 0
// if there is none.
func (s *style) match(text string, n int) int {
	if number, size := s.mark(text); number == n {
		return size
	}
	return 0
}

// mark is the number of the mark with which a text begins, and the mark's length;
// 0 where it begins with none of the style.
func (s *style) mark(text string) (n, size int) {
	for _, f := range s.forms {
		at, ok := prefix(text, f.before)
		if !ok {
			continue
		}
		n, size := s.number.read(text[at:])
		if n == 0 {
			continue
		}
		at += size
		for _, end := range f.ends {
			if strings.HasPrefix(text[at:], end) && s.stops(end, text[at+len(end):]) {
				return n, at + len(end)
			}
		}
	}
	return 0, 0
}

// stops reports whether what follows the end of a mark lets it be one. Before a
// figure a mark with a point is none, as in 1.5, unless the figure must be whole.
func (s *style) stops(end, rest string) bool {
	if s.chinese {
		rest = strings.TrimLeft(rest, " \u3000")
		return goesOn(rest) && !quantity().MatchString(rest)
	}
	return !pointed(end) || !beginsWithDigit(rest) || wholeFigure().MatchString(rest)
}

// prefix is how long what stands before a number is in a text, whose figures may be
// full-width.
func prefix(text, before string) (int, bool) {
	rest := text
	for _, b := range before {
		r, size := utf8.DecodeRuneInString(rest)
		if size == 0 || hanzi.HalfAlnum(r) != b {
			return 0, false
		}
		rest = rest[size:]
	}
	return len(text) - len(rest), true
}

// pointed reports whether a mark ends in what may stand inside a number or a time.
func pointed(end string) bool { return endsIn(end, ".．"+hanzi.Commas+hanzi.Colons) }

func beginsWithDigit(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return hanzi.IsDigit(r)
}
