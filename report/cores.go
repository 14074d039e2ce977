package report

import (
	"fmt"
	"path/filepath"
	"runtime"
	"sync"
)

// recovered turns a panic, in our code or a library's, into an error that names
// the file: one bad ledger must not stop the others.
func recovered(path string, err *error) {
	if cause := recover(); cause != nil {
		*err = fmt.Errorf("处理“%s”时程序内部出错（%v）。没有写出文件；请把这个台账和这句话交给程序的维护者", filepath.Base(path), cause)
	}
}

// start runs f, a stage of a ledger's job, beside its caller; the function it
// returns waits for the result.
func start[T any](path string, f func() T) func() (T, error) {
	var value T
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer recovered(path, &err)
		value = f()
	}()
	return func() (T, error) {
		<-done
		return value, err
	}
}

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
