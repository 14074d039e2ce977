package tree

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
	"tongbao/report/ledger/words"
)

// setDays gives a measure the days that its status names where it has none of its own.
func (b *builder) setDays(m *ledger.Measure) {
	if m.State == ledger.UnknownState {
		return
	}
	finished, due := b.lex.States.Days(m.Status.Text)
	if m.State == ledger.Done && !m.Finished.Given() {
		b.setFinished(m, finished)
	}
	if m.State.Open() && !m.Deadline.Given() {
		b.setDue(m, due)
	}
}

// setFinished takes a day that a status names for that of completion: 已完成（2024.8.20）.
// One without its year or date is none.
func (b *builder) setFinished(m *ledger.Measure, text string) {
	d, err := when.Parse(text, b.dates.frame)
	if err != nil || !d.Whole || d.ShortYear {
		return
	}
	m.Finished = ledger.Date{Value: ledger.Value{Text: text, At: m.Status.At}, Day: d.Day}
	b.notes.first("整改状态里写的日期作为完成日期", quoted(m.Status)+"是"+d.Day.Chinese())
}

// setDue takes a day by which a status says that it is to be done for the deadline:
// 正在办理，预计6月底完成.
func (b *builder) setDue(m *ledger.Measure, text string) {
	t := b.dates.terms.Of(text, b.dates.frame)
	if t.Kind != ledger.ByDay {
		return
	}
	v := ledger.Value{Text: text, At: m.Status.At}
	m.Deadline = ledger.Deadline{Date: ledger.Date{Value: v, Day: t.Date.Day}, Kind: t.Kind}
	b.notes.first("没有填完成时限的，整改状态里写的预计完成日期作为完成时限", quoted(m.Status)+"是"+t.Date.Day.Chinese())
}

// state returns the state that a status stands for, and tells how it was read where
// it is no word of the vocabulary. One that is not known is reported.
func (b *builder) state(v ledger.Value) ledger.State {
	if !v.Given() {
		return ledger.UnknownState
	}
	status := b.statusOf(v.Text)
	switch status.How {
	case words.Word:
	case words.ByLegend:
		b.notes.first("按表中的说明读取整改状态", quoted(v)+"是"+status.State.String())
	case words.ByPercent:
		b.notes.first("写百分比的整改状态，100%按已完成、不足100%按推进中统计", quoted(v))
	case words.InWords:
		b.notes.first("整改状态"+quoted(v)+"按"+status.State.String()+"统计", v.At.Cell())
	case words.InItems: // told when it is known whether the measures are as many
	default:
		b.src.Found.AddOnce(stateUnknown(v, status))
	}
	return status.State
}

// statusOf returns what a text says of a measure's state. A table has few such texts,
// each many times, and what is no word of the vocabulary is compared with all of them.
func (b *builder) statusOf(text string) words.Status {
	status, known := b.statuses[text]
	if !known {
		status = b.lex.States.Of(text, b.table.Plan.Legend)
		b.statuses[text] = status
	}
	return status
}

// dealStates gives each of the measures that a cell lists its own state where the
// status lists as many: 1.已完成；2.推进中. Where it lists others the least of them
// stands for all.
func (b *builder) dealStates() {
	for t := range tasksOf(b.aspects) {
		for from := 0; from < len(t.Measures); {
			to := from + 1
			for to < len(t.Measures) && t.Measures[to].Row == t.Measures[from].Row {
				to++
			}
			b.dealOver(t.Measures[from:to])
			from = to
		}
	}
}

// dealOver deals the states of one row over its measures.
func (b *builder) dealOver(measures []ledger.Measure) {
	v := measures[0].Status
	if !v.Given() || b.statusOf(v.Text).How != words.InItems {
		return
	}
	states := b.lex.States.Items(v.Text, b.table.Plan.Legend)
	if len(states) != len(measures) {
		b.notes.first("分条写的整改状态，按其中最慢的一种统计", quoted(v)+"是"+measures[0].State.String())
		return
	}
	for i := range measures {
		measures[i].State = states[i]
	}
	b.notes.first("分条写的整改状态，和各条措施一一对应", quoted(v))
}
