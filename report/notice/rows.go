package notice

import (
	"tongbao/report/ledger"
)

// A row is a measure with what it stands under. Where nothing stands under a node, the
// row ends there: what is below it is nil.
type row struct {
	aspect  *ledger.Aspect
	problem *ledger.Problem
	task    *ledger.Task
	measure *ledger.Measure
	due     *due  // by which it is judged, shared by all
	unit    *Unit // of a collective notice, whose rows are nothing else
}

// rowsOf lists the rows of a ledger, to be judged so.
func rowsOf(l *ledger.Ledger, d *due) []row {
	var rows []row
	for a := range l.Aspects {
		aspect := &l.Aspects[a]
		if len(aspect.Problems) == 0 {
			rows = append(rows, row{aspect: aspect, due: d})
		}
		for p := range aspect.Problems {
			problem := &aspect.Problems[p]
			if len(problem.Tasks) == 0 {
				rows = append(rows, row{aspect: aspect, problem: problem, due: d})
			}
			for t := range problem.Tasks {
				task := &problem.Tasks[t]
				if len(task.Measures) == 0 {
					rows = append(rows, row{aspect: aspect, problem: problem, task: task, due: d})
				}
				for m := range task.Measures {
					rows = append(rows, row{aspect: aspect, problem: problem, task: task, measure: &task.Measures[m], due: d})
				}
			}
		}
	}
	return rows
}

// ledgerOf is the ledger of some rows alone, in their order.
func ledgerOf(whole *ledger.Ledger, rows []row) *ledger.Ledger {
	l := *whole
	l.Aspects = nil
	var last row
	for _, r := range rows {
		if len(l.Aspects) == 0 || r.aspect != last.aspect {
			l.Aspects = append(l.Aspects, ledger.Aspect{Title: r.aspect.Title})
			last = row{aspect: r.aspect}
		}
		aspect := &l.Aspects[len(l.Aspects)-1]
		if r.problem != nil && r.problem != last.problem {
			aspect.Problems = append(aspect.Problems, ledger.Problem{Title: r.problem.Title})
			last.problem, last.task = r.problem, nil
		}
		if r.task != nil && r.task != last.task {
			problem := &aspect.Problems[len(aspect.Problems)-1]
			task := *r.task
			task.Measures = nil
			problem.Tasks = append(problem.Tasks, task)
			last.task = r.task
		}
		if r.measure != nil {
			tasks := aspect.Problems[len(aspect.Problems)-1].Tasks
			tasks[len(tasks)-1].Measures = append(tasks[len(tasks)-1].Measures, *r.measure)
		}
	}
	return &l
}

// A group is rows that have something in common, by which they are headed.
type group struct {
	title ledger.Value
	rows  []row
}

// grouped parts rows by what a level is of: a level of the ledger by its nodes, any other
// by the text, rows with the same text together in the order in which it first comes, and
// states in their own order.
func grouped(rows []row, by By) []group {
	var groups []group
	at := map[any]int{}
	for _, r := range rows {
		column, title := by.of(r)
		key := column.key(r, title)
		i, known := at[key]
		if !known {
			i = len(groups)
			at[key] = i
			groups = append(groups, group{title: title})
		}
		groups[i].rows = append(groups[i].rows, r)
	}
	if by.ofStates() {
		return byState(groups)
	}
	return groups
}

// byState puts groups of states into the order of ledger.States, unknown ones last.
func byState(groups []group) []group {
	var sorted []group
	for _, s := range ledger.States {
		for _, g := range groups {
			if g.title.Text == s.String() {
				sorted = append(sorted, g)
			}
		}
	}
	for _, g := range groups {
		if !g.title.Given() {
			sorted = append(sorted, g)
		}
	}
	return sorted
}
