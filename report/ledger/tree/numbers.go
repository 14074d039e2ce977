package tree

import "tongbao/report/ledger"

// tasksOf calls yield for each task of some aspects.
func tasksOf(aspects []ledger.Aspect) func(yield func(*ledger.Task) bool) {
	return func(yield func(*ledger.Task) bool) {
		for a := range aspects {
			problems := aspects[a].Problems
			for p := range problems {
				for t := range problems[p].Tasks {
					if !yield(&problems[p].Tasks[t]) {
						return
					}
				}
			}
		}
	}
}

// settleNumbers decides whether 序号 numbers measures or tasks: measures if some
// task has different ones on its rows.
func settleNumbers(aspects []ledger.Aspect) {
	perMeasure := false
	for t := range tasksOf(aspects) {
		perMeasure = perMeasure || numbersDiffer(t)
	}
	for t := range tasksOf(aspects) {
		if perMeasure {
			t.Number = ledger.Value{}
			continue
		}
		for m := range t.Measures {
			t.Measures[m].Number = ledger.Value{}
		}
	}
}

// numbersDiffer reports whether a task's measures have different numbers.
func numbersDiffer(t *ledger.Task) bool {
	first := ""
	for _, m := range t.Measures {
		switch {
		case !m.Number.Given():
		case first == "":
			first = m.Number.Text
		case m.Number.Text != first:
			return true
		}
	}
	return false
}
