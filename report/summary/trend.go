package summary

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

const trendSheet = "变化趋势"

// Places of the trend's columns, from 1.
const (
	trendTime = iota + 1
	trendDay
	trendTotal
	trendDone
	trendRate
	trendOverdue
)

// trendRows is how many rows of the usual height the chart takes.
const trendRows = 18

// A trend is the sheet of 变化趋势 in the making.
type trend struct {
	*sheet
	data *data
}

// writeTrend writes 变化趋势, where there are earlier ledgers: a row for each, a live one
// for this ledger, and lines over them.
func writeTrend(b *book, d *data) {
	if len(d.Earlier) == 0 {
		return
	}
	t := trend{data: d, sheet: b.add(trendSheet, spreadsheet.Page{OnePage: true, Tab: "C9DAF8"}, []column{
		{head: "时间", width: 16}, {head: "数据截止日期", width: 16}, {head: "整改措施数", width: 14},
		{head: "已完成", width: 14}, {head: "完成率", width: 14}, {head: "逾期", width: 14},
	})}
	t.Freeze(trendTime, listFirst-1)
	t.title(d.heading+"（"+trendSheet+"）", "往期的数字取自往期的台账或汇总表；最后一行是本期的，随“整改明细”变化。")
	t.head()
	first, name := t.Next(), t.names()
	for _, s := range d.Earlier {
		t.earlier(s, name(s.On))
	}
	t.current(name(d.Statistics.On) + "（本期）")
	t.Plot(spreadsheet.Area{Column: 1, Row: t.Next() + 1, Columns: trendOverdue, Rows: trendRows}, t.lines(first, t.Next()-1))
	t.End()
}

// names returns what a day is called on the axis: its month, or in full where two of the
// days are in one.
func (t trend) names() func(day.Day) string {
	months, twice := map[[2]int]bool{}, false
	for _, s := range append(t.data.Earlier[:len(t.data.Earlier):len(t.data.Earlier)], t.data.Statistics) {
		month := [2]int{s.On.Year, int(s.On.Month)}
		months[month], twice = true, twice || months[month]
	}
	return func(d day.Day) string {
		switch {
		case d.IsZero():
			return "日期未知"
		case twice:
			return d.Chinese()
		}
		return fmt.Sprintf("%d年%d月", d.Year, d.Month)
	}
}

// earlier writes the row of an earlier ledger, whose counts are what they were.
func (t trend) earlier(s stats.Statistics, name string) {
	b, m := t.book, s.Measures
	done, rate := b.text(countStyle, unjudged), b.text(rateStyle, unjudged)
	if s.JudgesStates() {
		done = b.number(countStyle, m.Done())
		rate = b.rate(rateStyle, at(trendDone, t.Next()), at(trendTotal, t.Next()), m.Done(), m.Total)
	}
	t.Row(22, b.text(centreStyle, name), b.date(dateStyle, s.On), b.number(countStyle, m.Total), done, rate,
		judgement{unknown: !s.JudgesOverdue()}.number(b, countStyle, m.Overdue()))
}

// current writes the row of this ledger, which follows 整改明细 and the day in 总览.
func (t trend) current(name string) {
	b, s, all := t.book, &t.data.Statistics, allMeasures
	total, finished := at(trendTotal, t.Next()), at(trendDone, t.Next())
	formula := all.with("状态", ledger.Done.String())
	done := b.formula(countStyle, formula, s.Measures.Done())
	if !s.JudgesStates() {
		done = b.unknown(countStyle, formula, someState(detailTable, "状态", ""))
	}
	t.Row(22, b.text(centreStyle, name), b.dayOfData(s.On), b.formula(countStyle, all.all(), s.Measures.Total), done,
		count{looks: bodyCells, blind: !s.JudgesStates()}.rate(b, finished, total, s.Measures),
		t.data.judgement().formula(b, countStyle, all.with("预警", stats.Overdue.String()), s.Measures.Overdue()))
}

// dayOfData returns a cell with the day that 总览 has.
func (b *book) dayOfData(on day.Day) cell {
	formula := fmt.Sprintf(`IF(ISNUMBER(%s),%[1]s,"")`, dayName)
	if on.IsZero() {
		return b.wording(dateStyle, formula, "")
	}
	return b.formula(dateStyle, formula, serial(on))
}

// lines returns the chart of the rows from first to last.
func (t trend) lines(first, last int) *spreadsheet.Chart {
	c := &spreadsheet.Chart{Title: "整改进展变化（措施数）", Lines: true, Dress: chartDress()}
	for _, line := range []struct {
		column int
		colour string
	}{{trendTotal, grey}, {trendDone, stateColours[ledger.Done]}, {trendOverdue, stateColours[ledger.NotDone]}} {
		c.Series = append(c.Series, spreadsheet.Series{
			Name:    fmt.Sprintf("%s!$%s$%d", spreadsheet.Quoted(trendSheet), a1.Column(line.column), first-1),
			Names:   absolute(trendSheet, trendTime, first, trendTime, last),
			Numbers: absolute(trendSheet, line.column, first, line.column, last), Colour: line.colour,
		})
	}
	return c
}
