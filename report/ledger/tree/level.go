package tree

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/table"
)

// banner opens an aspect or, below aspects and where problems have no column, a
// problem; a row for which there is no place is reported.
func (b *builder) banner(rec *table.Record) {
	v := b.value(rec.Banner)
	title := b.entitled(v, ledger.FieldAspect)
	isSection := rec.Section && b.cur.aspect >= 0
	switch {
	case isSection && !b.table.Has(ledger.FieldProblem), b.table.Has(ledger.FieldAspect) && !b.table.Has(ledger.FieldProblem):
		b.openBanner(ledger.FieldProblem, title, rec.Row)
	case !b.table.Has(ledger.FieldAspect):
		b.openBanner(ledger.FieldAspect, title, rec.Row)
	default:
		b.src.Found.Add(rowIgnored(v))
	}
}

// openBanner opens the node of a title across the table. The open one's title
// again, as on each page, opens nothing.
func (b *builder) openBanner(f ledger.Field, title ledger.Value, row int) {
	if current, open := b.title(f); !open || sameTitle(current) != sameTitle(title) {
		b.openOrReturn(f, title, row)
	}
}

// level opens a node of the level where the row has a new title for it, or where
// a node above it was opened by the same row. It reports whether this level or one
// above it was opened.
func (b *builder) level(rec *table.Record, f ledger.Field, parentOpened bool) bool {
	c := b.table.Cell(rec, f)
	current, exists := b.title(f)
	if c != nil && c != b.anchors[f] { // the first row on which the cell is met
		b.anchors[f] = c
		own := b.entitled(b.value(c), f)
		if own.Given() && (parentOpened || !exists || sameTitle(own) != sameTitle(current)) {
			b.openOrReturn(f, own, rec.Row)
			return true
		}
	}
	if (parentOpened || !exists) && b.isNeeded(rec, f) {
		b.openOrReturn(f, b.brought(rec, f), rec.Row)
		return true
	}
	return parentOpened
}

// isNeeded reports whether a row without a title for a level needs a node there: for
// what it has below, or since the table has no columns below.
func (b *builder) isNeeded(rec *table.Record, f ledger.Field) bool {
	if b.table.HasText(rec) {
		return true
	}
	below := ledger.TitleFields[slices.Index(ledger.TitleFields, f):]
	columns := false
	for _, f := range below {
		if !b.table.Own(rec, f).IsBlank() {
			return true
		}
		columns = columns || b.table.Has(f)
	}
	return !columns && b.cur.aspect >= 0
}

// brought returns the title that a merged block brings into a node which begins in
// the middle of the block: the block cuts across the nodes.
func (b *builder) brought(rec *table.Record, f ledger.Field) ledger.Value {
	v := b.value(b.table.Cell(rec, f))
	if v.Given() {
		b.src.Found.AddOnce(mergeCuts(v, rec.Row, f))
		return b.entitled(v, f)
	}
	if b.table.Has(f) && b.table.HasText(rec) && !rec.Untitled {
		at := b.src.Sheet(b.table.Plan.Sheet).At(rec.Row, b.table.Plan.Heading.Column(f))
		b.src.Found.Add(withoutParent(at, f))
	}
	return ledger.Value{}
}
