package report

import "testing"

// Stages are those that end the job of the ledger in which they fail.
var Stages = []string{
	preparing, building, loading, counting, reviewing, comparing, composing, layingOut,
	toWord, toPDF, toOFD, toHTML, toText, toSummary, toChecks, placing,
}

// Stages that tests name.
const (
	Running    = running
	ToWord     = toWord
	ToComments = toComments
	Telling    = telling
	SummingUp  = summingUp
)

// FailAt has a function called as each stage begins, for the time of a test.
func FailAt(t *testing.T, begin func(stage string)) {
	begun = begin
	t.Cleanup(func() { begun = func(string) {} })
}

// LimitMeasures lowers what the batch workbook has room for, for the time of a test.
func LimitMeasures(t *testing.T, most int) {
	old := maxMeasures
	maxMeasures = most
	t.Cleanup(func() { maxMeasures = old })
}

// LimitUnits has collective notices count so few bodies at most, for a test.
func LimitUnits(t *testing.T, most int) {
	old := maxUnits
	maxUnits = most
	t.Cleanup(func() { maxUnits = old })
}
