//go:build !windows

package stage

import (
	"errors"
	"os"
	"syscall"
)

// hold opens a journal, a new one or one that is there, so that no other run can while
// this one lives. Where the file system knows no locks it is held by nobody.
func hold(path string, create bool) (*os.File, error) {
	flags := os.O_RDWR | syscall.O_NOFOLLOW | syscall.O_NONBLOCK
	if create {
		flags |= os.O_CREATE | os.O_EXCL
	}
	file, err := os.OpenFile(path, flags, 0o666)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) || !isStill(file, path) {
		file.Close()
		return nil, errAlive
	}
	return file, nil
}

// isStill reports whether a path leads to an open file: another run may have removed it
// before it was held.
func isStill(file *os.File, path string) bool {
	here, err := file.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(path)
	return err == nil && os.SameFile(here, there)
}
