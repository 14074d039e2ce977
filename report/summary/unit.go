package summary

import (
	"cmp"
	"strings"

	"tongbao/report/day"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A Unit is what the batch workbook needs of one ledger. The ledger itself is
// not kept: the measures are packed, and a Spool has them on the disk.
type Unit struct {
	Name  string   // of the inspected body
	File  string   // base name of the ledger
	Files []string // paths of its outputs relative to the batch workbook, with / between folders
	Why   string   // why the ledger failed, a Chinese sentence; empty where it did not
	Draft bool     // its outputs are drafts

	measures stats.Tally
	on       day.Day // deadlines are judged by it; zero where none is known
	sender   string  // 派出党委
	flows    []flow  // of the measures' texts, by allColumns
	overdue  bool    // it is known what is overdue
	packed   []byte  // batchMeasures; nil where they are in the spool, or there are none
	spooled  stretch
}

// A batchMeasure is a measure as the batch's table shows it.
type batchMeasure struct {
	Aspect, Problem, Task, Text string
	Leader, Office              string
	Deadline                    string
	Serial                      int // the deadline as a spreadsheet's day; 0 where it is no day
	State                       string
	Alarm                       string
}

// NewUnit returns what the batch needs of a ledger and its statistics; files are
// the paths of its outputs relative to the batch workbook. A body that its ledger
// does not name is called as the ledger is.
func NewUnit(l *ledger.Ledger, s stats.Statistics, called string, files []string) (Unit, error) {
	// The ledger's texts are parts of whole sheets, which a part would keep in memory.
	u := Unit{Name: strings.Clone(cmp.Or(body(l), called)), File: strings.Clone(l.File), Files: files, measures: s.Measures, on: s.On, sender: strings.Clone(l.Info.Text(ledger.Sender)), overdue: s.JudgesOverdue()}
	d := newData(Source{Ledger: l, Statistics: s})
	rows := make([]batchMeasure, len(d.measures))
	for i := range d.measures {
		rows[i] = forBatch(&d.measures[i])
	}
	packed, err := pack(rows)
	u.packed, u.flows = packed, flowsOf(rows)
	return u, err
}

// FailedUnit returns the unit of a ledger that could not be done; why is a Chinese
// sentence.
func FailedUnit(file, why string) Unit { return Unit{File: file, Why: why} }

// forBatch returns the measure as the batch's table shows it.
func forBatch(m *measure) batchMeasure {
	row := batchMeasure{
		Aspect: m.aspect, Problem: m.problem, Task: m.task, Text: m.Text.Text,
		Leader: m.Leader.Text, Office: m.Office.Text, Deadline: deadlineWord(m.Measure),
		State: stateWord(m.Measure), Alarm: m.alarm.String(),
	}
	if m.Deadline.Kind == ledger.ByDay {
		row.Serial = serial(m.Deadline.Day)
	}
	return row
}
