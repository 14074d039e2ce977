// Package stats counts a ledger: how many measures and tasks there are in each
// state, what is overdue, and the same for every aspect, problem, office,
// leader and month.
package stats

import (
	"tongbao/report/day"
	"tongbao/report/ledger"
)

// Statistics is what a ledger adds up to on its reference day.
type Statistics struct {
	On       day.Day // the day against which deadlines were judged; zero: none given
	Aspects  int     // 方面数
	Problems int     // 反馈问题数
	Systems  int     // 制度数
	Measures Tally
	Kept     Kept
	Columns  Columns
	Tasks    Tally // a task has the state of its least advanced measure, and that measure's gravest alarm

	ByProblemState Tally // a named problem has the state of its least advanced measure; no alarms

	ByAspect, ByProblem         []Group // in the ledger's order
	ByOffice, ByLeader, ByMonth []Group // in the order of Index
	Index                       Index   // which groups each measure belongs to
	Offices                     Offices // how the ledger's cells 责任科室 are split
}

// Options say how to count. The zero value is the usual way.
type Options struct {
	FirstOffice bool // a measure of several offices counts for the first alone
}

// Count counts the usual way: a measure of several offices counts for each.
func Count(l *ledger.Ledger) Statistics { return Options{}.Count(l) }

// Count adds a ledger up.
func (o Options) Count(l *ledger.Ledger) Statistics {
	s := Statistics{On: l.Info.ReferenceDay(), Systems: len(Systems(l)), Offices: OfficesOf(l), Kept: keptBy(l), Columns: ColumnsOf(l)}
	s.countMeasures(l, newIndexer(o, s.Offices))
	s.countTasks(l)
	return s
}

// countMeasures counts every measure once in the total and once in each of its groups.
func (s *Statistics) countMeasures(l *ledger.Ledger, x *indexer) {
	for a := range l.Aspects {
		aspect := &l.Aspects[a]
		s.Aspects += named(aspect.Title)
		s.ByAspect = append(s.ByAspect, Group{Name: aspect.Title.Text})
		for p := range aspect.Problems {
			problem := &aspect.Problems[p]
			s.Problems += named(problem.Title)
			s.ByProblem = append(s.ByProblem, Group{Name: problem.Title.Text, Parent: a})
			for t := range problem.Tasks {
				for m := range problem.Tasks[t].Measures {
					s.countMeasure(&problem.Tasks[t].Measures[m], x)
				}
			}
		}
	}
	x.sort()
	s.Index = x.Index
	s.ByOffice, s.ByLeader, s.ByMonth = x.offices.groups, x.leaders.groups, x.months.groups
}

// countMeasure counts a measure of the aspect and the problem that were begun last.
func (s *Statistics) countMeasure(m *ledger.Measure, x *indexer) {
	alarm := AlarmOf(m, s.On)
	s.Measures.Add(m.State, alarm)
	s.ByAspect[len(s.ByAspect)-1].Add(m.State, alarm)
	s.ByProblem[len(s.ByProblem)-1].Add(m.State, alarm)
	x.place(m, alarm)
}

// countTasks counts the tasks, each with its least state and its gravest alarm.
func (s *Statistics) countTasks(l *ledger.Ledger) {
	for a := range l.Aspects {
		for _, p := range l.Aspects[a].Problems {
			if p.Title.Given() {
				s.ByProblemState.Add(p.State(), Calm)
			}
			for t := range p.Tasks {
				s.Tasks.Add(p.Tasks[t].State(), taskAlarm(&p.Tasks[t], s.On))
			}
		}
	}
}

// taskAlarm returns the gravest alarm of a task's measures.
func taskAlarm(t *ledger.Task, on day.Day) Alarm {
	gravest := Calm
	for m := range t.Measures {
		if a := AlarmOf(&t.Measures[m], on); a != Calm && (gravest == Calm || a < gravest) {
			gravest = a
		}
	}
	return gravest
}

// named returns 1 for a level that the ledger has, 0 for its nameless stand-in.
func named(v ledger.Value) int {
	if v.Given() {
		return 1
	}
	return 0
}
