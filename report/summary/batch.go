package summary

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// The sheets and the table of a batch.
const (
	batchSheet = ledger.OverviewOfBatch
	allSheet   = ledger.MeasuresOfBatch
	allTable   = "全部"
	failSheet  = "未成功"
)

// batchHead is the row of the headings in 批次总览, and allHead in 全部措施.
const (
	batchHead = 4
	allHead   = 3
)

// WriteBatch writes 批次汇总.xlsx to w: a row for each unit with its rank by 完成率,
// all measures in one table, and the ledgers that failed with the reason. The
// same units make the same bytes.
func WriteBatch(w io.Writer, units []Unit) error {
	done, failed := ranked(units)
	b := newBook()
	writeBatchOverview(b, done, len(failed))
	if err := writeBatchMeasures(b, done); err != nil {
		return err
	}
	writeFailures(b, failed)
	return b.save(w, properties{title: "批次汇总"})
}

// ranked splits the units into those that were done, the best rate first and those
// without one last, and those that failed. Units of one rate keep the order of their
// names.
func ranked(units []Unit) (done, failed []Unit) {
	for _, u := range units {
		if u.Why != "" {
			failed = append(failed, u)
		} else {
			done = append(done, u)
		}
	}
	slices.SortStableFunc(done, func(a, b Unit) int {
		return cmp.Or(last(a.blind(), b.blind()), cmp.Compare(b.basisPoints(), a.basisPoints()), cmp.Compare(a.Name, b.Name), cmp.Compare(a.File, b.File))
	})
	slices.SortStableFunc(failed, func(a, b Unit) int { return cmp.Compare(a.File, b.File) })
	return done, failed
}

// last orders what is not so before what is.
func last(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// basisPoints returns the unit's 完成率 in hundredths of a per cent.
func (u *Unit) basisPoints() int { return stats.BasisPoints(u.measures.Done(), u.measures.Total) }

// writeFailures lists the ledgers that failed, if any did.
func writeFailures(b *book, units []Unit) {
	if len(units) == 0 {
		return
	}
	l := &list{
		name: failSheet, title: "未成功的台账", about: fmt.Sprintf("共%d份。", len(units)),
		columns: []column{numberColumn, flowing("台账文件", 24), flowing("原因", 40)}, flows: make([]flow, 2),
	}
	for _, u := range units {
		l.entry(u.File, u.Why)
	}
	l.write(b, nil)
}
