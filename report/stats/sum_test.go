package stats

import (
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

// bodyWith is what a ledger adds up to with so many measures done, going on and unknown.
func bodyWith(problems, done, going, unknown int) Statistics {
	s := Statistics{On: day.Day{Year: 2025, Month: 3, Date: 31}, Aspects: 1, Problems: problems, Kept: Kept{States: true, Deadlines: true}}
	for state, n := range map[ledger.State]int{ledger.Done: done, ledger.Going: going, ledger.UnknownState: unknown} {
		for range n {
			s.Measures.Add(state, Calm)
			s.Tasks.Add(state, Calm)
		}
	}
	return s
}

func TestSum(t *testing.T) {
	for name, c := range map[string]struct {
		all  []Statistics
		want map[string]string
	}{
		"all known":         {[]Statistics{bodyWith(2, 3, 1, 0), bodyWith(1, 5, 0, 0)}, map[string]string{"反馈问题数": "3", "措施数": "9", "已完成数": "8", "推进中数": "1", "完成率": "88.89%", "逾期数": "0"}},
		"one unknown state": {[]Statistics{bodyWith(2, 3, 1, 1), bodyWith(1, 5, 0, 0)}, map[string]string{"已完成数": "8", "完成率": ""}},
		"a unit of none":    {[]Statistics{bodyWith(2, 0, 0, 4), bodyWith(1, 5, 0, 0)}, map[string]string{"措施数": "9", "已完成数": "", "推进中数": "", "完成率": "", "逾期数": ""}},
		"a level lacking":   {[]Statistics{bodyWith(0, 3, 0, 0), bodyWith(1, 5, 0, 0)}, map[string]string{"反馈问题数": "", "方面数": "2"}},
		"an empty ledger":   {[]Statistics{bodyWith(1, 0, 0, 0), bodyWith(1, 5, 0, 0)}, map[string]string{"措施数": "5", "已完成数": "5", "完成率": "100%"}},
		"none":              {nil, map[string]string{"措施数": ""}},
	} {
		counters := Sum(c.all).Counters(nil)
		for counter, want := range c.want {
			if counters[counter] != want {
				t.Errorf("%s: %s is %q, not %q", name, counter, counters[counter], want)
			}
		}
	}
	undated := bodyWith(1, 1, 1, 0)
	undated.On = day.Day{}
	if s := Sum([]Statistics{bodyWith(1, 1, 1, 0), undated}); s.JudgesOverdue() {
		t.Error("what is overdue is known of all, though not of one")
	}
}

// What is kept of a ledger in a long run is little.
func TestTotalsHaveNoGroups(t *testing.T) {
	s := Count(&ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: make([]ledger.Measure, 3)}}}}}}})
	if totals := s.Totals(); totals.ByAspect != nil || totals.Index.Offices != nil || totals.Measures.Total != 3 {
		t.Errorf("%+v", totals)
	}
}
