package stats

import "tongbao/report/ledger"

// Kept says what a ledger keeps a record of. What it doesn't is not nought but unknown.
type Kept struct {
	States    bool // 状态, in a column of its own
	Systems   bool // 制度成果
	Deadlines bool // 完成时限 that say something, of any measure
}

func keptBy(l *ledger.Ledger) Kept {
	k := Kept{States: l.HasColumn(ledger.FieldStatus), Systems: l.HasColumn(ledger.FieldSystem)}
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		k.Systems = k.Systems || m.System.Given()
		k.Deadlines = k.Deadlines || m.Deadline.Kind != ledger.NoDeadline && m.Deadline.Kind != ledger.Unclear
		return !k.Systems || !k.Deadlines
	})
	return k
}

// JudgesStates reports whether the ledger says how far any measure is.
func (s Statistics) JudgesStates() bool { return s.Measures.Known() > 0 }

// JudgesOverdue reports whether it can be known which measures are overdue: by states, by
// a day, and by deadlines wherever a measure is still open.
func (s Statistics) JudgesOverdue() bool {
	return s.JudgesStates() && !s.On.IsZero() && (s.Kept.Deadlines || s.open() == 0)
}

// open returns the number of measures that a passed deadline would make overdue.
func (s Statistics) open() int {
	n := 0
	for _, state := range ledger.States {
		if state.Open() {
			n += s.Measures.State(state)
		}
	}
	return n
}
