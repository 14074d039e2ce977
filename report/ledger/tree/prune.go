package tree

import (
	"slices"

	"tongbao/report/ledger"
)

// isBare reports whether only the row of its aspect's title opened a problem.
func isBare(p ledger.Problem) bool {
	return !p.Title.Given() && !slices.ContainsFunc(p.Tasks, func(t ledger.Task) bool {
		return t.Title.Given() || t.Cause.Given() || t.Goal.Given() || len(t.Measures) > 0
	})
}

// dropEmpty drops aspects without problems and the bare ones beside others, which
// only a lone title opened, and gives a problem without tasks a nameless one, so
// that it is not lost.
func (b *builder) dropEmpty() {
	kept := b.aspects[:0]
	for _, a := range b.aspects {
		if len(a.Problems) > 1 {
			a.Problems = slices.DeleteFunc(a.Problems, isBare)
		}
		if len(a.Problems) > 0 {
			kept = append(kept, a)
		} else if a.Title.Given() && a.Title != b.table.Aspect {
			b.src.Found.Add(rowIgnored(a.Title))
		}
		for p := range a.Problems {
			if len(a.Problems[p].Tasks) == 0 {
				a.Problems[p].Tasks = []ledger.Task{{}}
			}
		}
	}
	b.aspects = kept
}
