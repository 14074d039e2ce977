//go:build !windows

package stage

import (
	"errors"
	"os"
	"syscall"
)

// folderToDisk writes a folder's entries through to the disk. Many file systems, and
// folders that may not be read, refuse to be asked; that the disk itself fails is the
// only error.
func folderToDisk(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer folder.Close()
	if err := folder.Sync(); errors.Is(err, syscall.EIO) {
		return err
	}
	return nil
}
