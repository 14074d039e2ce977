package summary

import (
	"fmt"

	"tongbao/report/ledger"
)

// A listColumn is a column of a list of measures.
type listColumn struct {
	column
	text func(m *measure) string
}

// numberColumn is the first column of every list.
var numberColumn = column{head: "序号", width: 7, style: countStyle}

// flowing returns a column of running text that is at least so wide.
func flowing(head string, least float64) column {
	return column{head: head, width: least, style: textStyle, flows: true}
}

// centred returns one of short texts, in the middle.
func centred(head string, least float64) column {
	return column{head: head, width: least, style: centreStyle, flows: true}
}

// Columns that lists share.
var (
	aspectColumn   = listColumn{flowing("方面", 12), func(m *measure) string { return m.aspect }}
	problemColumn  = listColumn{flowing("反馈问题", 16), func(m *measure) string { return m.problem }}
	taskColumn     = listColumn{flowing("具体问题", 16), func(m *measure) string { return m.task }}
	measureColumn  = listColumn{flowing("整改措施及进展", 30), func(m *measure) string { return m.Text.Text }}
	officeColumn   = listColumn{centred("责任科室", 14), func(m *measure) string { return m.Office.Text }}
	leaderColumn   = listColumn{centred("责任领导", 10), func(m *measure) string { return m.Leader.Text }}
	personColumn   = listColumn{centred("责任人", 10), func(m *measure) string { return m.Person.Text }}
	supportColumn  = listColumn{centred("配合单位", 14), func(m *measure) string { return m.Supporters.Text }}
	stateColumn    = listColumn{column{head: "状态", width: 10, style: centreStyle}, func(m *measure) string { return stateWord(m.Measure) }}
	deadlineColumn = listColumn{centred("完成时限", 12), func(m *measure) string { return deadlineWord(m.Measure) }}
	reasonColumn   = listColumn{flowing("未完成原因", 16), func(m *measure) string { return m.Reason.Text }}
	troubleColumn  = listColumn{flowing("存在困难", 16), func(m *measure) string { return m.Difficulty.Text }}
	nextColumn     = listColumn{flowing("下一步打算", 16), func(m *measure) string { return m.Next.Text }}
	alarmColumn    = listColumn{column{head: "预警", width: 11, style: centreStyle}, func(m *measure) string { return m.alarm.String() }}
)

// subjectColumn says what a measure is about where no other column does.
func (d *data) subjectColumn() listColumn {
	return listColumn{flowing(d.subjectHead(), 16), (*measure).subject}
}

// daysColumn says how many days are left, or have gone by.
func (d *data) daysColumn() listColumn {
	return listColumn{column{head: "天数", width: 12, style: centreStyle}, func(m *measure) string { return d.daysWord(m) }}
}

// daysWord says how far the deadline is from the day of the data.
func (d *data) daysWord(m *measure) string {
	left := d.Statistics.On.DaysUntil(m.Deadline.Day)
	switch {
	case left < 0:
		return fmt.Sprintf("逾期%d天", -left)
	case left == 0:
		return "今日到期"
	}
	return fmt.Sprintf("剩余%d天", left)
}

// stateWord returns the state's name, or the ledger's own word for an unknown one.
func stateWord(m *ledger.Measure) string {
	if m.State == ledger.UnknownState {
		return m.Status.Text
	}
	return m.State.String()
}

// deadlineWord returns the deadline's day, or the ledger's own words.
func deadlineWord(m *ledger.Measure) string {
	if m.Deadline.Kind == ledger.ByDay {
		return m.Deadline.Day.String()
	}
	return m.Deadline.Text
}
