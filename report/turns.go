package report

import "sync"

// mostAhead is how many ledgers may wait for an earlier one to be told: what came of each
// stays in memory as long.
const mostAhead = 4

// Turns have what is done on several cores told in the order of the ledgers.
type turns struct {
	mu      sync.Mutex
	told    sync.Cond // on mu: next has changed
	next    int
	waiting map[int]func()
}

func newTurns() *turns {
	t := &turns{waiting: map[int]func(){}}
	t.told.L = &t.mu
	return t
}

// tell tells of the i-th once all before it are told, by this call or by a later one, one at
// a time. It waits only where too many wait already; as ledgers are begun in order, the one
// that all wait for is never among those that wait here.
func (t *turns) tell(i int, telling func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i-t.next > mostAhead {
		t.told.Wait()
	}
	t.waiting[i] = telling
	for t.waiting[t.next] != nil {
		t.waiting[t.next]()
		delete(t.waiting, t.next)
		t.next++
	}
	t.told.Broadcast()
}
