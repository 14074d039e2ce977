package ledger

import (
	"slices"

	"tongbao/report/ledger/grid"
)

// What stands in a cell for the text of the cell above, for nothing, and, in a
// column of titles, for no title.
var (
	dittos   = []string{"同上", "〃", "″", "\"", "”", "同前", "同上。"}
	nothings = []string{"/", "／", "\\", "-", "－", "—", "——", "--", "─"}
	noTitle  = []string{"无", "（无）"}
)

// meant are the cells of a row as they are meant: 同上 is the cell above in the
// row's own place, and a stroke is a blank.
func (t *table) meant(rec *record) {
	var above *record
	if n := len(t.records); n > 0 && t.records[n-1].banner == nil {
		above = &t.records[n-1]
	}
	for f, i := range t.index {
		c := rec.cells[i]
		if c == nil || int(c.Row) != rec.row || len(c.Text) > longestWord {
			continue
		}
		text, _ := clean(c.Text)
		switch {
		case slices.Contains(nothings, text), slices.Contains(structural, f) && slices.Contains(noTitle, text):
			rec.cells[i] = nil
			rec.untitled = rec.untitled || slices.Contains(structural, f)
		case slices.Contains(dittos, text):
			rec.cells[i] = above.copied(i, c)
		}
	}
}

// longestWord is the bytes of the longest of those words.
const longestWord = 9

// copied is the record's cell in the place of another; nil where it has none.
func (rec *record) copied(i int, place *grid.Cell) *grid.Cell {
	if rec == nil || rec.cells[i] == nil {
		return nil
	}
	c := *rec.cells[i]
	c.Row, c.Col = place.Row, place.Col
	return &c
}
