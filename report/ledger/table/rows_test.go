package table_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/table"
	"tongbao/report/ledger/words"
)

// readRows reads the table of a sheet whose rows have their cells parted by |, with the
// findings and the notes as one text.
func readRows(t *testing.T, rows ...string) (*table.Table, string) {
	t.Helper()
	return readRowsWith(t, table.Options{}, rows...)
}

func readRowsWith(t *testing.T, opt table.Options, rows ...string) (read *table.Table, told string) {
	t.Helper()
	sheet := &grid.Sheet{Name: "整改台账"}
	for i, row := range rows {
		r := grid.Row{Number: i + 1}
		for j, text := range strings.Split(row, "|") {
			if text != "" {
				r.Cells = append(r.Cells, grid.Cell{Row: int32(i + 1), Col: int32(j + 1), Text: text})
			}
		}
		sheet.Rows = append(sheet.Rows, r)
	}
	src := cells.Source{File: "台账.xlsx", Found: &finding.Log{}}
	plans := plan.Recognise(&grid.Workbook{Sheets: []*grid.Sheet{sheet}}, words.Default(), nil, src)
	if len(plans) != 1 || plans[0].Role != ledger.RoleLedger {
		t.Fatalf("%d plans, the first of %q", len(plans), plans[0].Role)
	}
	read = table.Read(plans[0], words.Default(), opt, src)
	for _, f := range src.Found.List() {
		told += f.ID() + " " + f.At.Cell() + "\n"
	}
	return read, told + strings.Join(read.Plan.Reading.Notes, "\n")
}

// column returns what a column of a table has on its rows, parted by |.
func column(t *table.Table, f ledger.Field) string {
	var texts []string
	for i := range t.Records {
		text := ""
		if c := t.Cell(&t.Records[i], f); c != nil {
			text = c.Text
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, "|")
}
