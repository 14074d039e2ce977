package summary

import (
	"bytes"
	"cmp"
	"compress/flate"
	"encoding/gob"
	"fmt"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A Unit is what the batch workbook needs of one ledger. The ledger itself is
// not kept: the measures are packed, at about a tenth of their size in memory.
type Unit struct {
	Name  string   // of the inspected body
	File  string   // base name of the ledger
	Files []string // paths of its outputs relative to the batch workbook, with / between folders
	Why   string   // why the ledger failed, a Chinese sentence; empty where it did not

	measures stats.Tally
	undated  bool   // no day is known to judge deadlines by
	packed   []byte // batchMeasures
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
	u := Unit{Name: strings.Clone(cmp.Or(body(l), called)), File: strings.Clone(l.File), Files: files, measures: s.Measures, undated: s.On.IsZero()}
	d := newData(Source{Ledger: l, Statistics: s})
	rows := make([]batchMeasure, len(d.measures))
	for i := range d.measures {
		rows[i] = forBatch(&d.measures[i])
	}
	var err error
	u.packed, err = pack(rows)
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

// pack compresses the measures.
func pack(rows []batchMeasure) ([]byte, error) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestSpeed)
	if err != nil {
		return nil, err
	}
	if err := gob.NewEncoder(w).Encode(rows); err != nil {
		return nil, fmt.Errorf("summary: %w", err)
	}
	err = w.Close()
	return bytes.Clone(b.Bytes()), err // without the room that the buffer grew by
}

// rows returns the unit's measures, unpacked.
func (u *Unit) rows() ([]batchMeasure, error) {
	if u.packed == nil {
		return nil, nil
	}
	var rows []batchMeasure
	err := gob.NewDecoder(flate.NewReader(bytes.NewReader(u.packed))).Decode(&rows)
	return rows, err
}
