package table

import (
	"fmt"

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
	}
	banner := r.bannerOf(l)
	if banner == nil && rec.First() == nil {
		return
	}
	if banner != nil {
		rec.setBanner(banner)
	}
	leftOut := l.Hidden && r.skipHidden
	if !leftOut {
		r.giveTitles(&rec)
	}
	r.resolveWords(&rec)
	if leftOut {
		r.keepTitles(&rec)
	}
	r.Records = append(r.Records, rec)
}
