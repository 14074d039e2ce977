package ledger

// State is how far a measure is, ordered from least to most advanced, so that a
// task's state is the least of its measures'.
type State int

// The states.
const (
	UnknownState State = iota // no status, or a word that the vocabulary lacks
	NotDone                   // 未完成
	Going                     // 推进中
	MostlyDone                // 基本完成
	Ongoing                   // 长期坚持
	Done                      // 已完成
)

// States lists the known states in the order in which summaries show them.
var States = [...]State{Done, MostlyDone, Ongoing, Going, NotDone}

var stateNames = [...]string{"状态不明", "未完成", "推进中", "基本完成", "长期坚持", "已完成"}

// String is the state's standard Chinese name.
func (s State) String() string { return stateNames[s] }

// Open reports whether a passed deadline makes a measure of this state overdue.
func (s State) Open() bool { return s == NotDone || s == Going || s == MostlyDone }

// State is the state of the task's least advanced measure; UnknownState without measures.
func (t *Task) State() State {
	if len(t.Measures) == 0 {
		return UnknownState
	}
	least := Done
	for _, m := range t.Measures {
		least = min(least, m.State)
	}
	return least
}

// State is the state of the problem's least advanced measure; UnknownState without measures.
func (p *Problem) State() State {
	least, measured := Done, false
	for t := range p.Tasks {
		if len(p.Tasks[t].Measures) > 0 {
			least, measured = min(least, p.Tasks[t].State()), true
		}
	}
	if !measured {
		return UnknownState
	}
	return least
}

// StateNamed returns the state of a standard Chinese name.
func StateNamed(name string) (s State, ok bool) {
	for _, s := range States {
		if s.String() == name {
			return s, true
		}
	}
	return UnknownState, false
}
