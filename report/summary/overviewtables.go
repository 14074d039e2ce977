package summary

import (
	"fmt"

	"tongbao/report/internal/hanzi"
	"tongbao/report/stats"
)

func (o overview) stateTotal() {
	b, row, measures, tasks := o.book, o.Next(), o.data.Statistics.Measures.Total, o.data.Statistics.Tasks.Total
	o.Row(22, b.text(totalTextStyle, "合计"),
		b.formula(totalCountStyle, allMeasures.all(), measures), b.rate(totalRateStyle, at(2, row), at(2, row), measures, measures),
		b.formula(totalCountStyle, allTasks, tasks), b.rate(totalRateStyle, at(4, row), at(4, row), tasks, tasks))
}

// alarmMeanings say what the alarms are.
var alarmMeanings = map[stats.Alarm]string{
	stats.Overdue: "已过完成时限，尚未完成", stats.Soon: "距完成时限10日以内", stats.Ahead: "距完成时限11至20日",
}

// alarmTable counts what is overdue and what soon falls due.
func (o overview) alarmTable() {
	b := o.book
	o.Row(24, o.headings("时限预警", "措施（条）", "说明", "", "")...)
	o.Merge(3, tableColumns, o.Next()-1)
	first := o.Next()
	for _, alarm := range stats.Alarms {
		o.Merge(3, tableColumns, o.Next())
		o.Row(22, b.text(centreStyle, alarm.String()),
			o.data.judgement().formula(b, countStyle, fmt.Sprintf("COUNTIFS(%s[预警],$A%d)", detailTable, o.Next()), o.data.Statistics.Measures.ByAlarm[alarm]),
			b.text(centreStyle, alarmMeanings[alarm]), b.text(centreStyle, ""), b.text(centreStyle, ""))
	}
	o.markAlarms(span(1, first, 2, o.Next()-1), fmt.Sprintf("$A%d", first))
}

// pressingTable names the most pressing measures.
func (o overview) pressingTable() {
	b := o.book
	frame := b.text(textStyle, "")
	pressing := o.data.pressing()
	o.Merge(1, 3, o.Next())
	o.Row(24, o.headings("最急的事项", "", "", "责任科室", "时限")...)
	if len(pressing) == 0 {
		o.Merge(1, tableColumns, o.Next())
		o.Row(22, b.text(centreStyle, o.data.nonePressing()), frame, frame, frame, frame)
	}
	for _, m := range pressing[:min(len(pressing), pressingRows)] {
		o.Merge(1, 3, o.Next())
		o.Row(31, b.text(nameStyle, hanzi.Fit(m.withSubject(), 32)), frame, frame, b.text(centreStyle, hanzi.Fit(m.Office.Text, 11)), b.text(centreStyle, o.data.daysWord(m)))
	}
}

// headings returns the cells of a table's heading.
func (o overview) headings(texts ...string) []cell {
	cells := make([]cell, len(texts))
	for i, text := range texts {
		cells[i] = o.book.text(headStyle, text)
	}
	return cells
}
