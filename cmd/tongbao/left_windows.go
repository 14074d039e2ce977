package main

import (
	"errors"
	"io"
	"syscall"
)

// noData is what Windows says of a pipe that is being closed at its other end.
const noData syscall.Errno = 232

// hasLeft reports whether a write failed as nobody reads what is written.
func hasLeft(err error) bool {
	return errors.Is(err, syscall.ERROR_BROKEN_PIPE) || errors.Is(err, noData) || errors.Is(err, io.ErrClosedPipe)
}

// outliveReader is for Unix, where a reader that leaves ends the program.
func outliveReader() {}
