package ledger

import (
	"slices"
	"strings"
	"unicode"

	"tongbao/report/ledger/grid"
)

// meant makes the cells of a row what they are meant to be: 同上 is the cell above
// in the row's own place, a stroke is a blank, and 无 is no title and no measure.
func (r *reader) meant(t *table, rec *record) {
	var above *record
	if n := len(t.records); n > 0 && t.records[n-1].banner == nil {
		above = &t.records[n-1]
	}
	for f, i := range t.index {
		c := rec.cells[i]
		if c == nil || int(c.Row) != rec.row || len(c.Text) > longestWord {
			continue
		}
		isTitle := slices.Contains(structural, f)
		switch {
		case r.isStroke(c.Text), (isTitle || slices.Contains(measureFields, f)) && isOneOf(c.Text, r.vocabulary.Empty):
			rec.cells[i] = nil
			rec.untitled = rec.untitled || isTitle
		case isOneOf(c.Text, r.vocabulary.Ditto):
			rec.cells[i] = above.copied(i, c)
		}
	}
}

// longestWord is the bytes of the longest text that is looked at for such a word.
const longestWord = 24

// isStroke tells of a word for nothing that has no letter: / or —.
func (r *reader) isStroke(text string) bool {
	return isOneOf(text, r.vocabulary.Empty) && !strings.ContainsFunc(text, unicode.IsLetter)
}

// copied is the record's cell in the place of another; nil where it has none.
func (rec *record) copied(i int, place *grid.Cell) *grid.Cell {
	if rec == nil || rec.cells[i] == nil {
		return nil
	}
	c := *rec.cells[i]
	c.Row, c.Col = place.Row, place.Col
	return &c
}
