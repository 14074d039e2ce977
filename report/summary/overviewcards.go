package summary

import (
	"fmt"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// allMeasures counts all measures.
var allMeasures = count{table: detailTable}

// allTasks is the formula for the number of tasks.
const allTasks = "COUNT(" + taskTable + "[任务号])"

// cards writes the figures that a reader looks for first, each beside its name. The
// rate has the room of the levels that the ledger does not have.
func (o overview) cards() {
	b, st, all := o.book, &o.data.Statistics, allMeasures
	label := func(text string) cell { return b.text(cardLabelStyle, text) }
	var cells []cell
	if st.Aspects > 0 {
		cells = append(cells, label("方面数"), b.formula(cardCountStyle, namedRows("按方面", len(st.ByAspect)), st.Aspects))
	}
	if st.Problems > 0 {
		cells = append(cells, label("反馈问题数"), b.formula(cardCountStyle, namedRows("按反馈问题", len(st.ByProblem)), st.Problems))
	}
	cells = append(cells,
		label("具体任务数"), b.formula(cardCountStyle, allTasks, st.Tasks.Total),
		label("整改措施数"), b.formula(cardCountStyle, all.all(), st.Measures.Total),
		label("逾期数"), o.data.judgement().formula(b, cardAlarmStyle, all.with("预警", stats.Overdue.String()), st.Measures.Overdue()))
	width := (overviewColumns - len(cells)) / 2
	cells = o.spread(cells, width, cardLabelStyle, label("完成率"))
	o.Row(46, o.spread(cells, width, cardRateStyle, o.rateCard())...)
}

// rateCard returns the cell with 完成率.
func (o overview) rateCard() cell {
	b, m := o.book, o.data.Statistics.Measures
	done, total := allMeasures.with("状态", ledger.Done.String()), allMeasures.all()
	if m.Known() == 0 {
		return b.unknown(cardRateStyle, rateFormula(done, total), isNumber(doneName))
	}
	return b.rate(cardRateStyle, done, total, m.Done(), m.Total)
}

// spread adds a cell of the row to come that is so many columns wide.
func (o overview) spread(cells []cell, width int, frame style, wide cell) []cell {
	o.Merge(len(cells)+1, len(cells)+width, o.Next())
	cells = append(cells, wide)
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
	names := spreadsheet.Quoted(sheet) + "!" + span(groupName, groupFirst, groupName, groupFirst+groups-1)
	return fmt.Sprintf(`COUNTA(%s)-COUNTIF(%s,"%s")`, names, names, missing)
}
