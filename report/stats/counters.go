package stats

import (
	"maps"
	"slices"
	"strconv"
	"sync"

	"tongbao/report/ledger"
)

// Counters returns the numbers that a notice's text may ask for in braces, by their
// Chinese names. With an earlier ledger they include what has changed since. A
// number that the ledger gives no ground for is empty, never 0, and so is a rate as
// long as the state of one measure is unknown: a sentence has no room to say that it
// may be higher.
func (s Statistics) Counters(previous *Comparison) map[string]string {
	c := counters{}
	c.add("方面数", s.Aspects, s.Aspects > 0)
	c.add("反馈问题数", s.Problems, s.Problems > 0)
	c.add("制度数", s.Systems, s.Kept.Systems)
	c.add("逾期数", s.Measures.Overdue(), s.JudgesOverdue())
	c.addTotal(s.Tasks, "任务数", "具体任务数")
	c.addTotal(s.Measures, "措施数", "整改措施数")
	for _, state := range ledger.States {
		c.add(state.String()+"数", s.Measures.State(state), s.JudgesStates())
		c.add(state.String()+"措施数", s.Measures.State(state), s.JudgesStates())
		c.add(state.String()+"任务数", s.Tasks.State(state), s.Tasks.Known() > 0)
		c.add(state.String()+"问题数", s.ByProblemState.State(state), s.Problems > 0 && s.ByProblemState.Known() > 0)
	}
	c.addRate("完成率", s.Measures)
	c.addRate("任务完成率", s.Tasks)
	c.addRate("整改率", s.ByProblemState)
	if s.Problems == 0 {
		c["整改率"] = ""
	}
	c["问责人数"], c["问责明细"] = s.Columns.Accountable, s.Columns.Sanctions
	c["挽回资金"], c["涉及金额"], c["整改金额"], c["金额整改率"] = s.Columns.Recovered, s.Columns.Amount, s.Columns.Mended, s.Columns.MendedRate
	if previous != nil {
		for _, kind := range ChangeKinds {
			c.add("较上期"+kind.String()+"数", previous.Count(kind), previous.Judges(kind))
		}
	}
	return c
}

// CounterNames lists the names of all counters, those that compare with an earlier ledger too.
var CounterNames = sync.OnceValue(func() []string {
	all := Statistics{}.Counters(&Comparison{})
	return slices.Sorted(maps.Keys(all))
})

// counters are texts by their names.
type counters map[string]string

func (c counters) add(name string, n int, known bool) {
	c[name] = ""
	if known {
		c[name] = strconv.Itoa(n)
	}
}

func (c counters) addTotal(t Tally, names ...string) {
	for _, name := range names {
		c.add(name, t.Total, t.Total > 0)
	}
}

func (c counters) addRate(name string, t Tally) {
	c[name] = ""
	if t.Certain() {
		c[name] = t.Rate()
	}
}
