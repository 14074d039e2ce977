package stats

import (
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

// counted is a ledger with the measures in one task, judged on a day.
func counted(on day.Day, measures ...ledger.Measure) *ledger.Ledger {
	return &ledger.Ledger{
		Info:    ledger.Info{Days: map[ledger.Key]day.Day{ledger.DataDate: on}},
		Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: measures}}}}}},
	}
}

// keeping gives a ledger's table a column of a field.
func keeping(l *ledger.Ledger, f ledger.Field) *ledger.Ledger {
	l.Readings = []ledger.Reading{{Columns: []ledger.ColumnReading{{Field: f}}}}
	return l
}

// A number that the ledger gives no ground for is empty, never 0; one that it does is
// given, 0 too.
func TestWhatIsNotKnownIsNoNought(t *testing.T) {
	unknown, going, done := due(ledger.UnknownState, -5), due(ledger.Going, 5), due(ledger.Done, 5)
	undated := ledger.Measure{State: ledger.Going}
	unclear := ledger.Measure{State: ledger.Going, Deadline: ledger.Deadline{Kind: ledger.Unclear}}
	finished := ledger.Measure{State: ledger.Done}
	system := ledger.Measure{State: ledger.Done, System: ledger.Value{Text: "《学习制度》"}}
	for _, c := range []struct {
		name string
		l    *ledger.Ledger
		want map[string]string
	}{
		{"no measures", counted(on), map[string]string{"措施数": "", "已完成数": "", "完成率": "", "逾期数": "", "任务完成率": ""}},
		{"no state", counted(on, unknown, unknown), map[string]string{
			"措施数": "2", "已完成数": "", "未完成数": "", "长期坚持数": "", "完成率": "", "已完成任务数": "", "任务完成率": "", "逾期数": "",
		}},
		{"some states", counted(on, unknown, done), map[string]string{"已完成数": "1", "未完成数": "0", "完成率": "", "任务完成率": "", "逾期数": "0"}},
		{"all states", counted(on, going, done), map[string]string{"已完成数": "1", "未完成数": "0", "完成率": "50%", "任务完成率": "0%", "逾期数": "0"}},
		{"none done", counted(on, going), map[string]string{"已完成数": "0", "完成率": "0%"}},
		{"no day", counted(day.Day{}, going), map[string]string{"逾期数": ""}},
		{"no deadlines", counted(on, undated), map[string]string{"逾期数": "", "已完成数": "0"}},
		{"no clear deadline", counted(on, unclear), map[string]string{"逾期数": ""}},
		{"some deadlines", counted(on, undated, going), map[string]string{"逾期数": "0"}},
		{"all done without deadlines", counted(on, finished), map[string]string{"逾期数": "0"}},
		{"no levels", counted(on, going), map[string]string{"方面数": "", "反馈问题数": ""}},
		{"no systems kept", counted(on, going), map[string]string{"制度数": ""}},
		{"systems kept, none made", keeping(counted(on, going), ledger.FieldSystem), map[string]string{"制度数": "0"}},
		{"a system made", counted(on, system), map[string]string{"制度数": "1"}},
	} {
		counters := Count(c.l).Counters(nil)
		for name, want := range c.want {
			if got, is := counters[name]; got != want || !is {
				t.Errorf("%s: %s is %q, want %q", c.name, name, got, want)
			}
		}
	}
}

// What changed between two ledgers is known only where both say what it is seen by.
func TestChangesOfWhatIsNotKnown(t *testing.T) {
	with := func(states ...ledger.State) *ledger.Ledger {
		l := counted(on)
		for i, s := range states {
			m := due(s, 30)
			m.Text.Text = []string{"甲", "乙"}[i]
			l.Aspects[0].Problems[0].Tasks[0].Measures = append(l.Aspects[0].Problems[0].Tasks[0].Measures, m)
		}
		return l
	}
	const d, u, g = ledger.Done, ledger.UnknownState, ledger.Going
	for _, c := range []struct {
		before, after         *ledger.Ledger
		newlyDone, otherState string
		changes               int
	}{
		{with(g, g), with(d, g), "1", "0", 1},
		{with(u, u), with(d, g), "", "", 0},
		{with(d, g), with(u, u), "", "", 0},
		{with(u, g), with(d, g), "0", "1", 1}, // it may have been done before
	} {
		changed := compared(c.before, c.after)
		counters := changed.After.Counters(&changed)
		if counters["较上期新增完成数"] != c.newlyDone || counters["较上期状态变化数"] != c.otherState || len(changed.Changes) != c.changes {
			t.Errorf("done %q, changed %q, changes %+v", counters["较上期新增完成数"], counters["较上期状态变化数"], changed.Changes)
		}
	}
}
