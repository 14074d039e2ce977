package table

import "tongbao/report/ledger/grid"

// longestWord is the bytes of the longest text that is looked at for a word that
// stands for another text or for nothing.
const longestWord = 24

// resolveWords makes the cells of a row what they are meant to be: 同上 is the cell
// above in the row's own place, a stroke is a blank, and 无 is no title and no measure.
func (r *reader) resolveWords(rec *Record) {
	var above *Record
	if n := len(r.Records); n > 0 && r.Records[n-1].Banner == nil {
		above = &r.Records[n-1]
	}
	phrases := r.lex.Phrases
	for f, i := range r.index {
		c := rec.cells[i]
		if !c.StandsOn(rec.Row) || len(c.Text) > longestWord {
			continue
		}
		switch {
		case phrases.IsStroke(c.Text), (f.IsTitle() || f.IsText()) && phrases.SaysNothing(c.Text):
			rec.cells[i] = nil
			rec.Untitled = rec.Untitled || f.IsTitle()
		case phrases.IsDitto(c.Text):
			rec.cells[i] = above.copied(i, c)
		}
	}
}

// copied returns the record's cell in the place of another; nil where it has none.
func (rec *Record) copied(i int, place *grid.Cell) *grid.Cell {
	if rec == nil || rec.cells[i] == nil {
		return nil
	}
	c := *rec.cells[i]
	c.Row, c.Col = place.Row, place.Col
	return &c
}
