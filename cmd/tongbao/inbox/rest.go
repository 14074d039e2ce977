package inbox

import "time"

// A Rest finds the files that have come to rest: what is being copied still grows.
type Rest struct {
	For  time.Duration // how long a file must not have changed
	seen map[string]sight
}

// A sight is a state of a file and when it was first seen in it, by the clock of this
// machine: that of a network drive may be wrong.
type sight struct {
	state Signature
	since time.Time
}

// Has reports whether a file that is in a state now has been in it for long enough.
func (r *Rest) Has(path string, state Signature, now time.Time) bool {
	if r.seen == nil {
		r.seen = map[string]sight{}
	}
	if before, ok := r.seen[path]; ok && before.state == state {
		return now.Sub(before.since) >= r.For
	}
	r.seen[path] = sight{state, now}
	return false
}

// Forget drops what is known of a file.
func (r *Rest) Forget(path string) { delete(r.seen, path) }
