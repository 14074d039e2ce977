package summary

import (
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
)

// charts draws the states as a ring and, by aspect and by office, as bars.
// Without aspects the ring has their room. Where no state is known there is nothing
// to draw.
func (o overview) charts() {
	const ringRows, first, room = 9, tableColumns + 1, overviewColumns - tableColumns
	st, ringColumns, firstRow := &o.data.Statistics, room, o.tables
	if !st.JudgesStates() {
		return
	}
	if st.Aspects > 0 {
		ringColumns = 3
	}
	unknown := st.Measures.State(ledger.UnknownState) > 0
	lastRow := firstRow + len(drawnStates(unknown))
	states := func(column int) string { return absolute(overviewSheet, column, firstRow+1, column, lastRow) }
	o.Plot(spreadsheet.Area{Column: first, Row: firstRow, Columns: ringColumns, Rows: ringRows}, ring(states(1), states(2), unknown))
	if st.Aspects > 0 {
		o.Plot(spreadsheet.Area{Column: first + ringColumns, Row: firstRow, Columns: room - ringColumns, Rows: ringRows},
			barsOf{"各方面整改状态", "按方面", groupHead, len(st.ByAspect), groupLabel, unknown}.chart())
	}
	o.Plot(spreadsheet.Area{Column: first, Row: firstRow + ringRows, Columns: room, Rows: o.Next() - firstRow - ringRows},
		barsOf{"各责任科室整改状态", "按责任科室", groupHead, len(st.ByOffice), groupLabel, unknown}.chart())
}
