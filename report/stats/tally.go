package stats

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

// Days before a deadline at which a summary begins to warn.
const (
	WarnDays  = 10 // yellow
	AheadDays = 20 // green
)

// An Alarm is how a measure stands to its deadline.
type Alarm int

// The alarms.
const (
	Calm    Alarm = iota // nothing to warn of: done, lasting, far off or without a deadline
	Overdue              // open, and the deadline is past
	Soon                 // open, with 0 to WarnDays days left
	Ahead                // open, with WarnDays+1 to AheadDays days left
)

// Alarms lists those that a summary shows, the most urgent first.
var Alarms = [...]Alarm{Overdue, Soon, Ahead}

var alarmNames = [...]string{"", "逾期", "10日内到期", "20日内到期"}

// String returns the alarm's Chinese name; empty for Calm.
func (a Alarm) String() string { return alarmNames[a] }

// AlarmOf judges a measure on a day. Without a day, or without a deadline that
// is a day, there is nothing to warn of.
func AlarmOf(m *ledger.Measure, on day.Day) Alarm {
	if on.IsZero() || !m.State.Open() || m.Deadline.Kind != ledger.ByDay {
		return Calm
	}
	switch left := on.DaysUntil(m.Deadline.Day); {
	case left < 0:
		return Overdue
	case left <= WarnDays:
		return Soon
	case left <= AheadDays:
		return Ahead
	}
	return Calm
}

// A Tally counts measures, or tasks, by state and by alarm. The states, with
// the unknown one, sum to Total.
type Tally struct {
	Total   int
	ByState [len(ledger.States) + 1]int // indexed by ledger.State
	ByAlarm [len(Alarms) + 1]int        // indexed by Alarm; Calm is not counted
}

// Add counts one.
func (t *Tally) Add(s ledger.State, a Alarm) {
	t.Total++
	t.ByState[s]++
	if a != Calm {
		t.ByAlarm[a]++
	}
}

// State returns the number in one state.
func (t Tally) State(s ledger.State) int { return t.ByState[s] }

// Done returns the number of 已完成.
func (t Tally) Done() int { return t.ByState[ledger.Done] }

// Overdue returns the number past their deadline.
func (t Tally) Overdue() int { return t.ByAlarm[Overdue] }

// Rate returns 完成率 as text, "50.43%".
func (t Tally) Rate() string { return Percent(t.Done(), t.Total) }

// Percent returns part of whole in per cent with two decimals, rounded half up, and
// none where they are naught: 59 of 117 is "50.43%", 19 of 25 "76%". Of nothing
// it is empty.
func Percent(part, whole int) string {
	if whole <= 0 {
		return ""
	}
	hundredths := BasisPoints(part, whole)
	if hundredths%100 == 0 {
		return fmt.Sprintf("%d%%", hundredths/100)
	}
	return fmt.Sprintf("%d.%02d%%", hundredths/100, hundredths%100)
}

// BasisPoints returns part of whole in hundredths of a per cent, rounded half up.
func BasisPoints(part, whole int) int {
	if whole <= 0 {
		return 0
	}
	return (part*20000 + whole) / (2 * whole)
}
