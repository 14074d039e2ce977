package ledger

import (
	"slices"
	"strings"

	"tongbao/report/ledger/grid"
)

// A tick is a column headed by a word of status, one of several in which a mark
// tells the state: 已完成 | 正在推进 | 未启动.
type tick struct {
	col  int // 1-based
	word string
}

// ticksOf are the columns of ticks among those of a heading; none where there are
// not at least two.
func (r *reader) ticksOf(h heading) []tick {
	var ticks []tick
	for _, c := range h.columns {
		if _, known := r.states[plain(c.text)]; known && c.field != FieldDeadline {
			ticks = append(ticks, tick{c.col, plain(c.text)})
		}
	}
	if len(ticks) < 2 {
		return nil
	}
	return ticks
}

// takeTicks makes the columns of ticks those of the status.
func (h *heading) takeTicks(ticks []tick) {
	for i, c := range h.columns {
		ticked := slices.ContainsFunc(ticks, func(t tick) bool { return t.col == c.col })
		switch {
		case ticked:
			h.columns[i].field, h.columns[i].sure = FieldStatus, exactly
		case c.field == FieldStatus && len(ticks) > 0:
			h.columns[i].field, h.columns[i].sure = "", 0
		}
	}
	h.ticks = ticks
}

// tickedIn is the cell of the status that a row has by its ticks, in the place of
// the first of them: their words, which are one as a rule. nil where none is set.
func (r *reader) tickedIn(h heading, l grid.Line) *grid.Cell {
	var words []string
	var first *grid.Cell
	for _, t := range h.ticks {
		c := l.At(t.col)
		if blankCell(c) || r.isStroke(c.Text) {
			continue
		}
		if first == nil {
			first = c
		}
		words = append(words, t.word)
	}
	if first == nil {
		return nil
	}
	cell := *first
	cell.Text = strings.Join(words, "、")
	return &cell
}
