package fonts

import "testing"

// OfMachine is the set of a machine with these folders of fonts.
var OfMachine = ofMachine

// LimitSearch lowers how many entries are looked at, for the time of a test.
func LimitSearch(t *testing.T, entries int) {
	old := maxEntries
	maxEntries = entries
	t.Cleanup(func() { maxEntries = old })
}
