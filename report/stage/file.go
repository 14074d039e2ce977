package stage

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// WriteFile writes one file, all of it or nothing.
func WriteFile(target string, content []byte) error {
	var files Files
	defer files.Discard()
	if err := files.Add(target, content); err != nil {
		return err
	}
	return files.Commit()
}

// fill writes a new file through to the disk, with the permissions of the one that it
// will replace, and closes it.
func fill(temp *os.File, content []byte, replaced fs.FileInfo) error {
	_, err := temp.Write(content)
	if err == nil && replaced != nil {
		err = temp.Chmod(replaced.Mode().Perm())
	}
	if err == nil {
		err = sync(temp)
	}
	if closeErr := temp.Close(); err == nil {
		err = closeErr
	}
	return err
}

// createBeside makes a file of a name that is not taken in the folder of the
// target, with the permissions that the user's mask gives new files.
func createBeside(target string) (*os.File, error) {
	for n := 0; ; n++ {
		name := fmt.Sprintf(".tongbao-%d-%d.tmp", os.Getpid(), n)
		temp, err := os.OpenFile(filepath.Join(filepath.Dir(target), name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return temp, err
		}
	}
}
