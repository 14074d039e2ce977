package words

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
)

// Others knows tables that are no ledgers: 花名册, 考勤表.
type Others struct{ all []Other }

func newOthers(v Vocabulary) *Others { return &Others{v.Others} }

// How many of a table's headings tell what it is, and how many where its name says so
// too.
const (
	leastTelling = 3
	leastNamed   = 1
)

// Of returns what a table is that has some names, of its sheet and above it, and some
// headings; empty for one of which nothing is known. The one with the most headings
// comes first.
func (o *Others) Of(names, headings []string) string {
	best, most := "", 0
	for _, other := range o.all {
		n := 0
		for _, word := range other.Headings {
			if slices.ContainsFunc(headings, func(h string) bool { return Plain(h) == word }) {
				n++
			}
		}
		named := slices.ContainsFunc(names, func(name string) bool { return strings.Contains(hanzi.Squeeze(name), other.Name) })
		if named && n >= leastNamed {
			n += leastTelling
		}
		if n >= leastTelling && n > most {
			best, most = other.Name, n
		}
	}
	return best
}
