package stage

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A set may have files in folders right below that of its journal. Such a folder is made
// where it is not there; one that is a link leads elsewhere, and is refused.

// enterFolder lets the set have files in a folder.
func (s *Files) enterFolder(folder string) error {
	if folder == s.journal.folder || slices.Contains(s.below, folder) {
		return nil
	}
	if filepath.Dir(folder) != s.journal.folder || strings.HasPrefix(filepath.Base(folder), ".") {
		return errOtherFolder
	}
	made, err := makeBelow(folder)
	if err != nil {
		return err
	}
	s.below = append(s.below, folder)
	if made {
		s.made = append(s.made, folder)
	}
	return nil
}

// makeBelow makes a folder unless it is there.
func makeBelow(folder string) (made bool, err error) {
	info, err := os.Lstat(folder)
	switch {
	case err == nil && info.IsDir():
		return false, nil
	case err == nil:
		return false, errNoFolder
	}
	reached()
	err = os.Mkdir(folder, 0o777)
	return err == nil, err
}

// dropMade removes the folders that were made for nothing.
func (s *Files) dropMade() {
	for _, folder := range s.made {
		remove(folder) // which fails where there is something in it
	}
}

// syncFolders has the disk know all that was moved.
func (s *Files) syncFolders() error {
	for _, folder := range append([]string{s.journal.folder}, s.below...) {
		if err := syncFolder(folder); err != nil {
			return err
		}
	}
	return nil
}

// nameOf is a file's name as a journal has it: with its folder where that is one below.
func (j *journal) nameOf(target string) string {
	name := filepath.Base(target)
	if folder := filepath.Dir(target); folder != j.folder {
		name = filepath.Base(folder) + "/" + name
	}
	return name
}

// isOurs reports whether a name in a journal is of a file in its folder, or right below it.
func isOurs(name string) bool {
	parts := strings.Split(name, "/")
	return len(parts) <= 2 && !slices.ContainsFunc(parts, func(part string) bool {
		return filepath.Base(part) != part || !filepath.IsLocal(part) || strings.HasPrefix(part, ".")
	})
}
