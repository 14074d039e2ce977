package stage

import (
	"errors"
	"io/fs"
	"os"
)

// ErrHeld says that another run holds a file.
var ErrHeld = errAlive

// Hold opens a file, a new one where there is none, for reading and writing, so that no
// other run can hold it while this one lives: the system frees the files of a run that
// was killed. The error is ErrHeld where another run has it.
func Hold(path string) (*os.File, error) {
	file, err := hold(path, false)
	if errors.Is(err, fs.ErrNotExist) {
		file, err = hold(path, true)
	}
	if errors.Is(err, fs.ErrExist) { // another run was faster
		err = ErrHeld
	}
	return file, err
}
