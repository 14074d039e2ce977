// Package table reads the rows of a ledger's table: which of them are records and
// which are titles, sums, footers or headings again, and what each cell of a record
// shows. It knows rows and columns, and nothing of the tree that they make.
package table

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// A Table is the body of a ledger's table.
type Table struct {
	Plan    *plan.Plan // as its rows bear it out, with notes on what was left out
	Records []Record
	Aspect  ledger.Value // the aspect for which the whole sheet stands, by its name
	State   ledger.Value // the status of the whole sheet, by its name
	Office  ledger.Value // the office that keeps the sheet, of measures that name none
	index   map[ledger.Field]int
	width   int // how many cells a record has
}

// A Record is a row of a table with the cells of the known columns.
type Record struct {
	Row      int // 1-based
	Hidden   bool
	Banner   *grid.Cell // the one text of a row across the table; nil for other rows
	Section  bool       // the banner is a heading of the second level: （一）
	Untitled bool       // it says that there is no title at some level: 无, or a stroke
	cells    []*grid.Cell
}

// Options say how rows are read.
type Options struct {
	SkipHidden    bool // leave hidden rows out
	AllProgress   bool // progress that a table has month by month is that of all months, not of the last
	SeveralSheets bool // the ledger has others beside this one, so that their names tell something
}

// Has reports whether the table has a column of the field.
func (t *Table) Has(f ledger.Field) bool {
	_, ok := t.index[f]
	return ok
}

// Cell returns what a record shows for a field, nil for nothing.
func (t *Table) Cell(rec *Record, f ledger.Field) *grid.Cell {
	if i, ok := t.index[f]; ok {
		return rec.cells[i]
	}
	return nil
}

// Own returns the cell of a field where it stands on the record's own row, not one
// that a merge brings down from above.
func (t *Table) Own(rec *Record, f ledger.Field) *grid.Cell {
	if c := t.Cell(rec, f); c.StandsOn(rec.Row) {
		return c
	}
	return nil
}

// HasText reports whether a record has a measure or progress of its own.
func (t *Table) HasText(rec *Record) bool {
	return slices.ContainsFunc(ledger.TextFields, func(f ledger.Field) bool { return !t.Own(rec, f).IsBlank() })
}

// HasBanner reports whether some row across the table is a title.
func (t *Table) HasBanner() bool {
	return slices.ContainsFunc(t.Records, func(rec Record) bool { return rec.Banner != nil })
}

// First returns the record's first cell with text on its own row, nil for none.
func (rec *Record) First() *grid.Cell {
	for _, c := range rec.cells {
		if c.StandsOn(rec.Row) && !c.IsBlank() {
			return c
		}
	}
	return nil
}

// Read reads the rows of a plan. The plan stays as it is: the table has its own.
func Read(p *plan.Plan, lex *words.Lexicon, opt Options, src cells.Source) *Table {
	own := *p
	own.Heading.Columns = slices.Clone(p.Heading.Columns)
	own.Reading.Notes = slices.Clone(p.Reading.Notes)
	t := &Table{Plan: &own, index: map[ledger.Field]int{}}
	r := reader{Table: t, lex: lex, src: src, skipHidden: opt.SkipHidden, titles: map[ledger.Field]*grid.Cell{}, loose: map[int]int{}}
	r.series = series{Series: own.Heading.Series, all: opt.AllProgress}
	columns := r.chooseColumns()
	t.width = len(columns)
	r.readRows(columns)
	t.findNumberedTitles()
	if opt.SkipHidden {
		t.leaveOutHidden()
	}
	r.cutTail()
	t.Plan.Reading.Unfilled = !slices.ContainsFunc(t.Records, func(rec Record) bool { return rec.Row > t.Plan.Heading.Last })
	r.tellSkipped()
	if dropEmptyLevels(t) {
		t.findNumberedTitles()
	}
	t.takeNumberedLevels()
	t.takeTwoLevels()
	newColumnParter(&r).partColumns()
	if opt.SeveralSheets {
		r.readSheetName()
	}
	r.series.tell(r.Plan)
	r.tellColumns()
	t.fillTasks()
	tellOffice(t)
	return t
}
