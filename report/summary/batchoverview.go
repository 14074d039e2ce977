package summary

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// Places of the batch's columns, from 1. The counts stand where a group sheet
// has them.
const (
	batchName  = 2
	batchDay   = groupLabel + 1
	batchLinks = batchDay + 1
)

// fileKinds are the outputs that a unit can have, by the ends of their names.
var fileKinds = []struct{ head, end string }{{"通报（Word）", ".docx"}, {"通报（PDF）", ".pdf"}, {"汇总表", ".xlsx"}}

// batchColumns returns the columns of 批次总览. That of the units' days is hidden where
// they have one, which stands above.
func batchColumns(units []Unit) []column {
	all := sum(units)
	unknown := all.State(ledger.UnknownState) > 0
	columns := []column{{head: "序号", width: 6}, flowing("单位", 24), {head: "名次", width: 7}, {head: "措施数", width: 9}}
	for _, s := range ledger.States {
		columns = append(columns, column{head: s.String(), width: 9})
	}
	columns = append(columns, column{head: ledger.UnknownState.String(), width: 9, hidden: !unknown}, column{head: "完成率", width: 13})
	for _, a := range stats.Alarms {
		columns = append(columns, column{head: a.String(), width: 10})
	}
	columns = append(columns, column{head: "简称", width: 14, hidden: true}, column{head: "数据截止日期", width: 12, hidden: oneDay(units)})
	for _, k := range fileKinds {
		columns = append(columns, column{head: k.head, width: 11, hidden: countIf(units, func(u *Unit) bool { return u.file(k.end) >= 0 }) == 0})
	}
	flows := make([]flow, len(columns))
	for i := range units {
		flows[batchName-1].add(nameOrMissing(units[i].Name) + nameStep)
	}
	return flowed(columns, flows, room(listScale))
}

// A batchOverview is the sheet of 批次总览 in the making.
type batchOverview struct {
	*sheet
	units []Unit
	ranks []int // of the units; 0 for none
	live  bool  // the units' counts are formulas
}

// writeBatchOverview writes a row for each unit, the total, and the charts below.
func writeBatchOverview(b *book, units []Unit, failed int) {
	all := sum(units)
	live := len(units)*all.Total <= liveLimit
	o := batchOverview{b.add(batchSheet, spreadsheet.Page{Tab: "C00000"}, batchColumns(units)), units, ranks(units), live}
	o.Freeze(batchName, batchHead)
	o.heading(aboutBatch(units, failed, live))
	o.head()
	for i := range units {
		o.unit(i)
	}
	if len(units) > 0 {
		o.Filter(o.lastVisible(), batchHead)
	}
	o.total()
	o.markRates(groupRate, batchHead+1, o.Next()-1)
	markAlarmCounts(o.sheet, batchHead+1, o.Next()-1)
	o.charts()
	o.End()
}

// heading writes the title, the day of the data with whose workbook it is, and the explanation.
func (o batchOverview) heading(about string) {
	b, last := o.book, o.lastVisible()
	o.Merge(1, last, o.Next())
	o.Row(34, b.text(titleStyle, "整改进展情况批次汇总"))
	o.Merge(1, groupRate-1, o.Next())
	o.Merge(groupRate, last, o.Next())
	cells := make([]cell, groupRate)
	cells[0], cells[groupRate-1] = b.text(dayStyle, dayOfBatch(o.units)), b.text(rightStyle, bodyOfBatch(o.units))
	o.Row(18, cells...)
	o.Merge(1, last, o.Next())
	o.Row(noteHeight(about, shownWidth(o.columns)), b.text(subtitleStyle, about))
}

// unit writes the row of a unit: number, name, rank, counts and links.
func (o batchOverview) unit(i int) {
	b, row, u := o.book, o.Next(), &o.units[i]
	rates := fmt.Sprintf("%s$%d:%s$%d", a1.Column(groupRate), batchHead+1, a1.Column(groupRate), batchHead+len(o.units))
	rank := fmt.Sprintf(`IF(ISNUMBER(%s),RANK(%s,%s),"")`, at(groupRate, row), at(groupRate, row), rates)
	cells := []cell{b.number(countStyle, i+1), b.text(nameStyle, nameOrMissing(u.Name)), o.rank(i, rank)}
	criterion := fmt.Sprintf("%s[单位号],$A%d", allTable, row)
	cells = append(cells, count{allTable, criterion, bodyCells, o.live, judgement{unknown: !u.overdue}, u.blind()}.cells(b, row, u.measures)...)
	cells = append(cells, b.text(textStyle, short(nameOrMissing(u.Name))), o.day(u))
	for k, kind := range fileKinds {
		cells = append(cells, b.text(linkStyle, o.fileLink(u, kind.end, batchLinks+k)))
	}
	o.Row(rowHeight(o.columns[batchName-1:], []string{u.Name + nameStep}), cells...)
}

// day returns the cell with the day of a unit's data.
func (o batchOverview) day(u *Unit) cell {
	if u.on.IsZero() {
		return o.book.text(centreStyle, "未填写")
	}
	return o.book.date(dateStyle, u.on)
}

// rank returns the cell with the place of a unit, empty where it has none.
func (o batchOverview) rank(i int, formula string) cell {
	if o.ranks[i] == 0 {
		return o.book.wording(countStyle, formula, "")
	}
	return o.book.formula(countStyle, formula, o.ranks[i])
}

// total counts all measures of the units that have a rate, or of all if none has.
func (o batchOverview) total() {
	b := o.book
	frame := b.text(totalTextStyle, "")
	o.Merge(1, batchName+1, o.Next())
	units, criterion := o.units, ""
	if blind := countBlind(o.units); blind > 0 && blind < len(units) {
		units = units[:len(units)-blind]
		criterion = fmt.Sprintf(`%s[单位号],"<=%d"`, allTable, len(units))
	}
	t := sum(units)
	judged := judgement{unknown: len(units) > 0 && countJudged(units) == 0}
	cells := append([]cell{b.text(totalTextStyle, "合计"), frame, frame}, count{allTable, criterion, totalCells, true, judged, t.Known() == 0}.cells(b, o.Next(), t)...)
	o.Row(24, append(cells, frame, frame, frame, frame, frame)...)
}

// chartsHeight is that of the charts below the table, in points. They stand in one row,
// which no page is broken in.
const chartsHeight = 285

// charts draws all measures by state, and the units that have a rate, below the table.
func (o batchOverview) charts() {
	total, drawn := o.Next()-1, len(o.units)-countBlind(o.units)
	if drawn == 0 && len(o.units) > 0 {
		return
	}
	o.Row(8)
	last := groupStates + len(ledger.States) - 1
	unknown := unknownStates(o.units[:drawn]) > 0
	if unknown {
		last++
	}
	states := func(row int) string { return absolute(batchSheet, groupStates, row, last, row) }
	o.Plot(spreadsheet.Area{Column: 1, Row: o.Next(), Columns: groupTotal - 1, Rows: 1}, ring(states(batchHead), states(total), unknown))
	o.Plot(spreadsheet.Area{Column: groupTotal, Row: o.Next(), Columns: o.lastVisible() - groupTotal + 1, Rows: 1},
		barsOf{"各单位整改状态", batchSheet, batchHead, drawn, groupLabel, unknown}.chart())
	o.Row(chartsHeight)
}

// fileLink links a cell of the row to come to one of the unit's outputs, and
// returns the cell's text.
func (o batchOverview) fileLink(u *Unit, end string, column int) string {
	i := u.file(end)
	if i < 0 || o.Next()*len(fileKinds) > linkLimit {
		return ""
	}
	o.LinkOut(at(column, o.Next()), linkTo(u.Files[i]))
	return "打开"
}

// file returns which of the unit's outputs, the first, has a name that ends so; -1 for none.
func (u *Unit) file(end string) int {
	return slices.IndexFunc(u.Files, func(file string) bool { return strings.HasSuffix(file, end) })
}

// linkTo returns a relative path as a link: what has a meaning in an address is
// escaped, Chinese stays as it is.
func linkTo(file string) string {
	return strings.NewReplacer("%", "%25", " ", "%20", "#", "%23", "?", "%3F").Replace(file)
}
