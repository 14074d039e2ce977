package blank

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
)

// lastEntryRow is how far down lists and lines reach. Rows below it are read
// all the same.
const lastEntryRow = 3000

// A form is a sheet with a heading row and columns to fill in.
type form struct {
	name      string
	landscape bool
	frozen    int // columns that stay in sight
	columns   []column
	facts     []fact // the sheet 通报信息 comes with its rows
}

// forms are those of the workbook, in the order in which an office fills them in.
var forms = []form{factsForm, setupForm, ledgerForm, plansForm}

// A column is one column of a form.
type column struct {
	heading  string
	width    float64 // in characters of the default font
	optional bool
	note     string // how to fill it in: shown at the heading, and in the guide
	entry    entry
	example  string // stands in the row of the example; a day as 2025-03-31
}

func (t form) write(f *excelize.File, l looks) error {
	if _, err := f.NewSheet(t.name); err != nil {
		return err
	}
	s := sheet{f: f, name: t.name, looks: l}
	for i, c := range t.columns {
		s.writeColumn(i+1, c)
	}
	s.height(1, 32)
	s.writeExample(t.columns)
	s.writeFacts(t.facts)
	s.rule(len(t.columns), lastEntryRow)
	s.freeze(t.frozen)
	s.page(t.landscape)
	s.repeatHeading()
	return s.err
}

// writeColumn puts the look on the column first, so that the heading keeps its own.
func (s *sheet) writeColumn(n int, c column) {
	s.column(n, c.width, c.entry.look)
	face := heading
	if c.optional {
		face = optional
	}
	s.text(n, 1, c.heading, face)
	if c.note != "" {
		s.note(n, 1, c.heading, c.note)
	}
	first, last := a1.Cell(2, n), a1.Cell(lastEntryRow, n)
	s.allow(fmt.Sprintf("%s:%s", first, last), c.entry)
}
