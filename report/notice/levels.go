package notice

import "tongbao/report/ledger"

// lacking names the counters of levels and columns that a ledger does not have: a sentence
// that asks for one gives way to its next variant, as no notice speaks of 0个问题, nor of
// 问责 where the ledger does not keep it.
func lacking(l *ledger.Ledger) map[string]Paragraph {
	aspects, problems, tasks := false, false, false
	accountable, recovered, systems := l.HasColumn(ledger.FieldAccountability), l.HasColumn(ledger.FieldRecovered), l.HasColumn(ledger.FieldSystem)
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		accountable, recovered, systems = accountable || m.Accountability.Given(), recovered || m.Recovered.Given(), systems || m.System.Given()
		return true
	})
	for i := range l.Aspects {
		aspects = aspects || l.Aspects[i].Title.Given()
		for _, p := range l.Aspects[i].Problems {
			problems = problems || p.Title.Given()
			for t := range p.Tasks {
				tasks = tasks || p.Tasks[t].Title.Given()
			}
		}
	}
	none := map[string]Paragraph{}
	for name, has := range map[string]bool{
		"方面数": aspects, "反馈问题数": problems,
		"任务数": tasks, "具体任务数": tasks, "已完成任务数": tasks, "任务完成率": tasks,
		"问责人数": accountable, "挽回资金": recovered, "制度数": systems,
	} {
		if !has {
			none[name] = Paragraph{}
		}
	}
	return none
}
