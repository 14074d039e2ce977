package review

import (
	"cmp"
	"slices"

	"tongbao/report/finding"
)

// sortByPlace sorts findings into the ledger's order: sheets as the book has
// them, then rows, columns and places in the cell.
func sortByPlace(list finding.List, b *Book) {
	sheets := map[string]int{}
	for _, t := range b.Texts {
		if _, known := sheets[t.At.Sheet()]; !known {
			sheets[t.At.Sheet()] = len(sheets)
		}
	}
	sheet := func(r finding.Ref) int {
		if n, known := sheets[r.Sheet()]; known {
			return n
		}
		return len(sheets)
	}
	slices.SortStableFunc(list, func(x, y finding.Finding) int {
		return cmp.Or(sheet(x.At)-sheet(y.At), int(x.At.Row-y.At.Row), int(x.At.Col-y.At.Col), x.Excerpt.From-y.Excerpt.From)
	})
}
