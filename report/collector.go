package report

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"sync/atomic"
)

// How far the heap may grow over what is alive before it is swept, in percent. A ledger
// takes some ten megabytes, and its run is over in a blink: collecting was a fifth of it.
// What is alive and what may lie about stay under collectOver together, save that
// sweeping more often than collectLeast says would cost more time than memory is worth:
// only ledgers of tens of thousands of rows come to that.
const (
	collectAt    = 400
	collectLeast = 40
	collectOver  = 256 << 20
)

// collectInBatch is the like of collectAt for many ledgers, where the rare sweep no longer
// saves a part of the run that anybody sees: memory stays under 200 megabytes.
const collectInBatch = 200

// collectMost is the most that the heap may grow just now: collectAt or collectInBatch.
var collectMost atomic.Int64

// SpareCollector has memory swept as rarely as a program that does ledgers and nothing
// else can bear.
func SpareCollector() {
	collectMost.Store(collectAt)
	debug.SetGCPercent(collectAt)
	growthFollows()
}

// growthFollows has the growth set anew after each sweep, once for the program.
var growthFollows = sync.OnceFunc(afterSweep)

// sweepSteadily has memory swept as a batch wants it, and returns what ends that.
func sweepSteadily() (end func()) {
	most, percent := collectMost.Swap(collectInBatch), debug.SetGCPercent(collectInBatch)
	return func() {
		collectMost.Store(most)
		debug.SetGCPercent(percent)
	}
}

// afterSweep sets the growth after the next sweep by what that left alive, and after all
// that follow: what nothing refers to is finalized after the sweep that found it.
func afterSweep() {
	runtime.SetFinalizer(new(sweep), func(*sweep) {
		debug.SetGCPercent(growth(alive()))
		afterSweep()
	})
}

// A sweep has a pointer since small things without one are finalized together.
type sweep struct{ _ *sweep }

// growth returns how far the heap may grow over what is alive, in percent.
func growth(alive int64) int {
	room := (collectOver - alive) * 100 / max(alive, 1)
	return int(max(collectLeast, min(room, collectMost.Load())))
}

// alive returns what the last sweep left, in bytes.
func alive() int64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64())
}
