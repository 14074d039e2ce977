package summary

import (
	"cmp"
	"slices"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// data is a source laid out in rows for the sheets.
type data struct {
	Source
	heading  string
	measures []measure
	tasks    []task
}

// A measure is a row of 整改明细, with the numbers of its parents from 1 on.
type measure struct {
	*ledger.Measure
	aspect, problem, task string
	aspectNo, problemNo   int
	taskNo                int
	alarm                 stats.Alarm
}

// subject returns what the measure is about: its task or, where that has no title, its problem.
func (m *measure) subject() string { return cmp.Or(m.task, m.problem) }

// withSubject returns the measure's text after what it is about.
func (m *measure) withSubject() string {
	if subject := m.subject(); subject != "" {
		return subject + "：" + m.Text.Text
	}
	return m.Text.Text
}

// A task is a row of 任务清单.
type task struct {
	*ledger.Task
	aspect, problem string
	no              int
	offices         string // of its measures, each once
	tally           stats.Tally
}

func newData(src Source) *data {
	d := &data{Source: src, heading: heading(src.Ledger)}
	problemNo := 0
	for a := range src.Ledger.Aspects {
		aspect := &src.Ledger.Aspects[a]
		for p := range aspect.Problems {
			problemNo++
			for t := range aspect.Problems[p].Tasks {
				d.addTask(aspect, &aspect.Problems[p], &aspect.Problems[p].Tasks[t], a+1, problemNo)
			}
		}
	}
	return d
}

// addTask lays one task out with its measures.
func (d *data) addTask(a *ledger.Aspect, p *ledger.Problem, t *ledger.Task, aspectNo, problemNo int) {
	row := task{Task: t, aspect: a.Title.Text, problem: p.Title.Text, no: len(d.tasks) + 1, offices: d.officesOf(t)}
	for i := range t.Measures {
		m := &t.Measures[i]
		alarm := stats.AlarmOf(m, d.Statistics.On)
		row.tally.Add(m.State, alarm)
		d.measures = append(d.measures, measure{
			Measure: m, aspect: row.aspect, problem: row.problem, task: t.Title.Text,
			aspectNo: aspectNo, problemNo: problemNo, taskNo: row.no, alarm: alarm,
		})
	}
	d.tasks = append(d.tasks, row)
}

// officesOf returns the names of the offices of a task's measures, each once.
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

// subjectHead returns the heading of a column of subjects.
func (d *data) subjectHead() string {
	if slices.ContainsFunc(d.tasks, func(t task) bool { return t.Title.Given() }) {
		return "具体问题"
	}
	return "反馈问题"
}

// heading returns the workbook's title.
func heading(l *ledger.Ledger) string { return body(l) + "整改进展情况汇总" }

// body returns the name of the inspected body; empty where the ledger has none.
func body(l *ledger.Ledger) string {
	return cmp.Or(withoutParty(l.Info.Text(ledger.Issuer)), l.Info.Text(ledger.ShortName))
}

// bodyName returns the name by which a later summary knows the body again, as the ledger
// gives it.
func (d *data) bodyName() string {
	return cmp.Or(d.Ledger.Info.Text(ledger.Issuer), d.Ledger.Info.Text(ledger.ShortName))
}

// withoutParty returns 云岭市水利局党组 for 中共云岭市水利局党组. A committee keeps its
// full name: without 中共 it would be another body, or none.
func withoutParty(issuer string) string {
	if short, found := strings.CutPrefix(issuer, "中共"); found && strings.HasSuffix(short, "党组") && !strings.Contains(short, "委员会") {
		return short
	}
	return issuer
}
