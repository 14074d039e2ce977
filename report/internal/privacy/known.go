package privacy

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// A Known is personal data that was found in some place, by which it is found in all
// others, where no word before it may tell what it is.
type Known struct {
	byHead map[string][]original
}

type original struct {
	kind Kind
	text string // compact
}

// leastKnown is how many characters a text must have to be looked for elsewhere, and
// leastDigits how many where it is a number.
const (
	leastKnown  = 2
	leastDigits = 6
)

// Add adds a text that was found; one that is too short to be told from others is left.
func (k *Known) Add(kind Kind, text string) {
	o := original{kind, compact(text).text}
	n := utf8.RuneCountInString(o.text)
	if n < leastKnown || isNumber(o.text) && n < leastDigits {
		return
	}
	head := headOf(o.text)
	for _, known := range k.byHead[head] {
		if known.text == o.text {
			return
		}
	}
	if k.byHead == nil {
		k.byHead = map[string][]original{}
	}
	k.byHead[head] = append(k.byHead[head], o)
}

// Find gives the matches of a text in order: those that Find gives, and what is known.
// Beside them it gives what has the digits of somebody's number and is a thing's here:
// that stays.
func (k *Known) Find(text string, found []Match) (all, things []Match) {
	if len(k.byHead) == 0 {
		return found, nil
	}
	s := compact(text)
	for at := range s.text {
		for _, o := range k.byHead[headOf(s.text[at:])] {
			end := at + len(o.text)
			if !strings.HasPrefix(s.text[at:], o.text) || !s.isWhole(at, end) {
				continue
			}
			m := s.back(Match{o.kind, at, end})
			if isNumber(o.text) && !isIn(m, found) && isThing(text, m) {
				things = append(things, m)
			} else {
				found = append(found, m)
			}
		}
	}
	return ordered(found), things
}

// isIn reports whether a match is part of any of the others.
func isIn(m Match, found []Match) bool {
	return slices.ContainsFunc(found, func(f Match) bool { return f.From <= m.From && m.To <= f.To })
}

// isThing reports whether a number is a thing's, an amount, or one for the public to call.
func isThing(text string, m Match) bool {
	return isAfter(text, m.From, "things") || amount(text[m.To:]) || m.Kind == Landline && isAfter(text, m.From, "hotlines")
}

// isWhole reports whether a part of the text is no piece of a longer number.
func (s standing) isWhole(from, to int) bool {
	number := isNumber(s.text[from:to]) && to-from < len("13800000000")
	return !number || (from == 0 || !isNumber(s.text[from-1:from])) && (to == len(s.text) || !isNumber(s.text[to:to+1]))
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// headOf is the first characters of a text, by which a known one is looked up.
func headOf(text string) string {
	_, first := utf8.DecodeRuneInString(text)
	_, second := utf8.DecodeRuneInString(text[first:])
	return text[:first+second]
}

// compact is a text without all that parts it, its digits half-width.
func compact(text string) standing {
	return mapped(text, func(r rune) rune {
		switch {
		case isUnseen(r) || parts(r) || isBreak(r):
			return -1
		case digitStyle(r) != noDigit:
			return rune(digitOf(r))
		}
		return hanzi.HalfAlnum(r)
	})
}

// Within reports whether a text stands in another, whatever parts either.
func Within(text, other string) bool {
	return strings.Contains(compact(other).text, compact(text).text)
}
