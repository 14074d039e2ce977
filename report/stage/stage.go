// Package stage writes a set of files so that all of them appear or none does.
//
// Each file is first written under a name of its own in the folder it is for.
// When all are complete, the files that they replace step aside and the new ones
// take their places; if any step fails, everything is put back. What is in its place
// is on the disk: a machine that loses its power keeps the old files or the new ones,
// and no empty one.
package stage

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// What may fail is replaced in tests by what does.
var (
	rename     = os.Rename
	sync       = (*os.File).Sync
	syncFolder = folderToDisk
)

// Files is a set of files on its way. The zero value is an empty set.
type Files struct{ files []file }

type file struct {
	target string
	temp   string
	backup string
}

// Error tells which file could not be written, in a sentence for its user.
type Error struct {
	Path string
	Err  error
}

// Unwrap returns what went wrong with the file.
func (e *Error) Unwrap() error { return e.Err }

// Error is a Chinese sentence with what to do.
func (e *Error) Error() string {
	name := filepath.Base(e.Path)
	switch {
	case errors.Is(e.Err, fs.ErrPermission):
		return fmt.Sprintf("“%s”无法写入：没有写入这个文件夹的权限，或文件正被其他程序打开。请关闭该文件；没有权限的，请换一个输出文件夹，或把台账复制到自己的文件夹后再试。", name)
	case isBusy(e.Err):
		return fmt.Sprintf("“%s”正被其他程序打开。请关闭它后重试。", name)
	case errors.Is(e.Err, errFolder):
		return fmt.Sprintf("“%s”已经是一个文件夹，不能写成文件。请移走它，或换一个输出文件夹。", name)
	}
	return fmt.Sprintf("“%s”无法写入：请检查文件夹是否存在、磁盘是否已满、文件名是否过长。", name)
}

var errFolder = errors.New("is a folder")

// Add writes one file's content beside its target. The target is untouched.
func (s *Files) Add(target string, content []byte) error {
	replaced, err := os.Stat(target)
	if err == nil && replaced.IsDir() {
		return &Error{target, errFolder}
	}
	temp, err := createBeside(target)
	if err != nil {
		return &Error{target, err}
	}
	s.files = append(s.files, file{target: target, temp: temp.Name()})
	if err := fill(temp, content, replaced); err != nil {
		return &Error{target, err}
	}
	return nil
}

// Commit puts all files in their places. After an error the folder is as it was.
func (s *Files) Commit() error {
	for i := range s.files {
		if err := s.files[i].stepAside(); err != nil {
			return s.revert(s.files[i].target, err)
		}
	}
	for i := range s.files {
		f := &s.files[i]
		if err := rename(f.temp, f.target); err != nil {
			return s.revert(f.target, err)
		}
		f.temp = ""
	}
	if path, err := s.syncFolders(); err != nil {
		return s.revert(path, err)
	}
	for _, f := range s.files {
		if f.backup != "" {
			os.Remove(f.backup)
		}
	}
	s.files = nil
	return nil
}

// syncFolders writes the folders' new entries through to the disk. The path is of a
// file in the one that could not be.
func (s *Files) syncFolders() (path string, err error) {
	done := map[string]bool{}
	for _, f := range s.files {
		folder := filepath.Dir(f.target)
		if done[folder] {
			continue
		}
		if err := syncFolder(folder); err != nil {
			return f.target, err
		}
		done[folder] = true
	}
	return "", nil
}

// stepAside moves the file that is replaced out of the way. That fails where
// another program holds it, before anything is lost.
func (f *file) stepAside() error {
	if _, err := os.Lstat(f.target); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	backup := f.temp + ".old"
	if err := rename(f.target, backup); err != nil {
		return err
	}
	f.backup = backup
	return nil
}

// revert puts back what Commit has moved.
func (s *Files) revert(path string, cause error) error {
	for _, f := range s.files {
		if f.temp == "" {
			os.Remove(f.target)
		}
		if f.backup != "" {
			os.Rename(f.backup, f.target)
		}
	}
	s.Discard()
	return &Error{path, cause}
}

// Discard removes what was written and not committed.
func (s *Files) Discard() {
	for _, f := range s.files {
		if f.temp != "" {
			os.Remove(f.temp)
		}
	}
	s.files = nil
}
