package report

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// undated asks for 数据截止日期 where a measure has a deadline and no day is
// known to judge it by: what is overdue can't be told then.
func undated(l *ledger.Ledger) finding.List {
	if !l.Info.ReferenceDay().IsZero() {
		return nil
	}
	judged := false
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		judged = m.State.Open() && m.Deadline.Kind == ledger.ByDay
		return !judged
	})
	if !judged {
		return nil
	}
	at, how := notice.HowToGive(l, ledger.DataDate)
	return finding.List{{
		Rule: "no-data-date", Severity: finding.Suspect, At: at,
		Summary: "没有“数据截止日期”，也没有“成文日期”，不知道以哪一天为准，无法判断是否逾期；汇总表里逾期和临期的数字写作“未知”。",
		Advice:  how,
	}}
}
