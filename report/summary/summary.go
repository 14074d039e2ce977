// Package summary writes the summary workbook (汇总表) of one ledger, and that
// of a batch of ledgers.
//
// Counts are live formulas over the filter table of 整改明细, with the values
// they have today cached in the file, so that the figures are right in a viewer
// that does not calculate and follow when somebody changes a state.
package summary

import (
	"io"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A Source is what the workbook of one ledger is made from.
type Source struct {
	Ledger     *ledger.Ledger
	Statistics stats.Statistics   // of Ledger
	Findings   finding.List       // some that are not ready make a draft of the workbook
	Previous   *stats.Comparison  // with an earlier ledger; nil where there is none
	Earlier    []stats.Statistics // of earlier ledgers, each with another day before that of Statistics, in order
}

// Names of the sheets.
const (
	overviewSheet = "总览"
	detailSheet   = ledger.DetailSheet
	checkSheet    = "校验"
)

// Write writes the summary workbook of one ledger to w. The same source makes the
// same bytes.
func Write(w io.Writer, src Source) error {
	b := newBook()
	d := newData(src)
	writeOverview(b, d)
	for _, g := range d.groupings() {
		writeGroups(b, g, d)
	}
	writeLists(b, d)
	writeDetail(b, d)
	writeComparison(b, d)
	writeTrend(b, d)
	writeChecks(b, d)
	writeRecognition(b, d.Ledger)
	writeFacts(b, d.Ledger)
	return b.save(w, properties{
		title:   d.heading,
		creator: src.Ledger.Info.Text(ledger.Issuer),
		day:     src.Statistics.On.String(),
		draft:   src.Findings.Unready() > 0,
	})
}
