package reading

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/table"
)

// statuses counts the measures of some aspects, and those that say how far they are.
func statuses(aspects []ledger.Aspect) (measures, given int) {
	l := ledger.Ledger{Aspects: aspects}
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		measures++
		if m.Status.Given() {
			given++
		}
		return true
	})
	return measures, given
}

// tellStateless reports the tables none of whose measures has a status: each of those
// without a column for it, or once for all where the whole ledger has none.
func (r *reader) tellStateless(l *ledger.Ledger, tables []*table.Table) {
	if measures, given := statuses(l.Aspects); measures > 0 && given == 0 {
		r.src.Found.Add(tables[0].MissingState(r.src, true))
		return
	}
	for _, t := range tables {
		if !t.Has(ledger.FieldStatus) {
			r.src.Found.Add(t.MissingState(r.src, false))
		}
	}
}
