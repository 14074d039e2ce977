//go:build !windows

package stage

import (
	"errors"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestErrorsOfTheSystem(t *testing.T) {
	for err, want := range map[error]string{
		syscall.EROFS:   "磁盘或光盘是只读的",
		syscall.EBUSY:   "正被其他程序打开",
		syscall.ETXTBSY: "正被其他程序打开",
		syscall.ENOSPC:  "磁盘已满",
		syscall.EDQUOT:  "磁盘已满",
	} {
		if text := (&Error{"甲.pdf", err}).Error(); !strings.Contains(text, want) {
			t.Errorf("%v: %s", err, text)
		}
	}
}

// Nothing takes the place of a pipe, and nobody waits at one.
func TestPipeIsNotReplaced(t *testing.T) {
	path := filepath.Join(t.TempDir(), "甲.pdf")
	if err := syscall.Mkfifo(path, 0o644); err != nil {
		t.Skip(err)
	}
	if err := WriteFile(path, nil); !errors.Is(err, errSpecial) {
		t.Errorf("error %v", err)
	}
}
