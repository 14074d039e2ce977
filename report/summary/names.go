package summary

import (
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// missing stands for a name that the ledger does not give.
const missing = ledger.NotGiven

// nameOrMissing returns the name, or what stands for a missing one.
func nameOrMissing(name string) string {
	if name == "" {
		return missing
	}
	return name
}

// shortLength is the length of a name on a chart's axis, in characters.
const shortLength = 12

// short returns the name as it stands on a chart's axis.
func short(name string) string { return hanzi.Fit(name, shortLength) }
