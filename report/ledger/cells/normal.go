package cells

import (
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger/grid"
)

// Normalise replaces the characters of a workbook's cells that only look like the usual
// ones, and tells of them once. It comes before all other steps, and does not wait for
// Value, since headings, states and titles are looked up by the cells' own texts. Names
// of sheets stay, by which places are found in the file again.
func (s Source) Normalise(book *grid.Workbook) {
	var n int
	var at finding.Ref
	var was, is string
	for _, sheet := range book.Sheets {
		for _, row := range sheet.Rows {
			for i := range row.Cells {
				c := &row.Cells[i]
				text := hanzi.Normal(c.Text)
				if text == c.Text {
					continue
				}
				if n++; n == 1 {
					at = s.Sheet(sheet).At(int(c.Row), int(c.Col))
					was, is = hanzi.Unusual(c.Text, text)
				}
				c.Text = text
			}
		}
	}
	if n > 0 {
		s.Found.Add(unusualCharacters(at, was, is, n))
	}
}
