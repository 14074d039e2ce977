package main

import (
	"fmt"
	"io"
)

// results are what a command prints for its caller. That they can't be written is
// told once, when the command has ended: until then a write always succeeds, as no
// ledger should stay undone for a full disk or a reader that has left.
type results struct {
	to      io.Writer
	failure error
}

func (r *results) Write(text []byte) (int, error) {
	if r.failure == nil {
		_, r.failure = r.to.Write(text)
	}
	return len(text), nil
}

// end tells of a failure and returns the exit status that it asks for. A reader that
// has left, as head does, knows that it has.
func (r *results) end(errs io.Writer) int {
	if r.failure == nil {
		return statusDone
	}
	if !hasLeft(r.failure) {
		fmt.Fprintln(errs, "结果没有写全：标准输出无法写入，请检查磁盘是否已满。已经生成的文件不受影响。")
	}
	return statusFailed
}
