package review

import "tongbao/report/internal/hanzi"

// composedAround reports whether the match is ordinary words through and through, the
// first or the last of which may reach beyond it.
func (s *phraseSearch) composedAround(m *phraseMatch) bool {
	from, to := m.from, m.to
	if s.next(from-1, from) != 0 {
		from--
	}
	if s.next(to, to-1) != 0 {
		to++
	}
	return s.composed(m.from, m.to) || s.composed(from, m.to) || s.composed(m.from, to) || s.composed(from, to)
}

// inWord reports whether the character at i makes an ordinary word with those beside it.
func (s *phraseSearch) inWord(i int) bool {
	b, c, d := s.at(i-1), s.at(i), s.at(i+1)
	return isWord(b, c) || isWord(c, d) || isLongWord(s.at(i-2), b, c) || isLongWord(b, c, d) || isLongWord(c, d, s.at(i+2))
}

// stray reports whether the character at i is none that stands by itself or begins or ends
// a word with its neighbours.
func (s *phraseSearch) stray(i int) bool {
	return hanzi.IsHan(s.at(i)) && !oneOf(s.at(i), joining) && !s.inWord(i)
}

// composed reports whether the characters [from, to) are ordinary words through and
// through, with joining ones between them.
func (s *phraseSearch) composed(from, to int) bool {
	if from == to {
		return true
	}
	return to-from >= 2 && isWord(s.at(from), s.at(from+1)) && s.composed(from+2, to) ||
		to-from >= 3 && isLongWord(s.at(from), s.at(from+1), s.at(from+2)) && s.composed(from+3, to) ||
		oneOf(s.at(from), joining) && s.composed(from+1, to)
}

// otherWord reports whether two differences make another word together, or one does with
// what stands beside it.
func (s *phraseSearch) otherWord(m *phraseMatch) bool {
	a, b := m.edits[0], m.edits[1]
	if a.at > b.at {
		a, b = b, a
	}
	if a.kind == wrongRune && b.kind == wrongRune && b.at == a.at+1 {
		return isWord(s.at(a.at), s.at(b.at)) || oneOf(s.at(a.at), joining) || oneOf(s.at(b.at), joining) ||
			s.inWord(a.at) && s.inWord(b.at)
	}
	if a.kind == b.kind && a.kind == extraRune && s.at(a.at) != s.at(a.at-1) {
		return true
	}
	if a.kind == lostRune && b.kind == lostRune {
		return true
	}
	joined := func(e edit) bool { return e.kind == wrongRune && oneOf(s.at(e.at), joining) }
	if a.kind == lostRune && joined(b) || joined(a) && b.kind == lostRune {
		return true
	}
	other := func(e edit) bool { return e.kind == wrongRune && s.inWord(e.at) }
	if m.phrase.firm {
		return len(m.phrase.runes) < 12 && other(a) && other(b)
	}
	return other(a) || other(b)
}
