package summary

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// taskTable is the filter table of 任务清单, from which 总览 counts the tasks.
const taskTable = "任务"

// liveLimit bounds the comparisons that counting all tasks over all measures
// takes, so that a workbook of ten thousands of rows still calculates in
// seconds. Above it 任务清单 has the values of today, and says so.
const liveLimit = 100_000_000

// Places of 任务清单's columns, from 1.
const (
	taskTotal   = 5
	taskStates  = taskTotal + 1
	taskOverdue = taskStates + len(ledger.States)
	taskState   = taskOverdue + 1
)

func taskColumns() []column {
	columns := []column{
		{head: "任务号", width: 7, style: countStyle}, flowing("反馈问题", 16), flowing("具体问题", 16), centred("责任科室", 12),
		{head: "措施数", width: 8, style: countStyle},
	}
	for _, s := range ledger.States {
		columns = append(columns, column{head: s.String(), width: 9, style: countStyle})
	}
	return append(columns,
		column{head: "逾期", width: 8, style: countStyle},
		column{head: "任务状态", width: 10, style: centreStyle})
}

// taskColumns returns the columns as wide as the tasks want them. A formula knows a column by
// its place, so that one without any text is only hidden.
func (d *data) taskColumns() []column {
	columns := taskColumns()
	flows := make([]flow, len(columns))
	for i := range d.tasks {
		for c, text := range d.tasks[i].texts() {
			flows[c].add(text)
		}
	}
	for i, c := range columns {
		columns[i].hidden = c.flows && flows[i].longest == 0 && len(d.tasks) > 0
	}
	return flowed(columns, flows, room(listScale))
}

// texts returns the texts of the task's row, that of the number empty.
func (t *task) texts() []string { return []string{"", t.problem, t.Title.Text, t.offices} }

// A taskList is the sheet of 任务清单 in the making.
type taskList struct {
	*sheet
	live   bool // its counts are formulas
	judged judgement
}

// writeTasks writes 任务清单: every task with its measures by state.
func writeTasks(b *book, d *data) {
	about := "任务状态取其进展最慢的措施的状态。"
	live := len(d.tasks)*len(d.measures)*(2+len(ledger.States)) <= liveLimit
	if !live {
		about += "行数较多，本表的数字为生成时的数值。"
	}
	s := b.add(taskSheet, spreadsheet.Page{Tab: listTab}, d.taskColumns())
	s.Freeze(1, listFirst-1)
	s.title(d.heading+"（"+taskSheet+"）", about)
	s.head()
	l := taskList{s, live, d.judgement()}
	for i := range d.tasks {
		l.task(&d.tasks[i])
	}
	if len(d.tasks) == 0 {
		l.Row(minHeight, b.text(textStyle, ""))
	}
	l.table(taskTable, listFirst-1)
	l.format(taskOverdue, listFirst, l.Next()-1, nonzeroRule(at(taskOverdue, listFirst), b.styles.alarm(stats.Overdue)))
	l.End()
}

// task writes one task.
func (l taskList) task(t *task) {
	b, row := l.book, l.Next()
	texts := t.texts()
	cells := []cell{b.number(countStyle, t.no)}
	for i := 1; i < len(texts); i++ {
		cells = append(cells, b.text(l.columns[i].style, texts[i]))
	}
	done := at(taskStates, row)
	c := count{detailTable, fmt.Sprintf("%s[任务号],$A%d", detailTable, row), bodyCells, l.live, l.judged, isBlind(t.tally)}
	cells = append(cells, c.cell(b, c.all(), t.tally.Total))
	cells = append(cells, c.states(b, t.tally, done)...)
	cells = append(cells, c.alarm(b, stats.Overdue, t.tally, done),
		b.wording(centreStyle, taskStateFormula(row), t.State().String()))
	l.Row(rowHeight(l.columns[:len(texts)], texts), cells...)
}

// taskStateFormula returns the formula for the least advanced state that has a measure; a task
// with measures of no known state, or with none at all, has an unknown one.
func taskStateFormula(row int) string {
	total := at(taskTotal, row)
	var b strings.Builder
	fmt.Fprintf(&b, `IF(OR(%s=0,SUM(%s)<%s),"%s"`, total, span(taskStates, row, taskOverdue-1, row), total, ledger.UnknownState)
	for state := ledger.NotDone; state < ledger.Done; state++ {
		column := taskStates + slices.Index(ledger.States[:], state)
		fmt.Fprintf(&b, `,IF(%s>0,"%s"`, at(column, row), state)
	}
	fmt.Fprintf(&b, `,"%s"%s`, ledger.Done, strings.Repeat(")", len(ledger.States)))
	return b.String()
}
