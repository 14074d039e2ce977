package report

import (
	"runtime"
	"sync"
)

// overCores does tasks 0 to n-1, begun in that order, as many at a time as there
// are cores, and ends with the last.
func overCores(n int, do func(int)) {
	next := make(chan int)
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		wait.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wait.Wait()
}
