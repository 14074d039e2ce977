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
	about := fmt.Sprintf("整改中新建和修订的制度，共%d项。", len(systems))
	if !d.Statistics.Kept.Systems {
		about = "台账中没有“制度成果”一栏，制度的数目未知。"
	}
	l := newList("建章立制清单", about, "台账中没有填写制度成果。", d, []column{
		numberColumn, flowing("制度成果", 24), flowing("方面", 12), flowing("反馈问题", 16), flowing("具体问题", 16),
		centred("责任科室", 12),
	})
	for _, system := range systems {
		m := &d.measures[system.Measure]
		l.entry(system.Name, m.aspect, m.problem, m.task, m.Office.Text)
	}
	l.write(b, nil)
}

// writeProblems writes 问题清单: every task under its problem, with cause and goal.
func writeProblems(b *book, d *data) {
	l := newList("问题清单", fmt.Sprintf("反馈问题及其具体问题，共%d项。", len(d.tasks)), "台账中没有具体问题。", d, []column{
		numberColumn, flowing("方面", 12), flowing("反馈问题", 16), flowing("具体问题", 16), flowing("原因剖析", 16), flowing("整改目标", 16),
	})
	for _, t := range d.tasks {
		l.entry(t.aspect, t.problem, t.Title.Text, t.Cause.Text, t.Goal.Text)
	}
	l.write(b, nil)
}
