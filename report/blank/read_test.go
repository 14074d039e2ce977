package blank

import (
	"testing"

	"tongbao/report/ledger/reading"
)

func TestBlankReadsWithoutAFault(t *testing.T) {
	l, found, err := reading.Read("整改台账.xlsx", written(t), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		t.Errorf("%v", f)
	}
	if len(l.Aspects) != 0 || len(l.Setup) != 0 || len(l.Plans) != 0 || len(l.Annexes) != 0 {
		t.Errorf("the blank workbook is not read as empty: %d %d %d %d",
			len(l.Aspects), len(l.Setup), len(l.Plans), len(l.Annexes))
	}
}

// Every column that the workbook offers must be one that the reader knows.
func TestEveryColumnIsKnown(t *testing.T) {
	l, _, err := reading.Read("整改台账.xlsx", written(t), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range l.Readings {
		if r.Sheet != ledgerForm.name {
			continue
		}
		for i, c := range r.Columns {
			if c.Field == "" || c.Heading != ledgerForm.columns[i].heading {
				t.Errorf("column %s, %q, is taken for %q", c.Column, c.Heading, c.Field)
			}
		}
		if len(r.Columns) != len(ledgerForm.columns) {
			t.Errorf("%d columns recognised, want %d", len(r.Columns), len(ledgerForm.columns))
		}
		return
	}
	t.Error("the sheet 整改台账 is not recognised")
}
