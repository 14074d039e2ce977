package summary

import (
	"fmt"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// The grid of 总览: tables on the left, charts on the right.
const (
	overviewColumns = 12
	overviewWidth   = 12
	tableColumns    = 5
	pressingRows    = 6
	dateCell        = "$A$2"
)

// overview writes 总览: the figures of the ledger on one page.
func (b *book) overview(d *data) {
	columns := make([]column, overviewColumns)
	for i := range columns {
		columns[i].width = overviewWidth
	}
	s := b.add(overviewSheet, page{paper: a4, onePage: true, tab: "C00000"}, columns)
	s.merge(1, overviewColumns, s.next)
	s.row(40, b.text(titleStyle, d.heading))
	s.dateRow(d)
	s.cards(d)
	s.row(8)
	s.stateTable(d)
	s.row(8)
	s.alarmTable(d)
	s.row(8)
	s.pressingTable(d)
	s.overviewCharts(d)
	s.end()
	b.name(dayName, quoted(overviewSheet)+"!"+dateCell)
}

// dateRow has the day of the data, by which deadlines are judged, and the body.
func (s *sheet) dateRow(d *data) {
	b := s.book
	day := b.date(dayStyle, d.Statistics.On)
	if d.Statistics.On.IsZero() {
		day = b.text(subtitleStyle, "数据截止日期：未填写，逾期和临期未知（在本格填入日期即可算出）")
	}
	s.merge(1, 6, s.next)
	s.merge(7, overviewColumns, s.next)
	s.row(20, day, nil, nil, nil, nil, nil, b.text(rightStyle, "单位："+shown(d.Ledger.Info.Text(ledger.Issuer))))
}

// cards are the figures that a reader looks for first, each beside its name. The
// rate has the width of two where the ledger has no aspects to be counted.
func (s *sheet) cards(d *data) {
	b, st := s.book, &d.Statistics
	label := func(text string) any { return b.text(cardLabelStyle, text) }
	var cells []any
	if st.Aspects > 0 {
		cells = append(cells, label("方面数"), b.formula(cardCountStyle, namedRows("按方面", len(st.ByAspect)), st.Aspects))
	}
	cells = append(cells,
		label("反馈问题数"), b.formula(cardCountStyle, namedRows("按反馈问题", len(st.ByProblem)), st.Problems),
		label("具体任务数"), b.formula(cardCountStyle, "COUNT("+taskTable+"[任务号])", st.Tasks.Total),
		label("整改措施数"), b.formula(cardCountStyle, all.all(), st.Measures.Total),
		label("逾期数"), d.judgement().formula(b, cardAlarmStyle, all.with("预警", stats.Overdue.String()), st.Measures.Overdue()))
	width := (overviewColumns - len(cells)) / 2
	cells = s.spread(cells, width, cardLabelStyle, label("完成率"))
	rate := len(cells) + 1
	s.row(46, s.spread(cells, width, cardRateStyle,
		b.rate(cardRateStyle, all.with("状态", ledger.Done.String()), all.all(), st.Measures.Done(), st.Measures.Total))...)
	s.format(rate, s.next-1, s.next-1, b.wholeRule(at(rate, s.next-1)))
}

// spread adds a cell of the row to come that is so many columns wide.
func (s *sheet) spread(cells []any, width int, frame style, cell any) []any {
	s.merge(len(cells)+1, len(cells)+width, s.next)
	cells = append(cells, cell)
	for range width - 1 {
		cells = append(cells, s.book.text(frame, ""))
	}
	return cells
}

// all counts all measures.
var all = count{table: detailTable}

// namedRows counts the groups of a sheet that have a name.
func namedRows(sheet string, groups int) string {
	if groups == 0 {
		return "0"
	}
	names := fmt.Sprintf("%s!%s:%s", quoted(sheet), at(groupName, groupFirst), at(groupName, groupFirst+groups-1))
	return fmt.Sprintf(`COUNTA(%s)-COUNTIF(%s,"%s")`, names, names, missing)
}

// stateTable counts measures and tasks by state.
func (s *sheet) stateTable(d *data) {
	b := s.book
	s.row(24, b.text(headStyle, "整改状态"), b.text(headStyle, "措施（条）"), b.text(headStyle, "占比"), b.text(headStyle, "任务（项）"), b.text(headStyle, "占比"))
	first := s.next
	states := ledger.States[:]
	total := first + len(states)
	if d.Statistics.Measures.State(ledger.UnknownState) > 0 || d.Statistics.Tasks.State(ledger.UnknownState) > 0 {
		total++
	}
	for _, state := range states {
		s.stateRow(state, d, total, "COUNTIFS(%s,$A%d)")
	}
	if s.next < total {
		s.unknownRow(d, first, total)
	}
	s.stateTotal(d)
	for _, column := range []int{3, 5} {
		s.rateMarks(column, first, total)
	}
}

// stateRow counts what is in one state; its name is read from the row itself.
func (s *sheet) stateRow(state ledger.State, d *data, total int, count string) {
	st, row := &d.Statistics, s.next
	measures := fmt.Sprintf(count, detailTable+"[状态]", row)
	tasks := fmt.Sprintf(count, taskTable+"[任务状态]", row)
	s.sharesRow(state, measures, st.Measures, tasks, st.Tasks, total)
}

// unknownRow counts what is in no known state: the rest.
func (s *sheet) unknownRow(d *data, first, total int) {
	rest := func(column int) string {
		return fmt.Sprintf("%s-SUM(%s:%s)", at(column, total), at(column, first), at(column, s.next-1))
	}
	s.sharesRow(ledger.UnknownState, rest(2), d.Statistics.Measures, rest(4), d.Statistics.Tasks, total)
}

func (s *sheet) sharesRow(state ledger.State, measures string, m stats.Tally, tasks string, t stats.Tally, total int) {
	b, row := s.book, s.next
	s.row(22, b.text(centreStyle, state.String()),
		b.formula(countStyle, measures, m.State(state)), b.rate(rateStyle, at(2, row), at(2, total), m.State(state), m.Total),
		b.formula(countStyle, tasks, t.State(state)), b.rate(rateStyle, at(4, row), at(4, total), t.State(state), t.Total))
}

func (s *sheet) stateTotal(d *data) {
	b, row, st := s.book, s.next, &d.Statistics
	s.row(22, b.text(totalTextStyle, "合计"),
		b.formula(totalCountStyle, all.all(), st.Measures.Total), b.rate(totalRateStyle, at(2, row), at(2, row), st.Measures.Total, st.Measures.Total),
		b.formula(totalCountStyle, "COUNT("+taskTable+"[任务号])", st.Tasks.Total), b.rate(totalRateStyle, at(4, row), at(4, row), st.Tasks.Total, st.Tasks.Total))
}

// alarmTable counts what is overdue and what soon falls due.
func (s *sheet) alarmTable(d *data) {
	b := s.book
	s.row(24, b.text(headStyle, "时限预警"), b.text(headStyle, "措施（条）"), b.text(headStyle, "说明"), b.text(headStyle, ""), b.text(headStyle, ""))
	s.merge(3, tableColumns, s.next-1)
	first := s.next
	explained := map[stats.Alarm]string{
		stats.Overdue: "已过完成时限，尚未完成", stats.Soon: "距完成时限10日以内", stats.Ahead: "距完成时限11至20日",
	}
	for _, alarm := range stats.Alarms {
		s.merge(3, tableColumns, s.next)
		s.row(22, b.text(centreStyle, alarm.String()),
			d.judgement().formula(b, countStyle, fmt.Sprintf("COUNTIFS(%s[预警],$A%d)", detailTable, s.next), d.Statistics.Measures.ByAlarm[alarm]),
			b.text(centreStyle, explained[alarm]), b.text(centreStyle, ""), b.text(centreStyle, ""))
	}
	s.colourAlarms(fmt.Sprintf("A%d:B%d", first, s.next-1), fmt.Sprintf("$A%d", first))
}

// pressingTable names what presses most.
func (s *sheet) pressingTable(d *data) {
	b := s.book
	head, frame := b.text(headStyle, ""), b.text(textStyle, "")
	pressing := d.pressing()
	s.merge(1, 3, s.next)
	s.row(24, b.text(headStyle, "最急的事项"), head, head, b.text(headStyle, "责任科室"), b.text(headStyle, "时限"))
	if len(pressing) == 0 {
		s.merge(1, tableColumns, s.next)
		s.row(22, b.text(centreStyle, d.nonePressing()), frame, frame, frame, frame)
	}
	for _, m := range pressing[:min(len(pressing), pressingRows)] {
		s.merge(1, 3, s.next)
		s.row(31, b.text(textStyle, hanzi.Fit(m.named(), 34)), frame, frame, b.text(centreStyle, hanzi.Fit(m.Office.Text, 11)), b.text(centreStyle, d.daysWord(m)))
	}
}
