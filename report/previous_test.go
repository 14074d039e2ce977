package report_test

import (
	"context"
	"testing"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A summary workbook serves as the earlier ledger: read back, it has the same
// measures as the ledger that it was made from.
func TestSummaryServesAsAnEarlierLedger(t *testing.T) {
	for _, path := range ledgers(t) {
		job := report.Job{
			Path: path, Out: t.TempDir(), Formats: report.Formats{XLSX: true},
			Template: template(t), Fonts: fonts.Embedded(),
		}
		out, err := report.Build(context.Background(), job)
		if err != nil {
			t.Fatal(err)
		}
		back, _, err := ledger.Read(out.Outputs[0], ledger.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range stats.Compare(back, out.Ledger).Changes {
			t.Errorf("%s: %v: %+v", path, change.Kind, change)
		}
	}
}
