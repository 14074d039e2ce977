package summary

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// cellStyles are the looks of counts and rates in one kind of row.
type cellStyles struct{ count, rate style }

var (
	bodyCells  = cellStyles{countStyle, rateStyle}
	totalCells = cellStyles{totalCountStyle, totalRateStyle}
)

// A count is how the measures of a row are counted: in which table, by which
// criterion (an empty one picks all), how it looks, whether it is live, and how
// the alarms among them are judged.
type count struct {
	table, criterion string
	looks            cellStyles
	live             bool
	judged           judgement
}

// all returns the formula for what the criterion picks.
func (c count) all() string {
	if c.criterion == "" {
		return "COUNT(" + c.table + "[序号])"
	}
	return "COUNTIFS(" + c.criterion + ")"
}

// with returns the formula for those of them that have a word in a column.
func (c count) with(column, word string) string {
	criterion := c.criterion
	if criterion != "" {
		criterion += ","
	}
	return fmt.Sprintf(`COUNTIFS(%s%s[%s],"%s")`, criterion, c.table, column, word)
}

// cell returns a count as a formula, or as today's number where it is not live.
func (c count) cell(b *book, formula string, n int) excelize.Cell {
	if !c.live {
		return b.number(c.looks.count, n)
	}
	return b.formula(c.looks.count, formula, n)
}

// alarm returns the count of an alarm.
func (c count) alarm(b *book, a stats.Alarm, t stats.Tally) excelize.Cell {
	if !c.live {
		return c.judged.number(b, c.looks.count, t.ByAlarm[a])
	}
	return c.judged.formula(b, c.looks.count, c.with("预警", a.String()), t.ByAlarm[a])
}

// states returns the count of each known state.
func (c count) states(b *book, t stats.Tally) []any {
	var cells []any
	for _, state := range ledger.States {
		cells = append(cells, c.cell(b, c.with("状态", state.String()), t.State(state)))
	}
	return cells
}

// cells returns the cells of a row of a group sheet from the total to the alarms.
func (c count) cells(b *book, row int, t stats.Tally) []any {
	cells := append([]any{c.cell(b, c.all(), t.Total)}, c.states(b, t)...)
	unknown := fmt.Sprintf("%s-SUM(%s)", at(groupTotal, row), span(groupStates, row, groupRate-2, row))
	cells = append(cells, b.formula(c.looks.count, unknown, t.State(ledger.UnknownState)),
		b.rate(c.looks.rate, at(groupStates, row), at(groupTotal, row), t.Done(), t.Total))
	for _, alarm := range stats.Alarms {
		cells = append(cells, c.alarm(b, alarm, t))
	}
	return cells
}

// rate returns a cell with part of whole, n of total today, rounded as the text
// of a rate is.
func (b *book) rate(s style, part, whole string, n, total int) excelize.Cell {
	formula := fmt.Sprintf(`IF(%s=0,"",ROUND(%s/%s,4))`, whole, part, whole)
	return b.formula(s, formula, share(stats.BasisPoints(n, total), total))
}
