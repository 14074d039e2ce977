package review

import "slices"

// A phraseMatch is where a text has a phrase, or something near it, at [from, to) of the
// characters that phrases are compared by.
type phraseMatch struct {
	phrase   *setPhrase
	from, to int
	edits    [maxEdits]edit
	n        int // how many edits; none where it is the phrase itself
}

// A phraseSearch looks for phrases in one text after another.
type phraseSearch struct {
	index  *phraseIndex
	text   *Text
	runes  []rune  // of the text, without the marks that passed says
	places []int32 // of each in the text
	exact  []phraseMatch
	near   []phraseMatch
}

// look finds the phrases of a text, and what may be near misses.
func (s *phraseSearch) look(t *Text) {
	s.text, s.runes, s.places, s.exact, s.near = t, s.runes[:0], s.places[:0], s.exact[:0], s.near[:0]
	for i, r := range t.Runes {
		if !passed(r) {
			s.runes, s.places = append(s.runes, r), append(s.places, int32(i))
		}
	}
	for i := 0; i+1 < len(s.runes); i++ {
		a, b := s.runes[i], s.runes[i+1]
		h := hashOf(a, b)
		if !s.index.may(h) {
			continue
		}
		pair := pairOf(a, b)
		for e := s.index.heads[h>>(32-headBits)]; e != 0; e = s.index.entries[e-1].next {
			if entry := &s.index.entries[e-1]; entry.pair == pair {
				s.compare(entry, i)
			}
		}
	}
}

// compare looks whether the phrase of an entry, or something near it, stands around
// its pair at i.
func (s *phraseSearch) compare(e *phraseEntry, i int) {
	p := &s.index.phrases[e.phrase]
	from, n, at := i-int(e.at), len(p.runes), int(e.at)
	m := phraseMatch{phrase: p, from: from, to: from + n}
	switch {
	case e.swap:
		if from >= 0 && m.to <= len(s.runes) && s.runes[from] == p.runes[0] && s.runes[from+3] == p.runes[3] {
			m.edits[0], m.n = edit{exchanged, 1, from + 1, 1, 1}, 1
			s.addNear(m)
		}
	case p.of != nil:
		if s.hasAt(p, from) {
			m.phrase = p.of
			m.edits[0], m.n = edit{kind: exchanged, at: from, y: n}, 1
			s.addNear(m)
		}
	case s.hasAt(p, from):
		s.addExact(m)
	case p.right:
	case s.turned(p, at, i, &m):
		s.addNear(m)
	default:
		if s.resembles(p, at, i) && s.aligned(p, at, i, &m) {
			s.addNear(m)
		}
	}
}

func (s *phraseSearch) hasAt(p *setPhrase, from int) bool {
	if from < 0 || from+len(p.runes) > len(s.runes) {
		return false
	}
	for k, r := range p.runes {
		if s.runes[from+k] != r {
			return false
		}
	}
	return true
}

// resembles reports whether nearly all characters of the phrase stand about where it
// would: most places that share a pair with a phrase have nothing else of it.
func (s *phraseSearch) resembles(p *setPhrase, at, i int) bool {
	if n := len(p.runes); p.edits() == 1 && at > 0 && at+2 < n && s.at(i-1) != p.runes[at-1] && s.at(i+2) != p.runes[at+2] {
		return false // one difference has one side of the pair as it is
	}
	from := i - at
	window := s.runes[max(from-maxEdits, 0):min(from+len(p.runes)+maxEdits, len(s.runes))]
	missing := 0
	for _, r := range p.runes {
		if !slices.Contains(window, r) {
			if missing++; missing > p.edits() {
				return false
			}
		}
	}
	return true
}

// aligned compares the text on both sides of a pair of the phrase with the phrase.
func (s *phraseSearch) aligned(p *setPhrase, at, i int, m *phraseMatch) bool {
	parts := p.firm && len(p.runes) >= 6
	behind, ok := align(side{p.runes, at + 2, 1}, side{s.runes, i + 2, 1}, len(p.runes)-at-2, 0, 0, p.edits(), parts)
	if !ok {
		return false
	}
	before, ok := align(side{p.runes, at - 1, -1}, side{s.runes, i - 1, -1}, at, 0, 0, p.edits()-behind.n, parts)
	if !ok {
		return false
	}
	m.from, m.to = i-before.used, i+2+behind.used
	for _, e := range before.edits[:before.n] {
		if e.kind == exchanged { // seen from its end
			e.in, e.at, e.x, e.y = e.in-e.x-e.y+1, e.at-e.x-e.y+1, e.y, e.x
		}
		m.edits[m.n], m.n = e, m.n+1
	}
	for _, e := range behind.edits[:behind.n] {
		m.edits[m.n], m.n = e, m.n+1
	}
	return m.n > 0
}

// turned looks whether the phrase of two pairs stands around its pair with its
// end before its beginning: 反三举一.
func (s *phraseSearch) turned(p *setPhrase, at, i int, m *phraseMatch) bool {
	n := len(p.runes)
	end := i + n - at
	if !p.firm || n != shortest || end > len(s.runes) || at == 0 {
		return false
	}
	for k := at + 2; k < n; k++ {
		if s.runes[i+k-at] != p.runes[k] {
			return false
		}
	}
	cut := at
	for cut > 0 && i-1-(at-cut) >= 0 && s.runes[i-1-(at-cut)] == p.runes[cut-1] {
		cut--
	}
	if cut < 2 || n-cut < 2 || end+cut > len(s.runes) {
		return false
	}
	for k := range cut {
		if s.runes[end+k] != p.runes[k] {
			return false
		}
	}
	if isWord(p.runes[0], p.runes[1]) || isWord(p.runes[2], p.runes[3]) {
		return false
	}
	m.from, m.to = end-(n-cut), end+cut
	m.edits[0], m.n = edit{exchanged, 0, m.from, cut, n - cut}, 1
	return true
}

// recent is how many of the last matches are looked at for the same one, which each
// pair of a phrase finds again.
const recent = 12

func (s *phraseSearch) addExact(m phraseMatch) { s.exact = addMatch(s.exact, m) }
func (s *phraseSearch) addNear(m phraseMatch)  { s.near = addMatch(s.near, m) }

func addMatch(list []phraseMatch, m phraseMatch) []phraseMatch {
	for _, known := range list[max(len(list)-recent, 0):] {
		if known.phrase == m.phrase && known.from == m.from && known.to == m.to {
			return list
		}
	}
	return append(list, m)
}
