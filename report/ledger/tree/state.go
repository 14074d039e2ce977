package tree

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// statuses reads the statuses of a table's measures, and tells how.
type statuses struct {
	words  *words.States
	legend words.Legend
	known  map[string]words.Status // what texts say, by text
	found  *finding.Log
	notes  *notes
}

// of returns the state that a status stands for, and tells how it was read where
// it is no word of the vocabulary. One that is not known is reported.
func (s statuses) of(v ledger.Value) ledger.State {
	if !v.Given() {
		return ledger.UnknownState
	}
	status := s.read(v.Text)
	switch status.How {
	case words.Word:
	case words.ByLegend:
		s.notes.first("按表中的说明读取整改状态", quoted(v)+"是"+status.State.String())
	case words.ByPercent:
		s.notes.first("写百分比的整改状态，100%按已完成、不足100%按推进中统计", quoted(v))
	case words.InWords:
		s.notes.first("整改状态"+quoted(v)+"按"+status.State.String()+"统计", v.At.Cell())
	case words.InItems: // told when it is known whether the measures are as many
	default:
		s.found.AddOnce(stateUnknown(v, status))
	}
	return status.State
}

// read returns what a text says of a measure's state. A table has few such texts, each
// many times, and what is no word of the vocabulary is compared with all of them.
func (s statuses) read(text string) words.Status {
	status, known := s.known[text]
	if !known {
		status = s.words.Of(text, s.legend)
		s.known[text] = status
	}
	return status
}

// deal gives each of the measures that a cell lists its own state where the
// status lists as many: 1.已完成；2.推进中. Where it lists others the least of them
// stands for all.
func (s statuses) deal(aspects []ledger.Aspect) {
	for t := range tasksOf(aspects) {
		for from := 0; from < len(t.Measures); {
			to := from + 1
			for to < len(t.Measures) && t.Measures[to].Row == t.Measures[from].Row {
				to++
			}
			s.dealOver(t.Measures[from:to])
			from = to
		}
	}
}

// dealOver deals the states of one row over its measures.
func (s statuses) dealOver(measures []ledger.Measure) {
	v := measures[0].Status
	if !v.Given() || s.read(v.Text).How != words.InItems {
		return
	}
	states := s.words.Items(v.Text, s.legend)
	if len(states) != len(measures) {
		s.notes.first("分条写的整改状态，按其中最慢的一种统计", quoted(v)+"是"+measures[0].State.String())
		return
	}
	for i := range measures {
		measures[i].State = states[i]
	}
	s.notes.first("分条写的整改状态，和各条措施一一对应", quoted(v))
}
