package summary

import (
	"fmt"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// stateTable counts measures and tasks by state.
func (o overview) stateTable() {
	o.row(24, o.headings("整改状态", "措施（条）", "占比", "任务（项）", "占比")...)
	st, first := &o.data.Statistics, o.next
	total := first + len(ledger.States)
	if st.Measures.State(ledger.UnknownState) > 0 || st.Tasks.State(ledger.UnknownState) > 0 {
		total++
	}
	for _, state := range ledger.States {
		name := fmt.Sprintf("$A%d", o.next)
		o.stateRow(state, total, "COUNTIFS("+detailTable+"[状态],"+name+")", "COUNTIFS("+taskTable+"[任务状态],"+name+")")
	}
	if o.next < total {
		rest := func(column int) string {
			return fmt.Sprintf("%s-SUM(%s)", at(column, total), span(column, first, column, o.next-1))
		}
		o.stateRow(ledger.UnknownState, total, rest(2), rest(4))
	}
	o.stateTotal()
	for _, column := range []int{3, 5} {
		o.markRates(column, first, total)
	}
}

// stateRow writes the row of a state with the formulas for its measures and
// tasks, whose totals stand in row total.
func (o overview) stateRow(state ledger.State, total int, measures, tasks string) {
	b, row, m, t := o.book, o.next, o.data.Statistics.Measures, o.data.Statistics.Tasks
	o.row(22, b.text(centreStyle, state.String()),
		b.formula(countStyle, measures, m.State(state)), b.rate(rateStyle, at(2, row), at(2, total), m.State(state), m.Total),
		b.formula(countStyle, tasks, t.State(state)), b.rate(rateStyle, at(4, row), at(4, total), t.State(state), t.Total))
}

func (o overview) stateTotal() {
	b, row, measures, tasks := o.book, o.next, o.data.Statistics.Measures.Total, o.data.Statistics.Tasks.Total
	o.row(22, b.text(totalTextStyle, "合计"),
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
	o.row(24, o.headings("时限预警", "措施（条）", "说明", "", "")...)
	o.merge(3, tableColumns, o.next-1)
	first := o.next
	for _, alarm := range stats.Alarms {
		o.merge(3, tableColumns, o.next)
		o.row(22, b.text(centreStyle, alarm.String()),
			o.data.judgement().formula(b, countStyle, fmt.Sprintf("COUNTIFS(%s[预警],$A%d)", detailTable, o.next), o.data.Statistics.Measures.ByAlarm[alarm]),
			b.text(centreStyle, alarmMeanings[alarm]), b.text(centreStyle, ""), b.text(centreStyle, ""))
	}
	o.markAlarms(span(1, first, 2, o.next-1), fmt.Sprintf("$A%d", first))
}

// pressingTable names the most pressing measures.
func (o overview) pressingTable() {
	b := o.book
	frame := b.text(textStyle, "")
	pressing := o.data.pressing()
	o.merge(1, 3, o.next)
	o.row(24, o.headings("最急的事项", "", "", "责任科室", "时限")...)
	if len(pressing) == 0 {
		o.merge(1, tableColumns, o.next)
		o.row(22, b.text(centreStyle, o.data.nonePressing()), frame, frame, frame, frame)
	}
	for _, m := range pressing[:min(len(pressing), pressingRows)] {
		o.merge(1, 3, o.next)
		o.row(31, b.text(textStyle, hanzi.Fit(m.withSubject(), 34)), frame, frame, b.text(centreStyle, hanzi.Fit(m.Office.Text, 11)), b.text(centreStyle, o.data.daysWord(m)))
	}
}

// headings returns the cells of a table's heading.
func (o overview) headings(texts ...string) []any {
	cells := make([]any, len(texts))
	for i, text := range texts {
		cells[i] = o.book.text(headStyle, text)
	}
	return cells
}
