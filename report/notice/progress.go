package notice

import "tongbao/report/ledger"

// progress is what was done; of a ledger that has both in one, all that it says.
func progress(m *ledger.Measure) ledger.Value {
	if m.Action.Given() {
		return m.Progress
	}
	return m.Text
}

// saidNoProgress is what is said of a measure that is open and has no progress: alone it
// would read as something that was done.
const saidNoProgress = "暂无进展"

// noProgress says so of such a measure.
func noProgress(m *ledger.Measure) ledger.Value {
	if !m.Action.Given() || m.Progress.Given() || !m.State.Open() {
		return ledger.Value{}
	}
	return ledger.Value{Text: saidNoProgress, At: m.Status.At}
}
