package stats

import (
	"strconv"

	"tongbao/report/ledger"
)

// Counters returns the numbers that a notice's text may ask for in braces, by their
// Chinese names. With an earlier ledger they include what has changed since. A
// number of overdue measures that no day is known to judge by is empty.
func (s Statistics) Counters(previous *Comparison) map[string]string {
	counters := map[string]string{
		"完成率":   s.Measures.Rate(),
		"任务完成率": s.Tasks.Rate(),
	}
	numbers := map[string]int{
		"方面数": s.Aspects, "反馈问题数": s.Problems, "制度数": s.Systems,
		"任务数": s.Tasks.Total, "具体任务数": s.Tasks.Total, "已完成任务数": s.Tasks.Done(),
		"措施数": s.Measures.Total, "整改措施数": s.Measures.Total,
		"逾期数": s.Measures.Overdue(),
	}
	for _, state := range ledger.States {
		numbers[state.String()+"数"] = s.Measures.State(state)
	}
	if previous != nil {
		for _, kind := range ChangeKinds {
			numbers["较上期"+kind.String()+"数"] = previous.Count(kind)
		}
	}
	for name, n := range numbers {
		counters[name] = strconv.Itoa(n)
	}
	if s.On.IsZero() {
		counters["逾期数"] = ""
	}
	if previous != nil && !previous.JudgesOverdue() {
		counters["较上期"+NewlyOverdue.String()+"数"] = ""
	}
	return counters
}
