package summary

import (
	"fmt"

	"tongbao/report/stats"
)

// writeLists writes the lists in the order in which an office asks for them.
func writeLists(b *book, d *data) {
	measures := d.measureLists()
	for _, l := range measures[:3] {
		l.write(b, d)
	}
	writeSystems(b, d)
	writeProblems(b, d)
	writeTasks(b, d)
	measures[3].write(b, d)
}

// writeSystems writes 建章立制清单: every system once, with the measure that made it.
func writeSystems(b *book, d *data) {
	systems := stats.Systems(d.Ledger)
	l := newList(b, "建章立制清单", fmt.Sprintf("整改中新建和修订的制度，共%d项。", len(systems)), d, []column{
		{head: "序号", width: 6}, {head: "制度成果", width: 46, style: textStyle}, {head: "方面", width: 16, style: textStyle},
		{head: "反馈问题", width: 32, style: textStyle}, {head: "具体问题", width: 32, style: textStyle}, {head: "责任科室", width: 14, style: centreStyle},
	})
	for _, system := range systems {
		m := &d.measures[system.Measure]
		l.entry(system.Name, m.aspect, m.problem, m.task, m.Office.Text)
	}
	l.finish("台账中没有填写制度成果。")
}

// writeProblems writes 问题清单: every task under its problem, with cause and goal.
func writeProblems(b *book, d *data) {
	l := newList(b, "问题清单", fmt.Sprintf("反馈问题及其具体问题，共%d项。", len(d.tasks)), d, []column{
		{head: "序号", width: 6}, {head: "方面", width: 14, style: textStyle}, {head: "反馈问题", width: 34, style: textStyle},
		{head: "具体问题", width: 36, style: textStyle}, {head: "原因剖析", width: 28, style: textStyle}, {head: "整改目标", width: 28, style: textStyle},
	})
	for _, t := range d.tasks {
		l.entry(t.aspect, t.problem, t.Title.Text, t.Cause.Text, t.Goal.Text)
	}
	l.finish("台账中没有具体问题。")
}
