package plan

import (
	"slices"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A Tick is a column headed by a word of status, one of several in which a mark
// tells the state: 已完成 | 正在推进 | 未启动.
type Tick struct {
	Col  int // 1-based
	Word string
}

// ticks returns the columns of ticks among those of a heading; none where there are
// not at least two.
func (h *headings) ticks(heading Heading, rows []grid.Line) []Tick {
	var ticks []Tick
	for _, c := range heading.Columns {
		if h.lex.States.Is(c.Text) && c.Field != ledger.FieldDeadline && !h.isState(rows, c.Col) {
			ticks = append(ticks, Tick{c.Col, words.Plain(c.Text)})
		}
	}
	if len(ticks) < 2 {
		return nil
	}
	return ticks
}

// isState reports whether a word of status on the lower of two rows is what a column of
// the status says: the column has a heading of its own above it, as where an old status
// stands beside the new one.
func (h *headings) isState(rows []grid.Line, col int) bool {
	upper := rows[0].At(col)
	if len(rows) < 2 || upper == nil || rows[0].At(col-1) == upper || rows[0].At(col+1) == upper {
		return false
	}
	field, _ := h.field(upper.Text)
	return field == ledger.FieldStatus
}

// takeTicks makes the columns of ticks those of the status.
func (h *Heading) takeTicks(ticks []Tick) {
	for i, c := range h.Columns {
		ticked := slices.ContainsFunc(ticks, func(t Tick) bool { return t.Col == c.Col })
		switch {
		case ticked:
			h.Columns[i].Field, h.Columns[i].Sure = ledger.FieldStatus, words.Exact
		case c.Field == ledger.FieldStatus && len(ticks) > 0:
			h.Columns[i].Field, h.Columns[i].Sure = "", 0
		}
	}
	h.Ticks = ticks
}

// Ticked returns the cell of the status that a row has by its ticks, in the place of
// the first of them. Its text is their words, of which a row has one as a rule; nil
// where none is set.
func (h Heading) Ticked(l grid.Line, lex *words.Lexicon) *grid.Cell {
	var named []string
	var first *grid.Cell
	for _, t := range h.Ticks {
		c := l.At(t.Col)
		if c.IsBlank() || lex.Phrases.IsStroke(c.Text) {
			continue
		}
		if first == nil {
			first = c
		}
		named = append(named, t.Word)
	}
	if first == nil {
		return nil
	}
	cell := *first
	cell.Text = strings.Join(named, "、")
	return &cell
}
