package summary

import "tongbao/report/ledger"

// charts draws the states as a ring and, by aspect and by office, as bars.
// Without aspects the ring has their room.
func (o overview) charts() {
	const firstRow, ringRows, first, room = 5, 9, tableColumns + 1, overviewColumns - tableColumns
	st, ringColumns := &o.data.Statistics, room
	if st.Aspects > 0 {
		ringColumns = 3
	}
	states := func(column int) string {
		return absolute(overviewSheet, column, firstRow+1, column, firstRow+len(ledger.States))
	}
	o.plot(frame{first, firstRow, ringColumns * overviewWidth, ringRows}, ring(states(1), states(2)))
	if st.Aspects > 0 {
		o.plot(frame{first + ringColumns, firstRow, (room - ringColumns) * overviewWidth, ringRows},
			bars("各方面整改状态", "按方面", len(st.ByAspect), groupLabel))
	}
	o.plot(frame{first, firstRow + ringRows, room * overviewWidth, o.next - firstRow - ringRows},
		bars("各责任科室整改状态", "按责任科室", len(st.ByOffice), groupLabel))
}
