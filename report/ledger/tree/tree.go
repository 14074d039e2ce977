// Package tree grows a ledger's aspects, problems, tasks and measures from the
// records of its tables. What is blank below a title belongs to it, merged or not;
// what one cell lists becomes several measures where nothing else can be meant.
package tree

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/table"
	"tongbao/report/ledger/words"
)

// A Grower grows the tables of one ledger. What is so in the whole ledger it tells
// once, at the first table that shows it.
type Grower struct {
	lex   *words.Lexicon
	src   cells.Source
	dates dates
	told  map[string]bool // sentences noted before
}

// NewGrower returns the grower of a ledger with the given facts, whose days complete
// those of the measures.
func NewGrower(lex *words.Lexicon, info ledger.Info, src cells.Source) *Grower {
	return &Grower{lex: lex, src: src, dates: newDates(lex, info), told: map[string]bool{}}
}

// Grow returns the aspects of a table, in its order, and notes on its plan how they
// were read.
func (g *Grower) Grow(t *table.Table) []ledger.Aspect {
	notes := &notes{told: g.told}
	b := builder{
		Grower: g, branches: newBranches(), table: t, anchors: map[ledger.Field]*grid.Cell{}, notes: notes,
		texts:    texts{headings: g.lex.Headings, found: g.src.Found, notes: notes},
		statuses: map[string]words.Status{},
	}
	if t.Aspect.Given() {
		b.open(ledger.FieldAspect, t.Aspect)
	}
	for i := range t.Records {
		b.add(&t.Records[i])
	}
	if b.apart.rows > 0 {
		g.src.Found.Add(rowsStandApart(b.apart))
	}
	b.dropEmpty()
	settleNumbers(b.aspects)
	inTexts := b.takeTextStates()
	if b.texts.settle(b.aspects) > 0 {
		t.Plan.Note("一个任务一行，同一单元格里的几条措施已经分开。")
	}
	if inTexts {
		b.markItems()
	}
	b.dealStates()
	for _, note := range b.notes.list {
		t.Plan.Note(note)
	}
	noteAspects(t.Plan, b.aspects)
	return b.aspects
}

// A builder grows the tree of one table, top to bottom.
type builder struct {
	*Grower
	branches
	table    *table.Table
	anchors  map[ledger.Field]*grid.Cell // the cell met last at each level
	notes    *notes
	texts    texts
	statuses map[string]words.Status // what texts say, by text
}

func (b *builder) value(c *grid.Cell) ledger.Value { return b.src.Value(b.table.Plan.Sheet, c) }

func (b *builder) add(rec *table.Record) {
	if rec.Banner != nil {
		b.banner(rec)
		return
	}
	opened := b.level(rec, ledger.FieldAspect, false)
	opened = b.level(rec, ledger.FieldProblem, opened)
	opened = b.level(rec, ledger.FieldTask, opened)
	if b.task() != nil {
		b.describeTask(rec)
	}
	b.measure(rec, opened)
}
