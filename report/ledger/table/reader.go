package table

import (
	"fmt"
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A reader fills one table from the top down.
type reader struct {
	*Table
	lex        *words.Lexicon
	src        cells.Source
	skipHidden bool
	skipped    skippedRows
	titles     map[ledger.Field]*grid.Cell // of rows left out, until a row is read
	series     series
	loose      map[int]int // places of columns that are no field's until they are parted
}

// ticksColumn and seriesColumn stand for the columns of ticks and for those of a series
// among a table's columns.
const (
	ticksColumn  = 0
	seriesColumn = -1
)

// chooseColumns returns the 1-based columns of a record's cells, in their order.
func (r *reader) chooseColumns() []int {
	var columns []int
	heading := r.Plan.Heading
	for _, c := range heading.Columns {
		if heading.IsOneOfMany(c) {
			continue
		}
		if c.Field != "" {
			r.index[c.Field] = len(columns)
			columns = append(columns, c.Col)
		} else if c.Field == "" && c.Holds != nil && c.Named == "" {
			r.loose[c.Col] = len(columns)
			columns = append(columns, c.Col)
		}
	}
	if heading.Ticks != nil {
		r.index[ledger.FieldStatus] = len(columns)
		columns = append(columns, ticksColumn)
	}
	if heading.Series != nil {
		r.index[heading.Series.Field] = len(columns)
		columns = append(columns, seriesColumn)
	}
	return columns
}

// readRows reads the rows of the body, down to where another table begins.
func (r *reader) readRows(columns []int) {
	r.addTitlesAbove(len(columns))
	titles, before := len(r.Records), 0
	for l := range r.Plan.Rows {
		if r.beginsOther(l, before) {
			r.Plan.Note(fmt.Sprintf("第%d行起是另一张表，没有读取。", l.Row))
			break
		}
		before = l.Row
		if len(r.Records) == titles && numbersColumns(l) {
			r.Plan.Note(fmt.Sprintf("第%d行是各列的编号，没有读取。", l.Row))
			continue
		}
		if !r.skip(l) {
			r.addRecord(l, columns)
		}
	}
	r.cutTail()
	r.tellSkipped()
}

func (r *reader) addRecord(l grid.Line, columns []int) {
	rec := Record{Row: l.Row, Hidden: l.Hidden, cells: make([]*grid.Cell, len(columns))}
	for i, col := range columns {
		switch col {
		case ticksColumn:
			rec.cells[i] = r.Plan.Heading.Ticked(l, r.lex)
		case seriesColumn:
			rec.cells[i] = r.series.cell(l, r.lex)
		default:
			rec.cells[i] = l.At(col)
		}
	}
	if l.Hidden {
		r.skipped.hidden = append(r.skipped.hidden, l.Row)
		if r.skipHidden {
			r.keepTitles(&rec)
			return
		}
	}
	banner := r.bannerOf(l)
	if banner == nil && rec.First() == nil {
		return
	}
	if banner != nil {
		rec.setBanner(banner)
	}
	r.giveTitles(&rec)
	r.resolveWords(&rec)
	r.Records = append(r.Records, rec)
}

// titled are the fields that a row left out may have for the rows below it.
var titled = slices.Concat(ledger.TitleFields, []ledger.Field{ledger.FieldNumber})

// keepTitles keeps the titles of a row that is left out: the rows below it may
// belong to them.
func (r *reader) keepTitles(rec *Record) {
	for _, f := range titled {
		if c := r.Own(rec, f); !c.IsBlank() {
			r.titles[f] = c
		}
	}
}

// giveTitles gives a row the titles kept, down to the first that it has itself.
func (r *reader) giveTitles(rec *Record) {
	if len(r.titles) == 0 {
		return
	}
	for _, f := range titled {
		if !r.Own(rec, f).IsBlank() {
			break
		}
		if c := r.titles[f]; c != nil {
			rec.cells[r.index[f]] = c
		}
	}
	clear(r.titles)
}
