package summary

import (
	"fmt"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// A stateTable counts measures and tasks by state, in the rows [first, total).
type stateTable struct {
	overview
	first, total int
}

// A stateCount is one column of counts of the table, with the shares right of it.
type stateCount struct {
	column       int
	table, field string // what is counted
	tally        stats.Tally
}

// counts returns the columns of counts.
func (o overview) counts() []stateCount {
	st := &o.data.Statistics
	return []stateCount{{2, detailTable, "状态", st.Measures}, {4, taskTable, "任务状态", st.Tasks}}
}

// stateTable counts measures and tasks by state.
func (o overview) stateTable() {
	o.Row(24, o.headings("整改状态", "措施（条）", "占比", "任务（项）", "占比")...)
	st := &o.data.Statistics
	t := stateTable{o, o.Next(), o.Next() + len(ledger.States)}
	if st.Measures.State(ledger.UnknownState) > 0 || st.Tasks.State(ledger.UnknownState) > 0 {
		t.total++
	}
	for _, state := range ledger.States {
		t.state(state)
	}
	if t.Next() < t.total {
		t.state(ledger.UnknownState)
	}
	t.stateTotal()
	for _, column := range []int{3, 5} {
		t.markRates(column, t.first, t.total)
	}
	if !st.JudgesStates() {
		t.book.Name(doneName, fmt.Sprintf("%s!$B$%d", spreadsheet.Quoted(overviewSheet), t.first))
	}
}

// state writes the row of a state.
func (t stateTable) state(state ledger.State) {
	cells := []cell{t.book.text(centreStyle, state.String())}
	for _, c := range t.counts() {
		if c.tally.Known() == 0 && state != ledger.UnknownState {
			cells = append(cells, t.unknownCells(c)...)
		} else {
			cells = append(cells, t.cells(c, state)...)
		}
	}
	t.Row(22, cells...)
}

// formula returns the count of the state of the row to come: of the unknown one, which
// stands last, what is left of the total.
func (t stateTable) formula(c stateCount) string {
	if t.Next() == t.first+len(ledger.States) {
		return fmt.Sprintf("%s-SUM(%s)", at(c.column, t.total), span(c.column, t.first, c.column, t.Next()-1))
	}
	return fmt.Sprintf("COUNTIFS(%s[%s],$A%d)", c.table, c.field, t.Next())
}

// cells returns the count of a state and its share.
func (t stateTable) cells(c stateCount, state ledger.State) []cell {
	b, n := t.book, c.tally.State(state)
	return []cell{b.formula(countStyle, t.formula(c), n), b.rate(rateStyle, at(c.column, t.Next()), at(c.column, t.total), n, c.tally.Total)}
}

// unknownCells returns those of a state where none is known. The first row finds out
// whether one is, and the others go by it.
func (t stateTable) unknownCells(c stateCount) []cell {
	b, known := t.book, isNumber(at(c.column, t.first))
	first := known
	if t.Next() == t.first {
		first = someState(c.table, c.field, "")
	}
	return []cell{
		b.unknown(countStyle, t.formula(c), first),
		b.unknown(rateStyle, rateFormula(at(c.column, t.Next()), at(c.column, t.total)), known),
	}
}
