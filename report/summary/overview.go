package summary

import "tongbao/report/ledger"

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
	data *data
}

// writeOverview writes 总览: the figures of the ledger on one page.
func writeOverview(b *book, d *data) {
	columns := make([]column, overviewColumns)
	for i := range columns {
		columns[i].width = overviewWidth
	}
	o := overview{b.add(overviewSheet, page{paper: a4, onePage: true, tab: "C00000"}, columns), d}
	o.merge(1, overviewColumns, o.next)
	o.row(40, b.text(titleStyle, d.heading))
	o.dateRow()
	o.cards()
	o.row(8)
	o.stateTable()
	o.row(8)
	o.alarmTable()
	o.row(8)
	o.pressingTable()
	o.charts()
	o.end()
	b.name(dayName, quoted(overviewSheet)+"!"+dateCell)
}

// dateRow has the day of the data, by which deadlines are judged, and the body.
func (o overview) dateRow() {
	b, on := o.book, o.data.Statistics.On
	day := b.date(dayStyle, on)
	if on.IsZero() {
		day = b.text(subtitleStyle, "数据截止日期：未填写，逾期和临期未知（在本格填入日期即可算出）")
	}
	o.merge(1, 6, o.next)
	o.merge(7, overviewColumns, o.next)
	o.row(20, day, nil, nil, nil, nil, nil, b.text(rightStyle, "单位："+nameOrMissing(o.data.Ledger.Info.Text(ledger.Issuer))))
}
