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

func isBusy(err error) bool {
	return errors.Is(err, sharingViolation) || errors.Is(err, lockViolation)
}
