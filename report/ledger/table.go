package ledger

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"tongbao/report/ledger/grid"
)

// A record is a row of a ledger's table with the cells of the known columns.
type record struct {
	row      int
	hidden   bool
	cells    []*grid.Cell // by table.index; nil where nothing is shown
	banner   *grid.Cell   // the one text of a row that spans the table
	untitled bool         // it says that there is no title at some level: 无, or a stroke
}

// A table is the body of a ledger's sheet.
type table struct {
	*plan
	index   map[Field]int
	records []record
	titles  map[Field]*grid.Cell // of rows left out, until a row is read
}

func (t *table) has(f Field) bool { _, ok := t.index[f]; return ok }

// cell is a record's cell of a field.
func (t *table) cell(rec *record, f Field) *grid.Cell {
	if i, ok := t.index[f]; ok {
		return rec.cells[i]
	}
	return nil
}

// own is the cell where it stands on the record's own row, not one that a merge
// brings down from above.
func (t *table) own(rec *record, f Field) *grid.Cell {
	c := t.cell(rec, f)
	if c == nil || int(c.Row) != rec.row {
		return nil
	}
	return c
}

// readTable reads one sheet of the ledger into the tree.
func (r *reader) readTable(p *plan, several bool) {
	r.notes, r.legend = nil, p.legend
	t := r.tableOf(p)
	state, aspect := r.sheetState(t, several), Value{}
	if !state.Given() {
		aspect = r.sheetAspect(t, several)
	}
	r.missingColumns(t, aspect.Given() || t.hasBanner(), state.Given())
	r.unreadColumns(t)
	r.fillTasks(t)
	b := builder{reader: r, table: t, sheetAspect: aspect, sheetState: state, anchors: map[Field]*grid.Cell{}}
	b.build()
	for _, note := range r.notes {
		t.note(note)
	}
}

// hasBanner tells whether some row across the table is a title.
func (t *table) hasBanner() bool {
	return slices.ContainsFunc(t.records, func(rec record) bool { return rec.banner != nil })
}

// ticksColumn stands for the columns of ticks among a table's columns.
const ticksColumn = 0

func (r *reader) tableOf(p *plan) *table {
	t := &table{plan: p, index: map[Field]int{}, titles: map[Field]*grid.Cell{}}
	var columns []int
	for _, c := range p.heading.columns {
		if c.field != "" && !(c.field == FieldStatus && p.heading.ticks != nil) {
			t.index[c.field] = len(columns)
			columns = append(columns, c.col)
		}
	}
	if p.heading.ticks != nil {
		t.index[FieldStatus] = len(columns)
		columns = append(columns, ticksColumn)
	}
	r.readRows(t, columns)
	t.numberedTitles()
	t.twoLevels()
	return t
}

// readRows reads the rows of the body, down to where another table begins.
func (r *reader) readRows(t *table, columns []int) {
	t.addTitlesAbove(len(columns))
	skipped, titles, before := skippedRows{}, len(t.records), 0
	for l := range t.rows {
		if r.beginsOther(t, l, before) {
			t.note(fmt.Sprintf("第%d行起是另一张表，没有读取。", l.Row))
			break
		}
		before = l.Row
		if len(t.records) == titles && numbersColumns(l) {
			t.note(fmt.Sprintf("第%d行是各列的编号，没有读取。", l.Row))
			continue
		}
		r.addRecord(t, l, columns, &skipped)
	}
	r.cutTail(t, &skipped)
	r.tellSkipped(t, skipped)
}

// rows are those of the table's body.
func (p *plan) rows(yield func(grid.Line) bool) {
	for l := range p.sheet.Lines {
		if l.Row <= p.heading.last {
			continue
		}
		if p.last > 0 && l.Row > p.last || !yield(l) {
			return
		}
	}
}

// addTitlesAbove takes the titles above the heading for rows across the table:
// 一、…方面 stands over the heading in many ledgers.
func (t *table) addTitlesAbove(columns int) {
	for _, c := range t.above {
		if text := plainStart(c.Text); chapter.MatchString(text) || section.MatchString(text) {
			t.records = append(t.records, record{row: int(c.Row), cells: make([]*grid.Cell, columns), banner: c})
		}
	}
}

func (r *reader) addRecord(t *table, l grid.Line, columns []int, skipped *skippedRows) {
	if r.skip(t, l, skipped) {
		return
	}
	rec := record{row: l.Row, hidden: l.Hidden, cells: make([]*grid.Cell, len(columns))}
	for i, col := range columns {
		if col == ticksColumn {
			rec.cells[i] = r.tickedIn(t.heading, l)
		} else {
			rec.cells[i] = l.At(col)
		}
	}
	if l.Hidden {
		skipped.hidden = append(skipped.hidden, l.Row)
		if r.options.SkipHidden {
			t.keepTitles(&rec)
			return
		}
	}
	if rec.banner = t.bannerOf(l); rec.banner != nil || rec.ownsAny() {
		t.giveTitles(&rec)
		r.meant(t, &rec)
		t.records = append(t.records, rec)
	}
}

// keepTitles keeps the titles of a row that is left out: the rows below it may
// belong to them.
func (t *table) keepTitles(rec *record) {
	for _, f := range slices.Concat(structural, []Field{FieldNumber}) {
		if c := t.own(rec, f); c != nil && !isBlank(c) {
			t.titles[f] = c
		}
	}
}

// giveTitles gives a row the titles kept, down to the first that it has itself.
func (t *table) giveTitles(rec *record) {
	if len(t.titles) == 0 {
		return
	}
	for _, f := range slices.Concat(structural, []Field{FieldNumber}) {
		if c := t.own(rec, f); c != nil && !isBlank(c) {
			break
		}
		if c := t.titles[f]; c != nil {
			rec.cells[t.index[f]] = c
		}
	}
	clear(t.titles)
}

// ownsAny tells whether any known cell stands on the row itself.
func (rec *record) ownsAny() bool {
	return slices.ContainsFunc(rec.cells, func(c *grid.Cell) bool {
		return c != nil && int(c.Row) == rec.row && !isBlank(c)
	})
}

func isBlank(c *grid.Cell) bool {
	return !strings.ContainsFunc(c.Text, func(r rune) bool { return !blank(r) && !unicode.IsControl(r) })
}
