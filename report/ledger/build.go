package ledger

import (
	"slices"

	"tongbao/report/ledger/grid"
)

// A builder grows the tree from the records of one table, top to bottom. What
// is blank below a title belongs to it, merged or not.
type builder struct {
	*reader
	table       *table
	sheetAspect Value                // the sheet's name, where it stands for an aspect
	sheetState  Value                // the sheet's name, where it is the state of all its measures
	first       int                  // the first aspect of this table
	cur         place                // what is open
	nodes       map[node]origin      // every node that a row opened, nameless ones too, to know it again
	anchors     map[Field]*grid.Cell // the cell met last at each level
	apart       apart
}

func (b *builder) build() {
	b.first, b.cur, b.nodes = len(b.ledger.Aspects), nowhere, map[node]origin{}
	if b.sheetAspect.Given() {
		b.open(FieldAspect, b.sheetAspect)
	}
	for i := range b.table.records {
		b.add(&b.table.records[i])
	}
	if b.apart.rows > 0 {
		b.report(rowsApart(b.apart))
	}
	b.dropEmpty()
	b.settleNumbers()
	b.settleTexts()
}

func (b *builder) add(rec *record) {
	if rec.banner != nil {
		b.banner(rec)
		return
	}
	opened := b.level(rec, FieldAspect, false)
	opened = b.level(rec, FieldProblem, opened)
	opened = b.level(rec, FieldTask, opened)
	if b.task() != nil {
		b.describeTask(rec)
	}
	b.measure(rec, opened)
}

// banner opens an aspect or, below aspects and where problems have no column, a
// problem; a row for which there is no place is reported.
func (b *builder) banner(rec *record) {
	v := b.value(b.table.sheet, rec.banner)
	title := b.entitled(v, FieldAspect)
	isSection := section.MatchString(v.Text) && b.cur.aspect >= 0
	switch {
	case isSection && !b.table.has(FieldProblem), b.table.has(FieldAspect) && !b.table.has(FieldProblem):
		b.openBanner(FieldProblem, title, rec.row)
	case !b.table.has(FieldAspect):
		b.openBanner(FieldAspect, title, rec.row)
	default:
		b.report(ignoredRow(v))
	}
}

// openBanner opens the node of a title across the table. The open one's title
// again, as on each page, opens nothing.
func (b *builder) openBanner(f Field, title Value, row int) {
	if current, open := b.title(f); !open || sameTitle(current) != sameTitle(title) {
		b.openOrReturn(f, title, row)
	}
}

// level opens a node of the level where the row has a new title for it, or where
// a node above it was opened by the same row.
func (b *builder) level(rec *record, f Field, parentOpened bool) bool {
	c := b.table.cell(rec, f)
	current, exists := b.title(f)
	if c != nil && c != b.anchors[f] { // the first row on which the cell is met
		b.anchors[f] = c
		own := b.entitled(b.value(b.table.sheet, c), f)
		if own.Given() && (parentOpened || !exists || sameTitle(own) != sameTitle(current)) {
			b.openOrReturn(f, own, rec.row)
			return true
		}
	}
	if (parentOpened || !exists) && b.needed(rec, f) {
		b.openOrReturn(f, b.brought(rec, f), rec.row)
		return true
	}
	return parentOpened
}

// needed tells whether a row without a title for a level needs a node there: for
// what it has below, or since the table has no columns below.
func (b *builder) needed(rec *record, f Field) bool {
	if b.hasMeasure(rec) {
		return true
	}
	below := structural[slices.Index(structural, f):]
	columns := false
	for _, f := range below {
		if c := b.table.own(rec, f); c != nil && !isBlank(c) {
			return true
		}
		columns = columns || b.table.has(f)
	}
	return !columns && b.cur.aspect >= 0
}

// brought is the title that a merged block brings into a node which begins in
// the middle of the block: the block cuts across the nodes.
func (b *builder) brought(rec *record, f Field) Value {
	v := b.value(b.table.sheet, b.table.cell(rec, f))
	if v.Given() {
		b.reportOnce(mergeCuts(v, rec.row, f))
		return b.entitled(v, f)
	}
	if b.table.has(f) && b.hasMeasure(rec) && !rec.untitled {
		b.report(noParent(b.at(b.table.sheet).At(rec.row, b.table.heading.column(f)), f))
	}
	return Value{}
}
