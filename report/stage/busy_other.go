//go:build !windows

package stage

import (
	"errors"
	"syscall"
)

func isBusy(err error) bool {
	return errors.Is(err, syscall.EBUSY) || errors.Is(err, syscall.ETXTBSY)
}
