package review

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// joining are the characters that may stand between the words of any phrase, or behind
// or before it.
const joining = "的和与及或等了是在有为对从向并也均就不未已会将把被由让使只所之以非新"

// ordinals stand before or behind a number that counts meetings, years or copies.
const (
	beforeOrdinal = "第十"
	behindOrdinal = "届次中大年期号版轮"
)

// Laws differ from one another in the short name behind the country's: other ones than
// those of the list may be meant.
const (
	lawPrefix = "《中华人民共和国"
	lawNames  = 7 // where the short name begins
)

// isWrong reports whether a near miss is a mistake: whether no difference from the
// phrase is another word that may be meant.
func (s *phraseSearch) isWrong(m *phraseMatch) bool {
	if m.from < 0 || m.to > len(s.runes) || s.marksWithin(m) || s.isKnown(m) ||
		m.phrase.quote == '《' && len(m.phrase.runes) < 12 && !s.inMarks(int(s.places[m.from])) {
		return false
	}
	for _, e := range m.edits[:m.n] {
		if !s.wrongEdit(m, e) {
			return false
		}
	}
	return m.n < 2 || !s.otherWord(m)
}

// marksWithin reports whether the text has more marks within the match than the phrase,
// so that the match goes from one part of a list, or of what is quoted, into another.
func (s *phraseSearch) marksWithin(m *phraseMatch) bool {
	marks := int(s.places[m.to-1]-s.places[m.from]) - (m.to - m.from - 1)
	return marks > utf8.RuneCountInString(m.phrase.bareText())-len(m.phrase.runes)
}

// isKnown reports whether the place of a difference is part of a phrase that is right.
func (s *phraseSearch) isKnown(m *phraseMatch) bool {
	for _, e := range m.edits[:m.n] {
		from, to := e.at, e.at+1
		switch e.kind {
		case lostRune:
			from, to = e.at-1, e.at+1
			if s.reversedLoss(m, e) {
				from, to = e.at, e.at+2
			}
		case exchanged:
			to = e.at + e.x + e.y
		}
		for k := range s.exact {
			if x := &s.exact[k]; x.from <= from && to <= x.to && x.to > m.from && x.from < m.to {
				return true
			}
		}
	}
	return s.isAround(m)
}

// isAround reports whether a phrase that is right has all that the match has of its own:
// the differences stand before or behind it.
func (s *phraseSearch) isAround(m *phraseMatch) bool {
	first, last := m.edits[0], m.edits[0]
	for _, e := range m.edits[:m.n] {
		if e.at < first.at {
			first = e
		}
		if e.at >= last.at {
			last = e
		}
	}
	if first.kind == exchanged || last.kind == exchanged {
		return false
	}
	for k := range s.exact {
		x := &s.exact[k]
		if x.phrase == m.phrase {
			continue
		}
		if last.at < x.from && x.from <= m.from+maxEdits && x.to >= m.to-1 && !s.anyStray(m.from, x.from) ||
			first.at >= x.to && x.to >= m.to-maxEdits && x.from <= m.from && !s.anyStray(x.to, m.to) {
			return true
		}
	}
	return false
}

func (s *phraseSearch) anyStray(from, to int) bool {
	for i := from; i < to; i++ {
		if s.stray(i) {
			return true
		}
	}
	return false
}

// reversedLoss reports whether the missing character was found from behind, so that the
// place is that of the character before it.
func (s *phraseSearch) reversedLoss(m *phraseMatch, e edit) bool {
	return e.at < m.from || e.in > 0 && e.at < len(s.runes) && e.at >= m.from && s.runes[e.at] == m.phrase.runes[e.in-1] &&
		(e.in+1 >= len(m.phrase.runes) || s.runes[e.at] != m.phrase.runes[e.in+1])
}

// at returns the character at i of those that are compared, 0 outside of them.
func (s *phraseSearch) at(i int) rune {
	if i < 0 || i >= len(s.runes) {
		return 0
	}
	return s.runes[i]
}

// next returns the character at i where it stands right beside the one at j, else 0.
func (s *phraseSearch) next(i, j int) rune {
	if i < 0 || i >= len(s.runes) || !s.beside(i, j) {
		return 0
	}
	return s.runes[i]
}

// wrongEdit reports whether one difference is a mistake.
func (s *phraseSearch) wrongEdit(m *phraseMatch, e edit) bool {
	p := m.phrase.runes
	last := len(p) - 1
	switch e.kind {
	case exchanged:
		return m.phrase.firm || !isWord(s.at(e.at), s.at(e.at+1))
	case wrongRune:
		c := s.at(e.at)
		if !hanzi.IsHan(c) || s.countsOther(m, e) {
			return false
		}
		switch {
		case e.in == 0:
			return s.wrongHead(m, c, e.at)
		case e.in == last:
			return s.wrongTail(m, e.at)
		}
		return s.wrongInside(m, e)
	case lostRune:
		switch {
		case e.in == 0:
			return s.wrongHead(m, s.next(m.from-1, m.from), m.from-1)
		case e.in == last:
			return s.wrongTail(m, m.to)
		}
		return s.wrongGap(m, e)
	}
	c := s.at(e.at)
	before, after := e.at-1, e.at+1
	if c != s.at(before) && c != s.at(after) {
		return hanzi.IsHan(c) && !oneOf(c, joining) && (m.phrase.firm || !s.inWord(e.at))
	}
	if c == s.at(before) {
		before--
	} else {
		after++
	}
	return hanzi.IsHan(c) && (m.phrase.firm || len(m.phrase.runes) > shortest || !isWord(s.at(before), c) || !isWord(c, s.at(after)))
}

// wrongInside reports whether another character inside of the phrase is wrong.
func (s *phraseSearch) wrongInside(m *phraseMatch, e edit) bool {
	p, c := m.phrase.runes, s.at(e.at)
	if m.n > 1 && len(p) < 10 && oneOf(c, joining) {
		return false
	}
	if !m.phrase.firm || m.phrase.quote == '“' && !s.quoted(m.from, m.to) {
		return !s.inWord(e.at) && !oneOf(c, joining)
	}
	if len(p) > 6 {
		return !strings.HasPrefix(m.phrase.text, lawPrefix) || e.in < lawNames || len(p) > lawNames+3 || s.stray(e.at)
	}
	if c == '的' || s.composed(m.from, m.to) {
		return false
	}
	if oneOf(c, hanzi.Numerals) && !oneOf(p[e.in], hanzi.Numerals+"两") {
		return false
	}
	if len(p) > 4 {
		return true
	}
	if e.in == 1 {
		return !isWord(p[2], p[3]) || !isWord(p[0], c)
	}
	return !isWord(p[0], p[1]) || !isWord(c, p[3])
}

// wrongGap reports whether a character that is missing inside of the phrase makes it wrong:
// not where what is left are other words.
func (s *phraseSearch) wrongGap(m *phraseMatch, e edit) bool {
	p := m.phrase.runes
	if e.in >= len(p)-2 && isWord(p[len(p)-1], s.next(m.to, m.to-1)) || e.in == 1 && isWord(s.next(m.from-1, m.from), p[0]) {
		return false
	}
	if m.phrase.firm && len(p) > 6 {
		return true
	}
	if s.composed(m.from, m.to) {
		return false
	}
	if m.phrase.firm && len(p) > shortest {
		return true
	}
	if m.phrase.firm {
		return !s.composedAround(m)
	}
	return !isWord(p[e.in-1], p[e.in+1]) && !isWord(p[len(p)-1], s.next(m.to, m.to-1)) && !isWord(s.next(m.from-1, m.from), p[0])
}

// countsOther reports whether a numeral is another one than the phrase's because it
// counts something else: 三中全会, 四中全会.
func (s *phraseSearch) countsOther(m *phraseMatch, e edit) bool {
	return oneOf(s.at(e.at), hanzi.Numerals+"两") && oneOf(m.phrase.runes[e.in], hanzi.Numerals+"两") &&
		(oneOf(s.at(e.at+1), behindOrdinal) || oneOf(s.at(e.at-1), beforeOrdinal))
}

// wrongHead reports whether the first character of the phrase is wrong or missing where
// c stands at i: not where the rest is whole by itself, nor where c belongs to it.
func (s *phraseSearch) wrongHead(m *phraseMatch, c rune, i int) bool {
	p := m.phrase.runes
	if m.phrase.quote == '“' && s.quoted(i+1, m.to) && oneOf(c, "二两三四五六七八九十") && oneOf(p[0], "二两三四五六七八九十") {
		return true
	}
	if m.phrase.quote == '《' && i >= 0 && s.text.at(int(s.places[i])-1) == '《' {
		return len(p) >= 10 || !isWord(c, p[1])
	}
	whole := isWord(p[1], p[2]) && !isWord(p[0], p[1]) || isLongWord(p[1], p[2], p[3]) || oneOf(p[1], joining)
	if whole && (!m.phrase.firm || len(p) < 6 || !s.stray(i)) || oneOf(c, joining) {
		return false
	}
	return !isWord(c, p[1]) && !isLongWord(c, p[1], p[2]) && !isLongWord(s.at(i-1), c, p[1])
}

// wrongTail reports whether the last character of the phrase is wrong or missing where
// another stands at i.
func (s *phraseSearch) wrongTail(m *phraseMatch, i int) bool {
	p, c := m.phrase.runes, s.next(i, i-1)
	n := len(p)
	whole := isWord(p[n-3], p[n-2]) && !isWord(p[n-2], p[n-1]) || isLongWord(p[n-4], p[n-3], p[n-2])
	if whole && (!m.phrase.firm || n < 6 || !s.stray(i)) {
		return false
	}
	return m.phrase.firm && n >= 10 || !isWord(p[n-2], c) && !isLongWord(p[n-3], p[n-2], c) && !isLongWord(p[n-2], c, s.at(i+1))
}

// quoted reports whether the compared characters [from, to) stand in quotation marks.
func (s *phraseSearch) quoted(from, to int) bool {
	if from < 0 || from >= to || to > len(s.places) {
		return false
	}
	return oneOf(s.text.at(int(s.places[to-1])+1), "”’")
}
