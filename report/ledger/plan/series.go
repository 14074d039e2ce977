package plan

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A Series is a run of columns that have the same thing at one time after the other:
// 8月进展 | 9月进展 | 10月进展.
type Series struct {
	Field   ledger.Field // of all of them
	Columns []SeriesColumn
}

// A SeriesColumn is a column of a series, 1-based, with its time.
type SeriesColumn struct {
	Col    int
	Period words.Period
	above  string // the heading above its own
}

// takeSeries takes the columns of progress with a period for a series, the earliest
// first, or a single one for that of progress. Where another column has the progress,
// they are none.
func (h *Heading) takeSeries() {
	if h.Column(ledger.FieldProgress) > 0 || len(h.periods) == 0 {
		return
	}
	for _, c := range h.periodColumns() {
		c.Field, c.Sure, c.Named = ledger.FieldProgress, words.Exact, ledger.FieldProgress
	}
	if len(h.periods) > 1 {
		h.Series = &Series{ledger.FieldProgress, inTime(h.periods)}
	}
}

// nameSeries lets the columns of progress with a period that are no series be told as
// passed over for the other column of progress.
func (h *Heading) nameSeries() {
	for _, c := range h.periodColumns() {
		c.Named = ledger.FieldProgress
	}
}

func (h *Heading) periodColumns() []*Column {
	var columns []*Column
	for i := range h.Columns {
		if slices.ContainsFunc(h.periods, func(p SeriesColumn) bool { return p.Col == h.Columns[i].Col }) {
			columns = append(columns, &h.Columns[i])
		}
	}
	return columns
}

// inTime returns columns that run backwards the other way round.
func inTime(columns []SeriesColumn) []SeriesColumn {
	for i := 1; i < len(columns); i++ {
		if columns[i].Period.Order >= columns[i-1].Period.Order {
			return columns
		}
	}
	columns = slices.Clone(columns)
	slices.Reverse(columns)
	return columns
}

// seriesByContent takes a series whose cells are all words of status for that of the
// status, where another column has the measures.
func (r *recogniser) seriesByContent(p *Plan) {
	s := p.Heading.Series
	if s == nil || p.Heading.Column(ledger.FieldStatus) > 0 || !p.Heading.HasAny([]ledger.Field{ledger.FieldAction, ledger.FieldMeasure}) {
		return
	}
	some := false
	for l := range p.Rows {
		for _, c := range s.Columns {
			cell := l.At(c.Col)
			if cell.IsBlank() || r.lex.Phrases.SaysNothing(cell.Text) {
				continue
			}
			if !r.lex.States.Of(cell.Text, p.Legend).Known() {
				return
			}
			some = true
		}
	}
	if !some {
		return
	}
	p.Heading.Series = &Series{ledger.FieldStatus, s.Columns}
	for i, c := range p.Heading.Columns {
		if c.Field == ledger.FieldProgress {
			p.Heading.Columns[i].Field = ledger.FieldStatus
		}
	}
	p.Note("各期写的都是整改状态，按“状态”读取。")
}

// Filled returns the cells of a row that say something, in the order of time.
func (s *Series) Filled(l grid.Line, lex *words.Lexicon) (cells []*grid.Cell, periods []words.Period) {
	for _, column := range s.Columns {
		c := l.At(column.Col)
		if !c.IsBlank() && !lex.Phrases.SaysNothing(c.Text) && !lex.Phrases.IsDitto(c.Text) && !slices.Contains(cells, c) {
			cells, periods = append(cells, c), append(periods, column.Period)
		}
	}
	return cells, periods
}
