package finding

import "slices"

// A List holds the findings of one ledger, in the order in which they were made.
type List []Finding

// Count is the number of findings of one severity.
func (l List) Count(s Severity) int {
	n := 0
	for _, f := range l {
		if f.Severity == s {
			n++
		}
	}
	return n
}

// Unready is the number of places that make the outputs a draft: a finding that tells of
// several gaps counts as many times.
func (l List) Unready() int {
	n := 0
	for _, f := range l {
		if f.Kind != nil && f.Kind.Unready {
			n += max(f.Gaps, 1)
		}
	}
	return n
}

// ByGravity is the list with the gravest first; findings of one severity keep
// their order, which is that of the ledger.
func (l List) ByGravity() List {
	sorted := slices.Clone(l)
	slices.SortStableFunc(sorted, func(a, b Finding) int { return int(b.Severity) - int(a.Severity) })
	return sorted
}
