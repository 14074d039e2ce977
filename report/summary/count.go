package summary

import (
	"fmt"

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
// criterion (an empty one picks all), how it looks, whether it is live, how
// the alarms among them are judged, and whether it is blind: no state of theirs is known.
type count struct {
	table, criterion string
	looks            cellStyles
	live             bool
	judged           judgement
	blind            bool
}

// isBlind reports whether a group has measures and no state of theirs is known.
func isBlind(t stats.Tally) bool { return t.Total > 0 && t.Known() == 0 }

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
func (c count) cell(b *book, formula string, n int) cell {
	if !c.live {
		return b.number(c.looks.count, n)
	}
	return b.formula(c.looks.count, formula, n)
}

// alarm returns the count of an alarm; done is the row's cell with the number of 已完成.
func (c count) alarm(b *book, a stats.Alarm, t stats.Tally, done string) cell {
	judged := c.judged
	if c.blind {
		judged = judged.until(isNumber(done))
	}
	if !c.live {
		return judged.number(b, c.looks.count, t.ByAlarm[a])
	}
	return judged.formula(b, c.looks.count, c.with("预警", a.String()), t.ByAlarm[a])
}

// states returns the count of each known state, 已完成 in the cell done.
func (c count) states(b *book, t stats.Tally, done string) []cell {
	var cells []cell
	known := someState(c.table, "状态", c.criterion)
	for _, state := range ledger.States {
		formula := c.with("状态", state.String())
		switch {
		case !c.blind:
			cells = append(cells, c.cell(b, formula, t.State(state)))
		case !c.live:
			cells = append(cells, b.text(c.looks.count, unjudged))
		default:
			cells = append(cells, b.unknown(c.looks.count, formula, known))
			known = isNumber(done)
		}
	}
	return cells
}

// cells returns the cells of a row of a group sheet from the total to the alarms.
func (c count) cells(b *book, row int, t stats.Tally) []cell {
	done := at(groupStates, row)
	cells := append([]cell{c.cell(b, c.all(), t.Total)}, c.states(b, t, done)...)
	unknown := fmt.Sprintf("%s-SUM(%s)", at(groupTotal, row), span(groupStates, row, groupRate-2, row))
	cells = append(cells, b.formula(c.looks.count, unknown, t.State(ledger.UnknownState)), c.rate(b, done, at(groupTotal, row), t))
	for _, alarm := range stats.Alarms {
		cells = append(cells, c.alarm(b, alarm, t, done))
	}
	return cells
}

// rate returns the cell with 完成率.
func (c count) rate(b *book, done, total string, t stats.Tally) cell {
	if c.blind {
		return b.unknown(c.looks.rate, rateFormula(done, total), isNumber(done))
	}
	return b.rate(c.looks.rate, done, total, t.Done(), t.Total)
}

// rate returns a cell with part of whole, n of total today, rounded as the text
// of a rate is.
func (b *book) rate(s style, part, whole string, n, total int) cell {
	return b.share(s, rateFormula(part, whole), stats.BasisPoints(n, total), total)
}

func rateFormula(part, whole string) string {
	return fmt.Sprintf(`IF(%s=0,"",ROUND(%s/%s,4))`, whole, part, whole)
}
