package table

import (
	"slices"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// perTask are the fields that may be kept once for a task with several rows.
var perTask = []ledger.Field{
	ledger.FieldLeader, ledger.FieldOffice, ledger.FieldSupporters, ledger.FieldPerson, ledger.FieldDeadline,
	ledger.FieldStatus, ledger.FieldFinished,
}

// fillTasks brings down what a table without merges keeps once a task. A column
// is such a one if it has texts on the first rows of tasks alone, and on those
// of at least two tasks with several rows.
func (t *Table) fillTasks() {
	starts := t.starts()
	var filled []string
	for _, f := range perTask {
		if f == ledger.FieldFinished && !slices.Contains(filled, string(ledger.FieldStatus)) {
			continue // where each measure has its state, each has its own day
		}
		if t.Has(f) && t.isKeptPerTask(f, starts) {
			t.bringDown(f, starts)
			filled = append(filled, string(f))
		}
	}
	if len(filled) > 0 {
		t.Plan.Note("只在任务的第一行填写的列：" + strings.Join(filled, "、") + "，下面各行视为相同。")
	}
}

// starts reports for each record whether it begins a task.
func (t *Table) starts() []bool {
	key := ledger.FieldTask
	for _, f := range []ledger.Field{ledger.FieldTask, ledger.FieldProblem, ledger.FieldAspect} {
		if key = f; t.Has(f) {
			break
		}
	}
	starts := make([]bool, len(t.Records))
	for i := range t.Records {
		rec := &t.Records[i]
		starts[i] = rec.Banner != nil || !t.Own(rec, key).IsBlank() || t.isTitleAlone(rec)
	}
	return starts
}

// isTitleAlone reports whether a record has a title and no measure.
func (t *Table) isTitleAlone(rec *Record) bool {
	return !t.HasText(rec) && slices.ContainsFunc(ledger.TitleFields, func(f ledger.Field) bool { return !t.Own(rec, f).IsBlank() })
}

func (t *Table) isKeptPerTask(f ledger.Field, starts []bool) bool {
	tasks := 0
	for i := range t.Records {
		c := t.Cell(&t.Records[i], f)
		switch {
		case !starts[i] && !c.IsBlank():
			return false
		case starts[i] && c != nil && i+1 < len(starts) && !starts[i+1]:
			tasks++
		}
	}
	return tasks >= 2
}

func (t *Table) bringDown(f ledger.Field, starts []bool) {
	var above *grid.Cell
	for i := range t.Records {
		if starts[i] {
			above = t.Cell(&t.Records[i], f)
			continue
		}
		t.Records[i].cells[t.index[f]] = above
	}
}
