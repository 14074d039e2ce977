package review

import (
	"cmp"
	"slices"

	"tongbao/report/finding"
)

// sortByPlace brings findings into the ledger's order: sheets as the book
// has them, then rows, columns and places in the cell.
func sortByPlace(list finding.List, b *Book) {
	sheets := map[string]int{}
	for _, t := range b.Texts {
		if _, known := sheets[t.At.Sheet]; !known {
			sheets[t.At.Sheet] = len(sheets)
		}
	}
	sheet := func(r finding.Ref) int {
		if n, known := sheets[r.Sheet]; known {
			return n
		}
		return len(sheets)
	}
	slices.SortStableFunc(list, func(x, y finding.Finding) int {
		xRow, xColumn := rowAndColumn(x.At.Cell)
		yRow, yColumn := rowAndColumn(y.At.Cell)
		return cmp.Or(sheet(x.At)-sheet(y.At), xRow-yRow, xColumn-yColumn, x.Excerpt.From-y.Excerpt.From)
	})
}

// rowAndColumn reads A1 notation, of a range the first cell; 0, 0 for no cell.
func rowAndColumn(cell string) (row, column int) {
	for _, c := range []byte(cell) {
		switch {
		case c >= 'A' && c <= 'Z' && row == 0:
			column = min(column*26+int(c-'A')+1, 1<<20)
		case c >= '0' && c <= '9':
			row = min(row*10+int(c-'0'), 1<<30)
		default:
			return row, column
		}
	}
	return row, column
}
