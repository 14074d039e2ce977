package notice_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// What is to be done is not said as done where the ledger has no progress of it.
func TestNoProgress(t *testing.T) {
	for _, c := range []struct {
		progress string
		state    ledger.State
		columns  []ledger.ColumnReading
		want     string
	}{
		{"", ledger.Going, []ledger.ColumnReading{{Field: ledger.FieldProgress}}, "整改情况：整顿队伍。暂无进展。"},
		{"", ledger.NotDone, []ledger.ColumnReading{{Field: ledger.FieldProgress}}, "整改情况：整顿队伍。暂无进展。"},
		{"", ledger.Done, []ledger.ColumnReading{{Field: ledger.FieldProgress}}, "整改情况：整顿队伍。"},
		{"", ledger.Going, nil, "整改情况：整顿队伍。"},
		{"已整顿", ledger.Going, []ledger.ColumnReading{{Field: ledger.FieldProgress}}, "整改情况：整顿队伍。已整顿。"},
	} {
		for _, name := range []string{"audit", "labelled"} {
			l := small("甲", "乙", "", "")
			l.Readings = []ledger.Reading{{Role: ledger.RoleLedger, Columns: c.columns}}
			m := ledger.Measure{Text: value("整顿队伍。" + c.progress), Action: value("整顿队伍"), Progress: value(c.progress), State: c.state}
			l.Aspects[0].Problems[0].Tasks[0].Measures = []ledger.Measure{m}
			n, _ := compose(t, l, name)
			if !says(n.Flow(), c.want) {
				t.Errorf("%s, %v: %s is not said", name, c, c.want)
			}
		}
	}
}

// says reports whether a text is one of the paragraphs.
func says(flow []notice.Block, text string) bool {
	for _, b := range flow {
		if b.Text() == text {
			return true
		}
	}
	return false
}
