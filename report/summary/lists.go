package summary

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A listColumn is a column of a list.
type listColumn struct {
	column
	text func(m *measure) string
}

// A list is a sheet with some of the measures.
type list struct {
	sheet, about string // name, and the line under the title
	none         string // what is said where it is empty
	columns      []listColumn
	measures     []*measure
	alarms       bool // rows are coloured by their alarm
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

// stateWord is the state's name, or the ledger's own word for an unknown one.
func stateWord(m *ledger.Measure) string {
	if m.State == ledger.UnknownState {
		return m.Status.Text
	}
	return m.State.String()
}

// deadlineWord is the deadline's day, or the ledger's own words.
func deadlineWord(m *ledger.Measure) string {
	if m.Deadline.Kind == ledger.ByDay {
		return m.Deadline.Day.String()
	}
	return m.Deadline.Text
}

// measureLists are the lists of measures in the order of their sheets.
func (d *data) measureLists() []list {
	return []list{
		{
			sheet: "逾期和临期清单", about: "未按时限完成和20日内到期的措施，最急的在前。", none: d.nonePressing(),
			columns:  []listColumn{problemColumn, taskColumn, measureColumn, leaderColumn, officeColumn, deadlineColumn, d.daysColumn(), alarmColumn},
			measures: d.pressing(), alarms: true,
		},
		{
			sheet: "未完成清单", about: "尚未完成的措施（未完成、推进中、基本完成）及原因。", none: "没有未完成的措施。",
			columns:  append([]listColumn{problemColumn, taskColumn, measureColumn, officeColumn, deadlineColumn, stateColumn, reasonColumn}, d.outlook()...),
			measures: d.where(func(m *measure) bool { return m.State.Open() }),
		},
		{
			sheet: "长期坚持清单", about: "需要长期坚持的措施。", none: "没有长期坚持的措施。",
			columns:  []listColumn{aspectColumn, problemColumn, taskColumn, measureColumn, leaderColumn, officeColumn},
			measures: d.where(func(m *measure) bool { return m.State == ledger.Ongoing }),
		},
		{
			sheet: "责任清单", about: "每条措施由谁负责、由谁配合、何时完成。", none: "台账中没有措施。",
			columns:  []listColumn{d.subjectColumn(), measureColumn, leaderColumn, officeColumn, personColumn, supportColumn, deadlineColumn, stateColumn},
			measures: d.where(func(*measure) bool { return true }),
		},
	}
}

// outlook has the columns of what stands in the way of open measures and what comes
// next, where the ledger says anything of it.
func (d *data) outlook() []listColumn {
	return slices.DeleteFunc([]listColumn{troubleColumn, nextColumn}, func(c listColumn) bool {
		return len(d.where(func(m *measure) bool { return m.State.Open() && c.text(m) != "" })) == 0
	})
}

// nonePressing says why no measure is overdue or due soon.
func (d *data) nonePressing() string {
	if d.judgement().unknown {
		return "没有填写数据截止日期，无法判断逾期和临期。"
	}
	return "没有逾期和临期的措施。"
}

func (d *data) where(want func(*measure) bool) []*measure {
	var found []*measure
	for i := range d.measures {
		if want(&d.measures[i]) {
			found = append(found, &d.measures[i])
		}
	}
	return found
}

// pressing are the measures with an alarm, the one with the earliest deadline first.
func (d *data) pressing() []*measure {
	found := d.where(func(m *measure) bool { return m.alarm != stats.Calm })
	slices.SortStableFunc(found, func(a, b *measure) int {
		return cmp.Compare(serial(a.Deadline.Day), serial(b.Deadline.Day))
	})
	return found
}

// subjectColumn says what a measure is about where no other column does.
func (d *data) subjectColumn() listColumn {
	return listColumn{column{head: d.subjectHead(), width: 24, style: textStyle}, (*measure).subject}
}

// daysColumn says how many days are left or gone.
func (d *data) daysColumn() listColumn {
	return listColumn{column{head: "天数", width: 12, style: centreStyle}, func(m *measure) string { return d.daysWord(m) }}
}

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

// measureList writes a list of measures.
func (b *book) measureList(l list, d *data) {
	columns := []column{{head: "序号", width: 6, style: countStyle}}
	for _, c := range l.columns {
		columns = append(columns, c.column)
	}
	about := fmt.Sprintf("%s共%d条。", l.about, len(l.measures))
	if l.alarms && d.judgement().unknown {
		about = l.none
	}
	s := b.begin(l.sheet, about, d, columns)
	for i, m := range l.measures {
		texts := []string{""}
		for _, c := range l.columns {
			texts = append(texts, c.text(m))
		}
		s.listRow(i+1, columns, texts)
	}
	s.closeList(columns, len(l.measures), l.none)
	if l.alarms && len(l.measures) > 0 {
		last := a1.Column(len(columns))
		s.colourAlarms(fmt.Sprintf("%s%d:%s%d", a1.Column(len(columns)-2), listFirst, last, s.next-1), fmt.Sprintf("$%s%d", last, listFirst))
	}
	s.end()
}

// listFirst is the first row of a list's entries, under its title and headings.
const listFirst = 4

// begin begins a list's sheet with its title and headings.
func (b *book) begin(name, about string, d *data, columns []column) *sheet {
	s := b.add(name, page{paper: a4, tab: "C9DAF8"}, columns)
	s.freeze(1, listFirst-1)
	s.title(d.heading+"（"+name+"）", about, columns)
	s.head(columns)
	return s
}

// listRow writes one entry: its number, then its texts.
func (s *sheet) listRow(n int, columns []column, texts []string) {
	cells := []any{s.book.number(countStyle, n)}
	for i := 1; i < len(texts); i++ {
		cells = append(cells, s.book.text(columns[i].style, texts[i]))
	}
	s.row(rowHeight(columns, texts), cells...)
}

// closeList says so where a list is empty.
func (s *sheet) closeList(columns []column, entries int, none string) {
	if entries > 0 {
		return
	}
	cells := make([]any, len(columns))
	for i := range cells {
		cells[i] = s.book.text(centreStyle, "")
	}
	cells[0] = s.book.text(centreStyle, none)
	s.merge(1, len(columns), s.next)
	s.row(30, cells...)
}

// systems writes 建章立制清单: every system once, with the measure that made it.
func (b *book) systems(d *data) {
	columns := []column{
		{head: "序号", width: 6}, {head: "制度成果", width: 46, style: textStyle}, {head: "方面", width: 16, style: textStyle},
		{head: "反馈问题", width: 32, style: textStyle}, {head: "具体问题", width: 32, style: textStyle}, {head: "责任科室", width: 14, style: centreStyle},
	}
	systems := stats.Systems(d.Ledger)
	s := b.begin("建章立制清单", fmt.Sprintf("整改中新建和修订的制度，共%d项。", len(systems)), d, columns)
	for i, system := range systems {
		m := &d.measures[system.Measure]
		s.listRow(i+1, columns, []string{"", system.Name, m.aspect, m.problem, m.task, m.Office.Text})
	}
	s.closeList(columns, len(systems), "台账中没有填写制度成果。")
	s.end()
}

// problems writes 问题清单: every task under its problem, with cause and goal.
func (b *book) problems(d *data) {
	columns := []column{
		{head: "序号", width: 6}, {head: "方面", width: 14, style: textStyle}, {head: "反馈问题", width: 34, style: textStyle},
		{head: "具体问题", width: 36, style: textStyle}, {head: "原因剖析", width: 28, style: textStyle}, {head: "整改目标", width: 28, style: textStyle},
	}
	s := b.begin("问题清单", fmt.Sprintf("反馈问题及其具体问题，共%d项。", len(d.tasks)), d, columns)
	for i, t := range d.tasks {
		s.listRow(i+1, columns, []string{"", t.aspect, t.problem, t.Title.Text, t.Cause.Text, t.Goal.Text})
	}
	s.closeList(columns, len(d.tasks), "台账中没有具体问题。")
	s.end()
}

// officesOf names the offices of a task's measures, each once.
func (d *data) officesOf(t *ledger.Task) string {
	var names []string
	for i := range t.Measures {
		for _, name := range d.Statistics.Offices.Names(t.Measures[i].Office.Text) {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return strings.Join(names, "、")
}

// lists writes the lists in the order in which an office asks for them.
func (b *book) lists(d *data) {
	measures := d.measureLists()
	for _, l := range measures[:3] {
		b.measureList(l, d)
	}
	b.systems(d)
	b.problems(d)
	b.tasks(d)
	b.measureList(measures[3], d)
}
