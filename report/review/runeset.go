package review

// A runeSet is a set of characters of the basic plane with a lookup in constant
// time, for the loops over whole texts.
type runeSet [1 << 10]uint64

func newRuneSet(members string) *runeSet {
	s := new(runeSet)
	for _, r := range members {
		s.add(r)
	}
	return s
}

// keys returns the set of a map's keys.
func keys[V any](m map[rune]V) *runeSet {
	s := new(runeSet)
	for r := range m {
		s.add(r)
	}
	return s
}

func (s *runeSet) add(r rune) {
	if r >= 0 && r < 1<<16 {
		s[r>>6] |= 1 << (r & 63)
	}
}

func (s *runeSet) has(r rune) bool { return r >= 0 && r < 1<<16 && s[r>>6]>>(r&63)&1 != 0 }
