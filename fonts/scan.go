package fonts

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/fonts/truetype"
)

// maxScanned bounds the font files looked at.
const maxScanned = 20000

// A candidate is a font of a file, by its names; it has not been parsed yet.
type candidate struct {
	path   string
	member int
	names  []string
}

// scan looks for fonts in folders, in the order of folders and paths. What
// cannot be read is passed over: a broken font must not stop a notice.
func scan(folders []string) []candidate {
	var found []candidate
	scanned := 0
	for _, folder := range folders {
		_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			switch {
			case scanned >= maxScanned:
				return fs.SkipAll
			case err != nil || entry.IsDir() || !isFontFile(path):
				return nil
			}
			scanned++
			found = append(found, candidates(path)...)
			return nil
		})
	}
	return found
}

// isFontFile tells by the name whether a file may have TrueType outlines.
func isFontFile(path string) bool {
	return slices.Contains([]string{".ttf", ".ttc"}, strings.ToLower(filepath.Ext(path)))
}

func candidates(path string) []candidate {
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return nil // a pipe or a device would keep the reader waiting
	}
	file, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer file.Close()
	members, err := truetype.Names(file)
	if err != nil {
		return nil
	}
	var found []candidate
	for i, names := range members {
		found = append(found, candidate{path, i, normalised(names)})
	}
	return found
}

func normalised(names []string) []string {
	for i, n := range names {
		names[i] = normal(n)
	}
	return names
}

// normal is a font's name without spaces and case.
func normal(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(name), ""))
}
