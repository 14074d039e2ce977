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
	b := g.builder(t)
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
	inTexts := b.marks.take(b.aspects, t.Has(ledger.FieldStatus))
	if b.texts.settle(b.aspects) > 0 {
		t.Plan.Note("一个任务一行，同一单元格里的几条措施已经分开。")
	}
	if inTexts {
		b.marks.takeItems(b.aspects)
	}
	b.statuses.deal(b.aspects)
	for _, note := range b.notes.list {
		t.Plan.Note(note)
	}
	noteAspects(t, b.aspects)
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
	marks    textMarks
	statuses statuses
	days     days
}

// builder returns one that has nothing of a table yet.
func (g *Grower) builder(t *table.Table) *builder {
	found, notes := g.src.Found, &notes{told: g.told}
	days := days{dates: g.dates, states: g.lex.States, found: found, notes: notes}
	return &builder{
		Grower: g, branches: newBranches(), table: t, anchors: map[ledger.Field]*grid.Cell{}, notes: notes,
		texts:    texts{headings: g.lex.Headings, found: found, notes: notes},
		marks:    textMarks{marks: g.lex.TextMarks, headings: g.lex.Headings, days: days, found: found},
		statuses: statuses{words: g.lex.States, legend: t.Plan.Legend, known: map[string]words.Status{}, found: found, notes: notes},
		days:     days,
	}
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
