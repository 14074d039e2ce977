package fonts

import "tongbao/report/gongwen"

// A Set has for each typeface of the format the chain of faces that is asked
// for a character, first to last.
type Set struct{ chains map[gongwen.Typeface][]*Face }

// Embedded is the set of the shipped faces alone.
func Embedded() *Set { panic("contract: to be written") }

// For is the first face of the chain that has r. Where none has, it is the
// chain's first face and ok is false.
func (s *Set) For(t gongwen.Typeface, r rune) (face *Face, ok bool) { panic("contract: to be written") }
