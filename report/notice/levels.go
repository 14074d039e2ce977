package notice

import "tongbao/report/ledger"

// lacking names the counters of levels and columns that a ledger does not have: a sentence
// that asks for one gives way to its next variant, as no notice speaks of 0个问题, nor of
// 问责 where the ledger does not keep it.
func lacking(l *ledger.Ledger, counters map[string]string) map[string]Paragraph {
	aspects, problems, tasks := levelsOf(l)
	none := map[string]Paragraph{}
	levels := map[string]bool{
		"方面数": aspects, "反馈问题数": problems, "整改率": problems,
		"任务数": tasks, "具体任务数": tasks, "任务完成率": tasks,
	}
	for _, s := range ledger.States {
		levels[s.String()+"问题数"], levels[s.String()+"任务数"] = problems, tasks
	}
	for name, has := range levels {
		if !has {
			none[name] = Paragraph{}
		}
	}
	if counters["问责明细"] == "" { // where kinds are not told, the number alone is said
		none["问责明细"] = Paragraph{}
	}
	for name, column := range summed() {
		if !l.HasColumn(column.field) && !fills(l, column.of) {
			none[name] = Paragraph{}
		}
	}
	return none
}

// levelsOf reports which levels of a ledger have a title.
func levelsOf(l *ledger.Ledger) (aspects, problems, tasks bool) {
	for i := range l.Aspects {
		aspects = aspects || l.Aspects[i].Title.Given()
		for _, p := range l.Aspects[i].Problems {
			problems = problems || p.Title.Given()
			for t := range p.Tasks {
				tasks = tasks || p.Tasks[t].Title.Given()
			}
		}
	}
	return aspects, problems, tasks
}

// A kept is a column that a counter adds up.
type kept struct {
	field ledger.Field
	of    func(*ledger.Measure) ledger.Value
}

// summed are those columns, by their counters.
var summed = func() map[string]kept {
	people := kept{ledger.FieldAccountability, func(m *ledger.Measure) ledger.Value { return m.Accountability }}
	mended := kept{ledger.FieldMended, func(m *ledger.Measure) ledger.Value { return m.Mended }}
	return map[string]kept{
		"问责人数": people, "问责明细": people, "整改金额": mended, "金额整改率": mended,
		"挽回资金": {ledger.FieldRecovered, func(m *ledger.Measure) ledger.Value { return m.Recovered }},
		"涉及金额": {ledger.FieldAmount, func(m *ledger.Measure) ledger.Value { return m.Amount }},
		"制度数":  {ledger.FieldSystem, func(m *ledger.Measure) ledger.Value { return m.System }},
	}
}

// fills reports whether any measure has something in a column.
func fills(l *ledger.Ledger, of func(*ledger.Measure) ledger.Value) bool {
	any := false
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		any = of(m).Given()
		return !any
	})
	return any
}
