package ledger

// Shown calls yield for each value of which a notice shows the text.
func (l *Ledger) Shown(yield func(Value) bool) {
	for _, key := range Keys {
		if !yield(l.Info.Values[key]) {
			return
		}
	}
	for _, passages := range [][]Passage{l.Setup, l.Plans} {
		for _, p := range passages {
			if !yield(p.Heading) || !yield(p.Text) {
				return
			}
		}
	}
	if l.shownTasks(yield) {
		l.shownAnnexes(yield)
	}
}

func (l *Ledger) shownTasks(yield func(Value) bool) bool {
	for _, aspect := range l.Aspects {
		if !yield(aspect.Title) {
			return false
		}
		for _, problem := range aspect.Problems {
			if !yield(problem.Title) {
				return false
			}
			for _, task := range problem.Tasks {
				if !task.shown(yield) {
					return false
				}
			}
		}
	}
	return true
}

func (t *Task) shown(yield func(Value) bool) bool {
	if !yield(t.Title) {
		return false
	}
	for i := range t.Measures {
		m := &t.Measures[i]
		text := []Value{m.Text}
		if m.Action.Given() && m.Progress.Given() { // Text joins two cells
			text = []Value{m.Action, m.Progress}
		}
		for _, v := range text {
			if !yield(v) {
				return false
			}
		}
	}
	return true
}

func (l *Ledger) shownAnnexes(yield func(Value) bool) {
	for _, annex := range l.Annexes {
		values := append([]Value{annex.Name}, annex.Paragraphs...)
		for _, row := range annex.Table {
			values = append(values, row...)
		}
		for _, v := range values {
			if !yield(v) {
				return
			}
		}
	}
}
