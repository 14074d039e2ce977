package summary

import (
	"fmt"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// allMeasures counts all measures.
var allMeasures = count{table: detailTable}

// allTasks is the formula for the number of tasks.
const allTasks = "COUNT(" + taskTable + "[任务号])"

// cards writes the figures that a reader looks for first, each beside its name. The
// rate has the width of two where the ledger has no aspects to be counted.
func (o overview) cards() {
	b, st, all := o.book, &o.data.Statistics, allMeasures
	label := func(text string) any { return b.text(cardLabelStyle, text) }
	var cells []any
	if st.Aspects > 0 {
		cells = append(cells, label("方面数"), b.formula(cardCountStyle, namedRows("按方面", len(st.ByAspect)), st.Aspects))
	}
	cells = append(cells,
		label("反馈问题数"), b.formula(cardCountStyle, namedRows("按反馈问题", len(st.ByProblem)), st.Problems),
		label("具体任务数"), b.formula(cardCountStyle, allTasks, st.Tasks.Total),
		label("整改措施数"), b.formula(cardCountStyle, all.all(), st.Measures.Total),
		label("逾期数"), o.data.judgement().formula(b, cardAlarmStyle, all.with("预警", stats.Overdue.String()), st.Measures.Overdue()))
	width := (overviewColumns - len(cells)) / 2
	cells = o.spread(cells, width, cardLabelStyle, label("完成率"))
	rate := len(cells) + 1
	o.row(46, o.spread(cells, width, cardRateStyle,
		b.rate(cardRateStyle, all.with("状态", ledger.Done.String()), all.all(), st.Measures.Done(), st.Measures.Total))...)
	o.format(rate, o.next-1, o.next-1, b.styles.wholeRule(at(rate, o.next-1)))
}

// spread adds a cell of the row to come that is so many columns wide.
func (o overview) spread(cells []any, width int, frame style, cell any) []any {
	o.merge(len(cells)+1, len(cells)+width, o.next)
	cells = append(cells, cell)
	for range width - 1 {
		cells = append(cells, o.book.text(frame, ""))
	}
	return cells
}

// namedRows returns the formula for the number of a sheet's groups that have a name.
func namedRows(sheet string, groups int) string {
	if groups == 0 {
		return "0"
	}
	names := quoted(sheet) + "!" + span(groupName, groupFirst, groupName, groupFirst+groups-1)
	return fmt.Sprintf(`COUNTA(%s)-COUNTIF(%s,"%s")`, names, names, missing)
}
