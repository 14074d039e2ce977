// Package summary writes the summary workbook (汇总表) of one ledger, the workbook with its
// checks (校验表), and the summary of a batch of ledgers. The summary is what an office
// sends to those above it; the checks stay in the office. No formula of one leads to
// another.
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

// A Source is what the workbooks of one ledger are made from.
type Source struct {
	Ledger       *ledger.Ledger
	Statistics   stats.Statistics   // of Ledger
	Findings     finding.List       // some that are not ready make drafts of the workbooks
	Previous     *stats.Comparison  // with an earlier ledger; nil where there is none
	Earlier      []stats.Statistics // of earlier ledgers, each with another day before that of Statistics, in order
	Public       finding.List       // what is told of the public version; nil where none is made
	PublicTotals string             // how much that is, in words
}

// Names of the sheets.
const (
	overviewSheet = ledger.OverviewSheet
	detailSheet   = ledger.DetailSheet
	taskSheet     = "任务清单"
	dutySheet     = "责任清单"
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
	return b.save(w, d.properties(d.heading))
}

// properties returns those of a workbook of the ledger with a title.
func (d *data) properties(title string) properties {
	return properties{
		title:   title,
		creator: d.Ledger.Info.Text(ledger.Issuer),
		day:     d.Statistics.On.String(),
		draft:   d.Findings.Unready() > 0,
	}
}
