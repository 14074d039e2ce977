package summary

import (
	"cmp"
	"fmt"
	"slices"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A measureList is what a list of some of the measures shows.
type measureList struct {
	sheet, about string // name, and the line under the title
	none         string // what is said where it is empty
	columns      []listColumn
	measures     []*measure
	byState      bool // the measures are picked by their states
	alarms       bool // rows are coloured by their alarm, in the last column
}

// unlistable stands in lists that go by states where none is known.
const unlistable = "没有读到措施的状态，无法列出。"

// measureLists returns the lists of measures in the order of their sheets.
func (d *data) measureLists() []measureList {
	return []measureList{
		{
			sheet: "逾期和临期清单", about: "未按时限完成和20日内到期的措施，最急的在前。", none: d.nonePressing(),
			columns:  []listColumn{problemColumn, taskColumn, measureColumn, leaderColumn, officeColumn, deadlineColumn, d.daysColumn(), alarmColumn},
			measures: d.pressing(), alarms: true,
		},
		{
			sheet: "未完成清单", about: "尚未完成的措施（未完成、推进中、基本完成）。", none: "没有未完成的措施。", byState: true,
			columns:  []listColumn{problemColumn, taskColumn, measureColumn, officeColumn, deadlineColumn, stateColumn, reasonColumn, troubleColumn, nextColumn},
			measures: d.filter(func(m *measure) bool { return m.State.Open() }),
		},
		{
			sheet: "长期坚持清单", about: "需要长期坚持的措施。", none: "没有长期坚持的措施。", byState: true,
			columns:  []listColumn{aspectColumn, problemColumn, taskColumn, measureColumn, leaderColumn, officeColumn},
			measures: d.filter(func(m *measure) bool { return m.State == ledger.Ongoing }),
		},
		{
			sheet: dutySheet, about: "每条措施由谁负责、由谁配合、何时完成。", none: "台账中没有措施。",
			columns:  []listColumn{d.subjectColumn(), measureColumn, leaderColumn, officeColumn, personColumn, supportColumn, deadlineColumn, stateColumn},
			measures: d.filter(func(*measure) bool { return true }),
		},
	}
}

// nonePressing says why no measure is overdue or due soon.
func (d *data) nonePressing() string {
	st := &d.Statistics
	switch {
	case st.JudgesOverdue():
		return "没有逾期和临期的措施。"
	case st.On.IsZero():
		return "没有填写数据截止日期，无法判断逾期和临期。"
	case !st.JudgesStates():
		return "没有读到措施的状态，无法判断逾期和临期。"
	}
	return "没有读到完成时限，无法判断逾期和临期。"
}

// filter returns the measures that are wanted, in order.
func (d *data) filter(want func(*measure) bool) []*measure {
	var found []*measure
	for i := range d.measures {
		if want(&d.measures[i]) {
			found = append(found, &d.measures[i])
		}
	}
	return found
}

// pressing returns the measures with an alarm, the one with the earliest deadline first.
func (d *data) pressing() []*measure {
	found := d.filter(func(m *measure) bool { return m.alarm != stats.Calm })
	slices.SortStableFunc(found, func(a, b *measure) int {
		return cmp.Compare(serial(a.Deadline.Day), serial(b.Deadline.Day))
	})
	return found
}

// write writes the list's sheet.
func (m measureList) write(b *book, d *data) {
	columns := []column{numberColumn}
	for _, c := range m.columns {
		columns = append(columns, c.column)
	}
	about := fmt.Sprintf("%s共%d条。", m.about, len(m.measures))
	switch {
	case m.alarms && d.judgement().unknown:
		about = m.none
	case m.byState && !d.Statistics.JudgesStates():
		about, m.none = unlistable, unlistable
	}
	l := newList(m.sheet, about, m.none, d, columns)
	texts := make([]string, len(m.columns))
	for _, measure := range m.measures {
		for i, c := range m.columns {
			texts[i] = c.text(measure)
		}
		l.entry(texts...)
	}
	l.write(b, func(s *sheet, last int) {
		if m.alarms {
			alarm := len(s.columns)
			s.markAlarms(span(alarm-2, listFirst, alarm, last), fmt.Sprintf("$%s%d", a1.Column(alarm), listFirst))
		}
	})
}
