package summary

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// The filter table of 整改明细 and the cell of 总览 that deadlines are judged by.
const (
	detailTable = "明细"
	dayName     = "数据日"
)

// detailHead is the row of the headings; the measures follow it.
const detailHead = 3

// A detailColumn is a column of 整改明细.
type detailColumn struct {
	column
	optional bool // left out where no measure has anything in it
	cell     func(b *book, r detailRow) cell
	text     func(m *measure) string // what the cell shows, for its height; nil where it is short
}

// A detailRow is what a cell of 整改明细 can be made from.
type detailRow struct {
	*measure
	d     *data
	index int                 // of the measure, from 0
	at    func(string) string // the cell of this row under a heading
}

// detailColumns returns all the columns there can be, in their order. The headings
// are the words by which a ledger is read, so that a summary can be read as one.
func detailColumns() []detailColumn {
	columns := []detailColumn{
		{column: column{head: "序号", width: 6, style: countStyle}, cell: func(b *book, r detailRow) cell { return b.number(countStyle, r.index+1) }},
		textColumn("方面", 12, func(m *measure) string { return m.aspect }),
		textColumn("反馈问题", 14, func(m *measure) string { return m.problem }),
		textColumn("具体问题", 14, func(m *measure) string { return m.task }),
		{column: flowing("整改措施及进展", 30), text: func(m *measure) string { return m.Text.Text }},
		textColumn("责任领导", 10, func(m *measure) string { return m.Leader.Text }),
		textColumn("责任科室", 10, func(m *measure) string { return m.Office.Text }),
		textColumn("配合单位", 10, func(m *measure) string { return m.Supporters.Text }),
		textColumn("责任人", 10, func(m *measure) string { return m.Person.Text }),
		{column: column{head: "完成时限", width: 12, style: dateStyle}, cell: deadlineCell, text: func(m *measure) string { return m.Deadline.Text }},
		{column: column{head: "状态", width: 10, style: centreStyle}, cell: stateCell},
		{column: column{head: "完成日期", width: 12, style: dateStyle}, optional: true, cell: finishedCell, text: func(m *measure) string { return m.Finished.Text }},
		{column: column{head: "剩余天数", width: 9, style: centreStyle}, cell: daysLeftCell},
		{column: column{head: "预警", width: 11, style: centreStyle}, cell: alarmCell},
		textColumn("未完成原因", 14, func(m *measure) string { return m.Reason.Text }),
		textColumn("存在困难", 14, func(m *measure) string { return m.Difficulty.Text }),
		textColumn("下一步打算", 14, func(m *measure) string { return m.Next.Text }),
		textColumn("制度成果", 14, func(m *measure) string { return m.System.Text }),
		textColumn("佐证材料", 12, func(m *measure) string { return m.Evidence.Text }),
		textColumn("问责情况", 10, func(m *measure) string { return m.Accountability.Text }),
		textColumn("挽回资金", 10, func(m *measure) string { return m.Recovered.Text }),
		textColumn("备注", 10, func(m *measure) string { return m.Note.Text }),
	}
	return append(columns, keyColumns()...)
}

// textColumn returns an optional column that shows a text of the ledger.
func textColumn(head string, least float64, text func(*measure) string) detailColumn {
	return detailColumn{column: flowing(head, least), optional: true, text: text}
}

// keyColumns returns the columns of the numbers by which the other sheets count.
// They are hidden. A measure can have several offices, so these numbers are a list: 、3、7、.
func keyColumns() []detailColumn {
	key := func(head string, value func(detailRow) cell) detailColumn {
		return detailColumn{
			column: column{head: head, width: 8, style: plain, hidden: true},
			cell:   func(_ *book, r detailRow) cell { return value(r) },
		}
	}
	one := func(n int) cell { return spreadsheet.Number(0, float64(n)) }
	some := func(places []int) cell { return spreadsheet.Text(0, keyList(places)) }
	return []detailColumn{
		key("方面号", func(r detailRow) cell { return one(r.aspectNo) }),
		key("问题号", func(r detailRow) cell { return one(r.problemNo) }),
		key("任务号", func(r detailRow) cell { return one(r.taskNo) }),
		key("科室号", func(r detailRow) cell { return some(r.d.Statistics.Index.Offices[r.index]) }),
		key("领导号", func(r detailRow) cell { return some(r.d.Statistics.Index.Leaders[r.index]) }),
		key("时限号", func(r detailRow) cell { return one(r.d.Statistics.Index.Months[r.index] + 1) }),
	}
}

// keyList returns numbers, from 1, with the mark 、 on both sides of each.
func keyList(places []int) string {
	var b strings.Builder
	b.WriteString("、")
	for _, place := range places {
		b.WriteString(strconv.Itoa(place+1) + "、")
	}
	return b.String()
}

// deadlineCell returns a day as a date, so that formulas can count with it, and
// anything else in the ledger's words.
func deadlineCell(b *book, r detailRow) cell {
	if r.Deadline.Kind == ledger.ByDay {
		return b.date(dateStyle, r.Deadline.Day)
	}
	return b.text(centreStyle, r.Deadline.Text)
}

// finishedCell returns the day of completion like a deadline.
func finishedCell(b *book, r detailRow) cell {
	if !r.Finished.Day.IsZero() {
		return b.date(dateStyle, r.Finished.Day)
	}
	return b.text(centreStyle, r.Finished.Text)
}

// stateCell returns the standard name of the state, or the ledger's own word for
// an unknown one.
func stateCell(b *book, r detailRow) cell {
	if r.State == ledger.UnknownState {
		return b.text(centreStyle, r.Status.Text)
	}
	return b.text(centreStyle, r.State.String())
}

// openWords are the states in which a deadline presses, as a formula lists them.
var openWords = wordsOf(slices.DeleteFunc(slices.Clone(ledger.States[:]), func(s ledger.State) bool { return !s.Open() }))

// alarmsByDays are the days left from which on each alarm holds, and the alarms, as LOOKUP
// takes them.
var alarmsByDays = fmt.Sprintf(`{-999999,0,%d,%d},{"%s","%s","%s",""}`, stats.WarnDays+1, stats.AheadDays+1, stats.Overdue, stats.Soon, stats.Ahead)

// daysLeftCell returns the days to the deadline of a measure that is open.
func daysLeftCell(b *book, r detailRow) cell {
	deadline, state := r.at("完成时限"), r.at("状态")
	formula := fmt.Sprintf(`IF(AND(ISNUMBER(%s),ISNUMBER(%s),OR(%s=%s)),%s-%s,"")`, deadline, dayName, state, openWords, deadline, dayName)
	on := r.d.Statistics.On
	if r.Deadline.Kind == ledger.ByDay && r.State.Open() && !on.IsZero() {
		return b.formula(centreStyle, formula, on.DaysUntil(r.Deadline.Day))
	}
	return b.wording(centreStyle, formula, "")
}

// alarmCell returns the alarm that the days left give.
func alarmCell(b *book, r detailRow) cell {
	left := r.at("剩余天数")
	formula := fmt.Sprintf(`IF(%s="","",LOOKUP(%s,%s))`, left, left, alarmsByDays)
	return b.wording(centreStyle, formula, r.alarm.String())
}
