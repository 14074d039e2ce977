package fonts

import "tongbao/report/gongwen"

// A Set has for each typeface of the format the chain of faces that is asked
// for a character, first to last.
type Set struct {
	chains  chains
	refused []Refusal
	partial bool
	absent  []gongwen.Typeface
}

// Partial reports whether the folders that were searched have more files, or deeper
// folders, than were looked at.
func (s *Set) Partial() bool { return s.partial }

// Absent are the typefaces for which the machine has no face of the format, not even one
// that may not be embedded. None are known of a set that is not the machine's.
func (s *Set) Absent() []gongwen.Typeface { return s.absent }

type chains [len(gongwen.Typefaces)][]*Face

// Missing is the visible mark that is set for a character that no face has: 〓
// (U+3013), which Chinese printers put where a sort is wanting. Every face has it.
const Missing = '〓'

// For is the first face of the chain that has r. Where none has, it is the
// chain's first face and ok is false.
func (s *Set) For(t gongwen.Typeface, r rune) (face *Face, ok bool) {
	chain := s.chains[t]
	for _, f := range chain {
		if f.suits(r) {
			return f, true
		}
	}
	return chain[0], false
}

// First is the first face of the chain: the typeface's own, for which the others
// stand in.
func (s *Set) First(t gongwen.Typeface) *Face { return s.chains[t][0] }

// suits reports whether the face has r as Chinese text needs it: some fonts have
// the marks that Chinese shares with Latin text in their narrow Latin form, others have
// empty glyphs for ideographs that they do not have.
func (f *Face) suits(r rune) bool {
	switch r {
	case '“', '”', '‘', '’', '—', '…', '·':
		return f.Advance(r) == 1
	}
	return f.Has(r) && !f.blank(r)
}
