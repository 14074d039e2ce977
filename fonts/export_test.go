package fonts

import "testing"

// LimitSearch lowers how many entries are looked at, for the time of a test.
func LimitSearch(t *testing.T, entries int) {
	old := maxEntries
	maxEntries = entries
	t.Cleanup(func() { maxEntries = old })
}
