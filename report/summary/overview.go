package summary

import (
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
)

// The grid of 总览: tables on the left, charts on the right.
const (
	overviewColumns = 12
	overviewWidth   = 12
	tableColumns    = 5
	pressingRows    = 6
	dateCell        = "$A$2"
)

// An overview is the sheet of 总览 in the making.
type overview struct {
	*sheet
	data   *data
	tables int // row of the first table's heading
}

// writeOverview writes 总览: the figures of the ledger on one page.
func writeOverview(b *book, d *data) {
	columns := make([]column, overviewColumns)
	for i := range columns {
		columns[i].width = overviewWidth
	}
	o := overview{sheet: b.add(overviewSheet, spreadsheet.Page{OnePage: true, Tab: "C00000"}, columns), data: d}
	o.Merge(1, overviewColumns, o.Next())
	o.Row(40, b.text(titleStyle, d.heading))
	o.dateRow()
	o.notes()
	o.cards()
	o.Row(8)
	o.tables = o.Next()
	o.stateTable()
	o.Row(8)
	o.alarmTable()
	o.Row(8)
	o.pressingTable()
	o.charts()
	o.End()
	b.Name(dayName, spreadsheet.Quoted(overviewSheet)+"!"+dateCell)
}

// notes say what keeps the figures from being final, where anything does.
func (o overview) notes() {
	for _, note := range o.data.notes() {
		o.Merge(1, overviewColumns, o.Next())
		o.Row(max(20, noteHeight(note, overviewColumns*overviewWidth)), o.book.text(noteStyle, note))
	}
}

// dateRow has the day of the data, by which deadlines are judged, and the body.
func (o overview) dateRow() {
	b, on := o.book, o.data.Statistics.On
	day := b.date(dayStyle, on)
	if on.IsZero() {
		day = b.text(subtitleStyle, ledger.OverviewDay+"未填写，逾期和临期未知（在本格填入日期即可算出）")
	}
	o.Merge(1, 6, o.Next())
	o.Merge(7, overviewColumns, o.Next())
	o.Row(20, day, cell{}, cell{}, cell{}, cell{}, cell{}, b.text(rightStyle, ledger.OverviewBody+nameOrMissing(o.data.bodyName())))
}
