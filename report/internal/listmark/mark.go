// Package split parts a text that lists several measures: 一是…二是…, 1.…2.…,
// ①…②…, ●…●…, or one a line. It parts at real boundaries alone: 一是 inside a
// sentence, 1.5, and what stands in quotation marks or brackets part nothing.
package listmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A style is a way of numbering the items of a list.
type style struct {
	marks   [maxItems][]string // how the n-th item may begin, the first at index 0
	begins  string             // the characters with which the first item's marks begin
	bare    bool               // its marks are figures, which begin an item behind any word
	line    bool               // its marks are so weak that they begin an item at a line's start alone
	chinese bool               // its marks stand before Chinese text alone, and before no unit
	prose   bool               // its marks begin sentences but no headings
	worded  bool               // its marks begin with a word, see wordedNumber
	clause  bool               // its marks stand behind a comma too, where the first begins the text
}

const maxItems = 99

func styleOf(marks func(n int) []string) *style {
	var s style
	for i := range s.marks {
		s.marks[i] = marks(i + 1)
	}
	for _, mark := range s.marks[0] {
		first, _ := utf8.DecodeRuneInString(mark)
		s.begins += string(first)
	}
	return &s
}

func (s *style) figures() *style {
	s.bare = true
	return s
}

func (s *style) atLines() *style {
	s.line = true
	return s
}

func (s *style) beforeChinese() *style {
	s.chinese = true
	return s
}

func (s *style) inProse() *style {
	s.prose = true
	return s
}

func (s *style) withWord() *style {
	s.worded = true
	return s
}

func (s *style) inClauses() *style {
	s.clause = true
	return s
}

// The block of common Chinese characters, which most of a text is.
const firstHan, lastHan = 0x4E00, 0x9FFF

// beginsMark tells whether a mark inside a sentence may begin with a character.
func beginsMark(r rune) bool {
	if r >= firstHan && r <= lastHan {
		return r == '第' || r == '其' || isNumeral(r)
	}
	r = narrow(r)
	return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r == '（' || r == '(' || isEnclosed(r) || strings.ContainsRune(marksAlways, r)
}

// pointing are the words before a number that names something: 附件2., 按（1）办理.
const pointing = "第件表图式条款项号年月对按照依和与及至到由据见"

// stands tells whether a mark inside a sentence begins an item: offices leave out
// the mark before it (1.制定计划2.组织学习), but 附件2.、第2. and 2.5 are none.
func (s *style) stands(text string, at, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	if s.clause {
		return strings.ContainsRune("，,", before) && s.match(text, 1) > 0
	}
	ended := unicode.Is(unicode.Han, before) || strings.ContainsRune("”》）)，,、 ", before)
	rest := text[at+size:]
	begins := goesOn(rest) || wholeFigure.MatchString(rest)
	return s.bare && begins && ended && !strings.ContainsRune(pointing, before)
}

// goesOn tells whether a text begins as Chinese prose does.
func goesOn(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.Is(unicode.Han, r) || strings.ContainsRune("“《", r)
}

// match is the length of the mark of the n-th item at the beginning of text, 0
// if there is none.
func (s *style) match(text string, n int) int {
	for _, mark := range s.marks[n-1] {
		size, ok := prefix(text, mark)
		if ok && s.before(mark, text[size:]) {
			return size
		}
	}
	return 0
}

// before tells whether what follows a mark lets it be one. Before a figure a mark
// with a point is none, as in 1.5, unless the figure must be whole.
func (s *style) before(mark, rest string) bool {
	if s.chinese {
		rest = strings.TrimLeft(rest, " \u3000")
		return goesOn(rest) && !quantity.MatchString(rest)
	}
	return !pointed(mark) || !beginsWithDigit(rest) || wholeFigure.MatchString(rest)
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

// narrow is the half-width form of a full-width digit or letter.
func narrow(r rune) rune {
	if r >= '０' && r <= '９' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ' {
		return r - '０' + '0'
	}
	return r
}

// pointed tells whether a mark ends in what may stand inside a number or a time.
func pointed(mark string) bool {
	last, _ := utf8.DecodeLastRuneInString(mark)
	return strings.ContainsRune(".．,，:：", last)
}

func beginsWithDigit(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	r = narrow(r)
	return r >= '0' && r <= '9'
}
