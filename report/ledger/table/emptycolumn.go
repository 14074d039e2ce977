package table

import (
	"fmt"
	"slices"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
)

// dropEmptyLevels takes a column of titles that no row fills for a level that the
// ledger does not have, where another level has titles: a form is kept as it came, and
// no measure lacks a title that none has. It reports whether there was one.
func dropEmptyLevels(t *Table) bool {
	var empty []ledger.Field
	for _, f := range ledger.TitleFields {
		if t.Has(f) && !isFilled(t, f) {
			empty = append(empty, f)
		}
	}
	if len(empty) == 0 || !hasOtherTitles(t, empty) {
		return false
	}
	for _, f := range empty {
		c := t.Plan.Heading.For(f)
		delete(t.index, f)
		t.Plan.Note(fmt.Sprintf("“%s”一列（%s列）没有填写，按没有这一级读取。", c.Text, a1.Column(c.Col)))
	}
	return true
}

// isFilled reports whether some row that is no title across the table shows a text
// for a field.
func isFilled(t *Table, f ledger.Field) bool {
	return slices.ContainsFunc(t.Records, func(rec Record) bool {
		return rec.Banner == nil && !t.Cell(&rec, f).IsBlank()
	})
}

// hasOtherTitles reports whether rows have titles beside those of some fields.
func hasOtherTitles(t *Table, without []ledger.Field) bool {
	return t.HasBanner() || slices.ContainsFunc(ledger.TitleFields, func(f ledger.Field) bool {
		return t.Has(f) && !slices.Contains(without, f)
	})
}
