package stats

import (
	"tongbao/report/day"
	"tongbao/report/ledger"
)

// Totals returns what a ledger adds up to without its groups, which are most of its size.
func (s Statistics) Totals() Statistics {
	s.ByAspect, s.ByProblem, s.ByOffice, s.ByLeader, s.ByMonth = nil, nil, nil, nil, nil
	s.Index, s.Offices = Index{}, Offices{}
	return s
}

// Sum adds up the totals of several ledgers. What one of them does not know nobody knows of
// all: a level that it lacks, a record that it does not keep, states of which it has none.
// Sums of columns are not added up.
func Sum(all []Statistics) Statistics {
	var sum Statistics
	if len(all) == 0 {
		return sum
	}
	sum.On, sum.Kept = all[0].On, Kept{States: true, Systems: true, Deadlines: true}
	levels, stateless := [2]bool{true, true}, false
	for _, s := range all {
		sum.Aspects += s.Aspects
		sum.Problems += s.Problems
		levels[0], levels[1] = levels[0] && s.Aspects > 0, levels[1] && s.Problems > 0
		sum.Systems += s.Systems
		sum.Measures = sum.Measures.plus(s.Measures)
		sum.Tasks = sum.Tasks.plus(s.Tasks)
		sum.ByProblemState = sum.ByProblemState.plus(s.ByProblemState)
		sum.Kept.States = sum.Kept.States && s.Kept.States
		sum.Kept.Systems = sum.Kept.Systems && s.Kept.Systems
		stateless = stateless || s.Measures.Total > 0 && !s.JudgesStates()
		if s.Measures.Total > 0 && !s.JudgesOverdue() {
			sum.On = day.Day{}
		}
	}
	if !levels[0] {
		sum.Aspects = 0
	}
	if !levels[1] {
		sum.Problems = 0
	}
	if stateless {
		sum.Measures, sum.Tasks, sum.ByProblemState = sum.Measures.unjudged(), sum.Tasks.unjudged(), sum.ByProblemState.unjudged()
	}
	return sum
}

// plus returns the counts of two tallies.
func (t Tally) plus(u Tally) Tally {
	t.Total += u.Total
	for i, n := range u.ByState {
		t.ByState[i] += n
	}
	for i, n := range u.ByAlarm {
		t.ByAlarm[i] += n
	}
	return t
}

// unjudged returns a tally as if no state were known.
func (t Tally) unjudged() Tally {
	u := Tally{Total: t.Total}
	u.ByState[ledger.UnknownState] = t.Total
	return u
}
