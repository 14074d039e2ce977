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

// Columns that lists share.
var (
	aspectColumn   = listColumn{column{head: "方面", width: 12, style: textStyle}, func(m *measure) string { return m.aspect }}
	problemColumn  = listColumn{column{head: "反馈问题", width: 22, style: textStyle}, func(m *measure) string { return m.problem }}
	taskColumn     = listColumn{column{head: "具体问题", width: 24, style: textStyle}, func(m *measure) string { return m.task }}
	measureColumn  = listColumn{column{head: "整改措施及进展", width: 46, style: textStyle}, func(m *measure) string { return m.Text.Text }}
	officeColumn   = listColumn{column{head: "责任科室", width: 14, style: centreStyle}, func(m *measure) string { return m.Office.Text }}
	leaderColumn   = listColumn{column{head: "责任领导", width: 10, style: centreStyle}, func(m *measure) string { return m.Leader.Text }}
	personColumn   = listColumn{column{head: "责任人", width: 10, style: centreStyle}, func(m *measure) string { return m.Person.Text }}
	supportColumn  = listColumn{column{head: "配合单位", width: 14, style: centreStyle}, func(m *measure) string { return m.Supporters.Text }}
	stateColumn    = listColumn{column{head: "状态", width: 10, style: centreStyle}, func(m *measure) string { return stateWord(m.Measure) }}
	deadlineColumn = listColumn{column{head: "完成时限", width: 12, style: centreStyle}, func(m *measure) string { return deadlineWord(m.Measure) }}
	reasonColumn   = listColumn{column{head: "未完成原因", width: 26, style: textStyle}, func(m *measure) string { return m.Reason.Text }}
	troubleColumn  = listColumn{column{head: "存在困难", width: 22, style: textStyle}, func(m *measure) string { return m.Difficulty.Text }}
	nextColumn     = listColumn{column{head: "下一步打算", width: 22, style: textStyle}, func(m *measure) string { return m.Next.Text }}
	alarmColumn    = listColumn{column{head: "预警", width: 11, style: centreStyle}, func(m *measure) string { return m.alarm.String() }}
)

// subjectColumn says what a measure is about where no other column does.
func (d *data) subjectColumn() listColumn {
	return listColumn{column{head: d.subjectHead(), width: 24, style: textStyle}, (*measure).subject}
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
