package tree

import (
	"cmp"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// Join joins the aspects of one title that several tables or sheets have, as where
// each office keeps its own; and what is the same below them. What was joined is
// told.
func Join(aspects []ledger.Aspect, found *finding.Log) []ledger.Aspect {
	var joined []ledger.Aspect
	at := map[string]int{}
	for _, a := range aspects {
		i, known := at[sameTitle(a.Title)]
		if !known {
			at[sameTitle(a.Title)] = len(joined)
			joined = append(joined, a)
			continue
		}
		if a.Title.Given() && a.Title.At != joined[i].Title.At {
			found.Add(aspectsWereJoined(a.Title, joined[i].Title))
		}
		joinAspect(&joined[i], a)
	}
	return joined
}

func joinAspect(a *ledger.Aspect, b ledger.Aspect) {
	at := map[string]int{}
	for i, p := range a.Problems {
		at[sameTitle(p.Title)] = i
	}
	for _, p := range b.Problems {
		if i, known := at[sameTitle(p.Title)]; known && p.Title.Given() {
			joinProblem(&a.Problems[i], p)
		} else {
			a.Problems = append(a.Problems, p)
		}
	}
}

func joinProblem(p *ledger.Problem, q ledger.Problem) {
	at := map[string]int{}
	for i, t := range p.Tasks {
		at[sameTitle(t.Title)] = i
	}
	for _, t := range q.Tasks {
		if i, known := at[sameTitle(t.Title)]; known {
			joinTask(&p.Tasks[i], t)
		} else {
			p.Tasks = append(p.Tasks, t)
		}
	}
}

// joinTask adds what a task has of another; what both say of it is the first's.
func joinTask(t *ledger.Task, u ledger.Task) {
	t.Number, t.Cause, t.Goal = cmp.Or(t.Number, u.Number), cmp.Or(t.Cause, u.Cause), cmp.Or(t.Goal, u.Goal)
	t.Measures = append(t.Measures, u.Measures...)
}
