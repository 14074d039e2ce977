package review

import "tongbao/report/ledger"

// measures returns the ledger's measures in order.
func (b *Book) measures() []*ledger.Measure {
	if b.all == nil {
		b.all = everyMeasure(b.Ledger)
	}
	return b.all
}

func everyMeasure(l *ledger.Ledger) []*ledger.Measure {
	var list []*ledger.Measure
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		list = append(list, m)
		return true
	})
	return list
}

// tasks returns the ledger's tasks in order.
func (b *Book) tasks() []*ledger.Task {
	var list []*ledger.Task
	for a := range b.Aspects {
		for p := range b.Aspects[a].Problems {
			for t := range b.Aspects[a].Problems[p].Tasks {
				list = append(list, &b.Aspects[a].Problems[p].Tasks[t])
			}
		}
	}
	return list
}

// hasColumn reports whether the ledger has a column for the field: one was
// recognised, or a value of it is given.
func (b *Book) hasColumn(f ledger.Field, of func(*ledger.Measure) ledger.Value) bool {
	for _, r := range b.Readings {
		for _, c := range r.Columns {
			if c.Field == f {
				return true
			}
		}
	}
	for _, m := range b.measures() {
		if of(m).Given() {
			return true
		}
	}
	return false
}

// placeOf returns the value by whose cell the measure is found: v, or where that
// is blank, the text.
func placeOf(m *ledger.Measure, v ledger.Value) ledger.Value {
	if v.At.Row > 0 {
		return v
	}
	return m.Text
}
