package report

import (
	"slices"
	"testing"
	"time"
)

// Whatever ends first, each is told in its turn, and all are.
func TestTurns(t *testing.T) {
	const n = 5 * mostAhead
	turns := newTurns()
	var told []int
	overCores(n, func(i int) {
		if i%7 == 0 {
			time.Sleep(time.Millisecond) // and the others get ahead
		}
		turns.tell(i, func() { told = append(told, i) })
	})
	if len(told) != n || !slices.IsSorted(told) {
		t.Errorf("told %v", told)
	}
}

// One that is slow holds back no more than there may be ahead of it.
func TestTurnsWaitForASlowOne(t *testing.T) {
	turns := newTurns()
	told := 0
	ahead := make(chan int, 2*mostAhead)
	for i := 1; i <= mostAhead+1; i++ {
		go func() { turns.tell(i, func() { told++ }); ahead <- i }()
	}
	for range mostAhead {
		if i := <-ahead; i > mostAhead {
			t.Fatalf("%d did not wait", i)
		}
	}
	turns.tell(0, func() { told++ })
	if <-ahead; told != mostAhead+2 {
		t.Errorf("%d told", told)
	}
}
