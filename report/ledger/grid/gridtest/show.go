package gridtest

import (
	"fmt"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// Show is what a sheet holds, parted by blanks: hidden columns as (B:C) and rows as
// (2), cells as A2=text and, where they have a day, <2024-03-31>, at last merged blocks
// as [A1:B2].
func Show(s *grid.Sheet) string {
	var words []string
	for _, c := range s.HiddenColumns {
		words = append(words, fmt.Sprintf("(%s:%s)", a1.Column(c.First), a1.Column(c.Last)))
	}
	for _, row := range s.Rows {
		if row.Hidden {
			words = append(words, fmt.Sprintf("(%d)", row.Number))
		}
		for _, c := range row.Cells {
			words = append(words, a1.Cell(int(c.Row), int(c.Col))+"="+c.Text)
			if c.Date != nil {
				words = append(words, fmt.Sprintf("<%s%s>", map[bool]string{true: "to "}[c.Date.Period], c.Date.Day))
			}
		}
	}
	for _, m := range s.Merges {
		words = append(words, fmt.Sprintf("[%s:%s]", a1.Cell(m.Top, m.Left), a1.Cell(m.Bottom, m.Right)))
	}
	return strings.Join(words, " ")
}
