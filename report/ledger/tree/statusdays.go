package tree

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
)

// setDays gives a measure the days that its status names where it has none of its own.
func (x days) setDays(m *ledger.Measure) {
	if m.State == ledger.UnknownState {
		return
	}
	finished, due := x.states.Days(m.Status.Text)
	if m.State == ledger.Done && !m.Finished.Given() {
		x.setFinished(m, finished)
	}
	if m.State.Open() && !m.Deadline.Given() {
		x.setDue(m, due)
	}
}

// setFinished takes a day that a status names for that of completion: 已完成（2024.8.20）.
// One without its year or date is none.
func (x days) setFinished(m *ledger.Measure, text string) {
	d, err := when.Parse(text, x.frame)
	if err != nil || !d.Whole || d.ShortYear {
		return
	}
	m.Finished = ledger.Date{Value: ledger.Value{Text: text, At: m.Status.At}, Day: d.Day}
	x.notes.first("整改状态里写的日期作为完成日期", quoted(m.Status)+"是"+d.Day.Chinese())
}

// setDue takes a day by which a status says that it is to be done for the deadline:
// 正在办理，预计6月底完成.
func (x days) setDue(m *ledger.Measure, text string) {
	t := x.terms.Of(text, x.frame)
	if t.Kind != ledger.ByDay {
		return
	}
	v := ledger.Value{Text: text, At: m.Status.At}
	m.Deadline = ledger.Deadline{Date: ledger.Date{Value: v, Day: t.Date.Day}, Kind: t.Kind}
	x.notes.first("没有填完成时限的，整改状态里写的预计完成日期作为完成时限", quoted(m.Status)+"是"+t.Date.Day.Chinese())
}
