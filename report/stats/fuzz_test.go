package stats

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// FuzzCompare: of two ledgers each measure is kept, added or removed, once; a ledger is
// what it was compared with itself.
func FuzzCompare(f *testing.F) {
	f.Add("甲|乙|丙", "甲|丙|丁")
	f.Add("甲|甲|甲", "甲|甲")
	f.Add("1.甲\n2.乙||", "1、甲|\x00|乙")
	f.Fuzz(func(t *testing.T, was, is string) {
		before, after := parted(was), parted(is)
		c := Options{}.Compare(before, after, Count(after))
		kept := c.Before.Measures.Total - c.Count(Removed)
		if kept < 0 || kept != c.After.Measures.Total-c.Count(Added) {
			t.Errorf("%d less %d removed, %d less %d added", c.Before.Measures.Total, c.Count(Removed), c.After.Measures.Total, c.Count(Added))
		}
		if same := (Options{}).Compare(before, before, Count(before)); len(same.Changes) > 0 {
			t.Errorf("%q differs from itself: %+v", was, same.Changes)
		}
	})
}

// parted returns a ledger of the measures between bars, three a task, with states by their
// lengths.
func parted(text string) *ledger.Ledger {
	var problem ledger.Problem
	for i, part := range strings.Split(text, "|") {
		if i%3 == 0 {
			problem.Tasks = append(problem.Tasks, ledger.Task{Title: ledger.Value{Text: part}})
		}
		task := &problem.Tasks[len(problem.Tasks)-1]
		state := ledger.State(len(part) % 6)
		task.Measures = append(task.Measures, ledger.Measure{Text: ledger.Value{Text: part}, State: state, Status: ledger.Value{Text: state.String()}})
	}
	return &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{problem}}}}
}
