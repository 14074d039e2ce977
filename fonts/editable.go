package fonts

// Editable is the set without the faces that may be embedded for viewing and
// printing only: a word processor lets no one edit a file that holds such a face.
func (s *Set) Editable() *Set {
	kept := &Set{}
	for t, chain := range s.chains {
		for _, f := range chain {
			if f.Embedded || f.font().Editable() {
				kept.chains[t] = append(kept.chains[t], f)
			}
		}
	}
	return kept
}
