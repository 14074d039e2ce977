package blank

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// An inspection's beginning and end may be told to the ten days: no check of the workbook
// refuses it, and it reads as such.
func TestPeriodToTheTenDays(t *testing.T) {
	f := open(t)
	rows, err := f.GetRows(factsForm.name)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		for key, text := range map[ledger.Key]string{ledger.Begins: "2024年8月下旬", ledger.Ends: "2024年9月底"} {
			if len(row) > 0 && row[0] == string(key) {
				at, _ := excelize.CoordinatesToCellName(2, i+1)
				refuseNone(t, f, at)
				if err := f.SetCellStr(factsForm.name, at, text); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	l, found, err := reading.Read("整改台账.xlsx", b.Bytes(), reading.Options{})
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	if got := l.Info.When(ledger.Begins) + l.Info.When(ledger.Ends); got != "2024年8月下旬2024年9月底" {
		t.Errorf("read as %s", got)
	}
}

// refuseNone fails where a check stands on a cell.
func refuseNone(t *testing.T, f *excelize.File, cell string) {
	t.Helper()
	checks, err := f.GetDataValidations(factsForm.name)
	if err != nil {
		t.Fatal(err)
	}
	for _, check := range checks {
		for _, at := range strings.Fields(check.Sqref) {
			if at == cell || strings.HasPrefix(at, cell+":") {
				t.Errorf("%s has a check", cell)
			}
		}
	}
}
