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
// not at least two, or where the upper of two rows heads each by itself: a state under
// a heading of its own is a measure's.
func (h *headings) ticks(heading Heading, rows []grid.Line) []Tick {
	var ticks []Tick
	over := map[string]bool{}
	for _, c := range heading.Columns {
		if !h.lex.States.Is(c.Text) || c.Field == ledger.FieldDeadline {
			continue
		}
		ticks = append(ticks, Tick{c.Col, words.Plain(c.Text)})
		upper, lower := rows[0].At(c.Col), rows[len(rows)-1].At(c.Col)
		if upper != lower && !upper.IsBlank() {
			over[words.Plain(upper.Text)] = true
		}
	}
	if len(ticks) < 2 || len(over) > 1 {
		return nil
	}
	return ticks
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
