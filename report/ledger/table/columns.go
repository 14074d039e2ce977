package table

import (
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/words"
)

// tellColumns reports the columns that are missing, that two headings claim, and that
// are filled with words of which nothing is known.
func (r *reader) tellColumns() {
	r.tellMissing()
	r.tellTwice()
	r.tellUnread()
}

// heading returns the place of a column's heading.
func (r *reader) heading(col int) finding.Ref {
	return r.src.Sheet(r.Plan.Sheet).At(r.Plan.Heading.Last, col)
}

// MissingState returns a finding about a table none of whose measures has a status. It is
// an error if that holds for the whole ledger, of which there is no rate then.
func (t *Table) MissingState(src cells.Source, whole bool) finding.Finding {
	at := src.Sheet(t.Plan.Sheet).At(t.Plan.Heading.Last, 1)
	switch {
	case !whole:
		return columnMissing(at, ledger.FieldStatus)
	case t.Has(ledger.FieldStatus):
		return statesBlank(at)
	}
	return statesMissing(at)
}

// tellMissing reports the columns without which much of a notice or its figures is
// lost, unless a title or the sheet's name says what they would. That of the status is
// told once the texts were read, which may say it too: MissingState.
func (r *reader) tellMissing() {
	for _, f := range []ledger.Field{ledger.FieldOffice, ledger.FieldDeadline} {
		if !r.Has(f) && !(f == ledger.FieldOffice && r.Office.Given()) {
			r.src.Found.Add(columnMissing(r.heading(1), f))
		}
	}
	if !r.Plan.Heading.HasAny(ledger.TitleFields) && !r.Aspect.Given() && !r.HasBanner() {
		r.src.Found.Add(columnMissing(r.heading(1), ledger.FieldProblem))
	}
}

// tellTwice reports the columns that were passed over for another of the same field,
// which may stand before them or behind.
func (r *reader) tellTwice() {
	columns := r.Plan.Heading.Columns
	taken := map[ledger.Field]string{} // the heading taken for a field, or else one that names it
	for _, c := range columns {
		if c.Field != "" {
			taken[c.Named] = c.Text
		}
	}
	for _, c := range columns {
		if c.Field != "" {
			taken[c.Field] = c.Text
		}
	}
	for _, c := range columns {
		if first, twice := taken[c.Named]; twice && c.Named != "" && c.Field == "" && !c.Hidden && !r.isTicked(c.Named) {
			r.src.Found.Add(columnTwice(r.heading(c.Col), c.Text, first, c.Named))
		}
	}
}

// isTicked reports whether columns of ticks tell a field, which are no other of it.
func (r *reader) isTicked(f ledger.Field) bool {
	return f == ledger.FieldStatus && r.Plan.Heading.Ticks != nil
}

// tellUnread reports the columns before that of the measures that are filled with
// words and that nothing is known of: titles are lost with them.
func (r *reader) tellUnread() {
	first := r.firstText()
	for _, c := range r.Plan.Heading.Columns {
		if c.Field == "" && c.Named == "" && !c.LeftOut() && c.Col < first && r.isWorded(c.Col) {
			r.src.Found.Add(columnUnread(r.heading(c.Col), c.Text))
		}
	}
}

// firstText returns the first column of measures or progress.
func (t *Table) firstText() int {
	first := 0
	for _, f := range ledger.TextFields {
		if col := t.Plan.Heading.Column(f); col > 0 && (first == 0 || col < first) {
			first = col
		}
	}
	return first
}

// isWorded reports whether most cells of a column that are filled have words alone: a
// document's number is none.
func (t *Table) isWorded(col int) bool {
	filled, worded := 0, 0
	for l := range t.Plan.Rows {
		c := l.At(col)
		if !c.StandsOn(l.Row) || c.IsBlank() {
			continue
		}
		filled++
		if countHan(c.Text) >= 2 && !words.HasDigit(c.Text) {
			worded++
		}
	}
	return worded > 0 && worded*2 > filled
}

func countHan(text string) int {
	n := 0
	for _, c := range text {
		if hanzi.IsHan(c) {
			n++
		}
	}
	return n
}
