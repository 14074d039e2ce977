// Package stage writes a set of files so that all of them appear or none does.
//
// Each file is first written under a name of its own in the folder it is for.
// When all are complete, the files that they replace, or that are to be gone, step
// aside and the new ones take their places; if any step fails, everything is put back.
// What is in its place is on the disk: a machine that loses its power keeps the old
// files or the new ones, and no empty one.
//
// A run that is killed leaves a journal of what it was about to move. Recover, called
// by the next run, finishes that.
package stage

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// What may fail is replaced in tests by what does.
var (
	rename     = os.Rename
	syncFile   = (*os.File).Sync
	syncFolder = folderToDisk
)

// reached is called before each change to the disk. Tests replace it by one that
// kills the process there.
var reached = func() {}

// Files is a set of files of one folder, and of folders right below it, on its way. The
// first is of the folder itself. The zero value is an empty set.
type Files struct {
	files   []file
	journal *journal // from the first file on
	below   []string // folders of files below the journal's
	made    []string // those of them that there were none of
}

// A Content is a file's path and what it is to have.
type Content struct {
	Target string
	Data   []byte
}

// Add writes contents beside their targets, which are untouched. All go to the disk at
// once: it takes as long as one of them.
func (s *Files) Add(contents ...Content) error {
	temps := make([]*os.File, 0, len(contents))
	var failed error
	for _, c := range contents {
		temp, err := s.fill(c)
		if err != nil {
			failed = &Error{c.Target, err}
			break
		}
		temps = append(temps, temp)
	}
	for i, err := range syncAll(temps) {
		if err != nil && failed == nil {
			failed = &Error{contents[i].Target, err}
		}
	}
	return failed
}

// fill makes a new file beside a content's target and writes it, with the permissions of
// the one that it will replace, else with those that the user's mask gives.
func (s *Files) fill(c Content) (*os.File, error) {
	replaced, err := os.Stat(c.Target)
	if err == nil {
		err = replaceable(replaced)
	} else if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	f, err := s.enter(c.Target)
	if err != nil {
		return nil, err
	}
	return create(f.temp, c.Data, replaced)
}

// Remove has one file taken away. It is untouched until then.
func (s *Files) Remove(target string) error {
	f, err := s.enter(target)
	if err != nil {
		return &Error{target, err}
	}
	f.gone = true
	return nil
}

// enter adds a file to the set, with names of its own that nothing has.
func (s *Files) enter(target string) (*file, error) {
	folder := filepath.Dir(target)
	if s.journal == nil {
		j, err := newJournal(folder)
		if err != nil {
			return nil, err
		}
		s.journal = j
	}
	if err := s.enterFolder(folder); err != nil {
		return nil, err
	}
	s.files = append(s.files, newFile(target, s.journal.temp(len(s.files))))
	return &s.files[len(s.files)-1], nil
}

// Commit puts all files in their places. After an error the folder is as it was.
func (s *Files) Commit() error {
	if len(s.files) == 0 {
		return nil
	}
	if err := s.journal.write(s.files); err != nil {
		return s.revert(s.files[0].target, err)
	}
	for _, move := range []func(*file) error{(*file).stepAside, (*file).takePlace} {
		for i := range s.files {
			if err := move(&s.files[i]); err != nil {
				return s.revert(s.files[i].target, err)
			}
		}
	}
	if err := s.syncFolders(); err != nil {
		return s.revert(s.files[0].target, err)
	}
	s.dropBackups()
	s.journal.end()
	*s = Files{}
	return nil
}

// dropBackups removes the files that stepped aside. Only when the disk knows that they
// are gone may the journal that names them go.
func (s *Files) dropBackups() {
	dropped := false
	for _, f := range s.files {
		if f.aside {
			remove(f.backup)
			dropped = true
		}
	}
	if dropped {
		syncFolder(s.journal.folder)
	}
}

// revert puts back what Commit has moved. What can't be put back stays where it is,
// with the journal: the next run will see to it.
func (s *Files) revert(path string, cause error) error {
	var stuck error
	for i := range slices.Backward(s.files) {
		stuck = errors.Join(stuck, s.files[i].putBack())
	}
	if stuck != nil {
		s.journal.file.Close()
		*s = Files{}
		return &Error{path, errors.Join(cause, stuck)}
	}
	s.Discard()
	return &Error{path, cause}
}

// Discard removes what was written and not committed.
func (s *Files) Discard() {
	if s.journal == nil {
		return
	}
	if s.journal.clear() == nil {
		for _, f := range s.files {
			remove(f.temp)
		}
		s.dropMade()
		s.journal.end()
	}
	*s = Files{}
}
