package stats

import (
	"cmp"
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
)

// Listed returns the offices that a cell names. whole reports whether the cell says nothing
// beside their names, such as which of them leads.
func (o Offices) Listed(text string) (names []string, whole bool) {
	names = o.Names(text)
	longer := slices.SortedFunc(slices.Values(names), func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	rest := without(without(text, longer), words.Of("joints"))
	return names, len(names) > 0 && strings.Trim(rest, officeGroups+officeMarks+" 　\t"+numbersOfLists) == ""
}

// numbersOfLists are what numbers the offices of a cell: 1.甲科 2.乙科.
const numbersOfLists = "0123456789.．" + hanzi.RoundOpeners + hanzi.RoundClosers

// without takes words out of a text, the first of two that begin alike.
func without(text string, words []string) string {
	pairs := make([]string, 0, 2*len(words))
	for _, word := range words {
		pairs = append(pairs, word, "")
	}
	return strings.NewReplacer(pairs...).Replace(text)
}
