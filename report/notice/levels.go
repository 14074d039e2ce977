package notice

import "tongbao/report/ledger"

// lacking names the counters of levels that a ledger does not have: a sentence that
// asks for one gives way to its next variant, as no notice speaks of 0个问题.
func lacking(l *ledger.Ledger) map[string]Paragraph {
	var aspects, problems, tasks bool
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
	} {
		if !has {
			none[name] = Paragraph{}
		}
	}
	return none
}
