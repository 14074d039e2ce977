package stage

import (
	"errors"
	"io/fs"
	"os"
	"sync"
)

// A file of a set, and where it is on its way.
type file struct {
	target string
	temp   string    // what is written; there is none of a file that is to be gone
	backup string    // where the target goes aside
	old    signature // of the target as it was found
	gone   bool      // the target is taken away
	aside  bool      // the target stands at backup
	placed bool      // what was at temp is the target
}

func newFile(target, temp string) file {
	return file{target: target, temp: temp, backup: temp + ".old", old: signatureOf(target)}
}

// A signature tells whether a file is the one that was there before.
type signature struct {
	There bool  `json:"there"`
	Size  int64 `json:"size"`
	Time  int64 `json:"time"` // of the last change, in nanoseconds
}

// signatureOf is that of a file, or of there being none.
func signatureOf(path string) signature {
	info, err := os.Lstat(path)
	if err != nil {
		return signature{}
	}
	return signature{true, info.Size(), info.ModTime().UnixNano()}
}

// WriteFile writes one file, all of it or nothing.
func WriteFile(target string, content []byte) error {
	var files Files
	defer files.Discard()
	if err := files.Add(Content{target, content}); err != nil {
		return err
	}
	return files.Commit()
}

// create makes and writes a new file, which is open still. A file that is replaced gives
// it its permissions.
func create(path string, content []byte, replaced fs.FileInfo) (*os.File, error) {
	reached()
	temp, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	reached()
	_, err = temp.Write(content)
	if err == nil && replaced != nil {
		err = temp.Chmod(replaced.Mode().Perm())
	}
	if err != nil {
		return nil, errors.Join(err, temp.Close())
	}
	return temp, nil
}

// syncAll writes files through to the disk and closes them.
func syncAll(temps []*os.File) []error {
	errs := make([]error, len(temps))
	var done sync.WaitGroup
	for i, temp := range temps {
		done.Go(func() { errs[i] = errors.Join(syncFile(temp), temp.Close()) })
	}
	done.Wait()
	return errs
}

// stepAside moves the file that is replaced out of the way. That fails where
// another program holds it, before anything is lost.
func (f *file) stepAside() error {
	if !signatureOf(f.target).There {
		return nil
	}
	err := move(f.target, f.backup)
	f.aside = err == nil
	return err
}

// takePlace moves what was written to where it is for.
func (f *file) takePlace() error {
	if f.gone {
		return nil
	}
	err := move(f.temp, f.target)
	f.placed = err == nil
	return err
}

// putBack undoes both. Nothing is removed yet: whoever is stopped here can still go on.
func (f *file) putBack() (err error) {
	if f.placed {
		err = move(f.target, f.temp)
	}
	if f.aside && err == nil {
		err = move(f.backup, f.target)
	}
	return err
}

func move(from, to string) error {
	reached()
	return rename(from, to)
}

func remove(path string) error {
	reached()
	return os.Remove(path)
}
