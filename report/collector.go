package report

import "runtime/debug"

// collectAt lets the heap, some ten megabytes for a ledger, grow fivefold before
// it is swept: a run is over in a blink, and collecting was a fifth of it.
// Over collectOver, which only ledgers of tens of thousands of rows reach, it is
// swept as often as it takes.
const (
	collectAt   = 400
	collectOver = 384 << 20
)

// collectInBatch is the like of collectAt for many ledgers, where the rare sweep no longer
// saves a part of the run that anybody sees: memory stays under 200 megabytes.
const collectInBatch = 200

// SpareCollector has memory swept as rarely as a program that does ledgers and nothing
// else can bear.
func SpareCollector() {
	debug.SetGCPercent(collectAt)
	debug.SetMemoryLimit(collectOver)
}

// sweepSteadily has memory swept as a batch wants it, and returns what ends that.
func sweepSteadily() (end func()) {
	before := debug.SetGCPercent(collectInBatch)
	return func() { debug.SetGCPercent(before) }
}
