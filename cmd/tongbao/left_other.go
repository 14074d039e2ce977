//go:build !windows

package main

import (
	"errors"
	"io"
	"os/signal"
	"syscall"
)

// hasLeft reports whether a write failed as nobody reads what is written.
func hasLeft(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}

// outliveReader lets the program go on where nobody reads its results any more, which
// is else its end: the ledgers that are left shall be done.
func outliveReader() { signal.Ignore(syscall.SIGPIPE) }
