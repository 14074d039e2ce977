package privacy

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// A standing is a text as it will stand on the page: digits and letters half-width,
// and nothing that shows nothing.
type standing struct {
	text   string
	source string // what it was made of
	place  []int  // where the character of each of its bytes begins in source; nil where both are the same
}

// stand returns a text as it will stand; joined says that its lines are run on.
func stand(text string, joined bool) standing {
	return mapped(text, func(r rune) rune {
		switch {
		case hanzi.IsHan(r): // most are
			return r
		case isUnseen(r), joined && isBreak(r):
			return -1
		case isBreak(r):
			return '\n'
		case digitStyle(r) == arabic:
			return rune(digitOf(r))
		case strings.ContainsRune("＠．＿－", r):
			return hanzi.HalfWidth(r)
		}
		return hanzi.HalfAlnum(r)
	})
}

// mapped returns a text of the characters that another's become; one that becomes
// negative is left out.
func mapped(text string, become func(rune) rune) standing {
	if isUnchanged(text, become) {
		return standing{text: text, source: text}
	}
	var b strings.Builder
	b.Grow(len(text))
	s := standing{source: text, place: make([]int, 0, len(text))}
	for at, r := range text {
		if r = become(r); r < 0 {
			continue
		}
		for n, _ := b.WriteRune(r); n > 0; n-- {
			s.place = append(s.place, at)
		}
	}
	s.text = b.String()
	return s
}

func isUnchanged(text string, become func(rune) rune) bool {
	for _, r := range text {
		if become(r) != r || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// standings are a text as it will stand, line by line and, if it has several, run on.
func standings(text string) []standing {
	list := []standing{stand(text, false)}
	if strings.ContainsFunc(text, isBreak) {
		list = append(list, stand(text, true))
	}
	return list
}

// back returns a match in the standing text as one in the text that it was made of.
func (s standing) back(m Match) Match {
	if s.place == nil {
		return m
	}
	last := s.place[m.To-1]
	_, size := utf8.DecodeRuneInString(s.source[last:])
	return Match{m.Kind, s.place[m.From], last + size}
}

// isUnseen reports whether a character shows nothing and parts nothing.
func isUnseen(r rune) bool {
	return hanzi.IsInvisible(r) || unicode.Is(unicode.Cf, r) || unicode.IsControl(r) && !isBreak(r) && r != '\t'
}

// isBreak reports whether a character ends a line.
func isBreak(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// A style is a way of writing digits.
type style int

const (
	noDigit style = iota
	arabic
	circled
	chinese
)

// digitStyle returns how a character writes a digit.
func digitStyle(r rune) style {
	switch {
	case r < utf8.RuneSelf:
		if r >= '0' && r <= '9' {
			return arabic
		}
	case r >= '①' && r <= '⑨', r == '⓪':
		return circled
	case hanzi.ToldDigit(r) >= 0:
		return chinese
	case hanzi.IsHan(r):
		return noDigit
	case unicode.IsDigit(r):
		return arabic
	}
	return noDigit
}

// digitOf is the ASCII digit that a character writes.
func digitOf(r rune) byte {
	switch digitStyle(r) {
	case circled:
		if r == '⓪' {
			return '0'
		}
		return byte(r-'①') + '1'
	case chinese:
		return byte(hanzi.ToldDigit(r)) + '0'
	}
	return decimal(r)
}

// decimal is the ASCII digit of a decimal digit of any script: those of a script
// stand side by side, and ten of them begin where the one before is no digit or a nine.
func decimal(r rune) byte {
	if half := hanzi.HalfWidth(r); half < utf8.RuneSelf {
		return byte(half)
	}
	if r >= '\U0001D7CE' && r <= '\U0001D7FF' { // five sets without a gap
		return byte((r-'\U0001D7CE')%10) + '0'
	}
	n := byte(0)
	for unicode.IsDigit(r-1) && n < 9 {
		r, n = r-1, n+1
	}
	return '0' + n
}
