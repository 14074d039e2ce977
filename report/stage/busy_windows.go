package stage

import (
	"errors"
	"syscall"
)

// Windows refuses to move a file that another program holds open.
const (
	sharingViolation syscall.Errno = 32
	lockViolation    syscall.Errno = 33
)

// What Windows says of media.
const (
	writeProtect   syscall.Errno = 19
	handleDiskFull syscall.Errno = 39
	diskFull       syscall.Errno = 112
)

func isBusy(err error) bool {
	return errors.Is(err, sharingViolation) || errors.Is(err, lockViolation)
}

// isReadOnly reports whether the medium can't be written.
func isReadOnly(err error) bool { return errors.Is(err, writeProtect) }

func isFull(err error) bool {
	return errors.Is(err, handleDiskFull) || errors.Is(err, diskFull)
}
