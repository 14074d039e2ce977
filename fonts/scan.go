package fonts

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/fonts/truetype"
)

// Bounds of a search: files and folders that are looked at, and folders inside one
// another. Folders of fonts have far less; a whole disk has more.
var (
	maxEntries = 50000 // lowered by tests
	maxDepth   = 12
)

// A candidate is a font of a file, by its names; it has not been parsed yet.
type candidate struct {
	path   string
	member int
	names  []string
}

// called reports whether a font goes by one of the names.
func (c candidate) called(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return slices.Contains(c.names, normal(name)) })
}

// scan looks for fonts in folders, in the order of folders and paths. What
// cannot be read is passed over: a broken font must not stop a notice. It reports
// whether that was all, or the folders have more than is looked at.
func scan(folders []string) (found []candidate, whole bool) {
	entries, whole := 0, true
	for _, folder := range folders {
		root := filepath.Clean(folder) + string(filepath.Separator) // so that a link to a folder is followed
		_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			entries++
			switch {
			case entries > maxEntries:
				whole = false
				return fs.SkipAll
			case err != nil:
				return nil
			case entry.IsDir() && depth(root, path) > maxDepth:
				whole = false
				return fs.SkipDir
			case !entry.IsDir() && isFontFile(path):
				found = append(found, candidates(path)...)
			}
			return nil
		})
	}
	return found, whole
}

// depth is how many folders lie between a folder and one inside it.
func depth(root, path string) int {
	return strings.Count(strings.TrimPrefix(path, root), string(filepath.Separator))
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
