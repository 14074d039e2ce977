package docx

import (
	"archive/zip"
	"embed"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"tongbao/report/internal/zipfile"
)

//go:embed parts
var kept embed.FS

// keptParts returns the parts that are the same in every file, by their names.
func keptParts() (map[string][]byte, error) {
	parts := map[string][]byte{}
	err := fs.WalkDir(kept, "parts", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := kept.ReadFile(path)
		parts[partName(strings.TrimPrefix(path, "parts/"))] = data
		return err
	})
	return parts, err
}

// partName restores the names that go:embed or version control would pass over.
func partName(path string) string {
	switch path {
	case "content-types.xml":
		return contentTypes
	case "rels.xml":
		return "_rels/.rels"
	}
	return path
}

const contentTypes = "[Content_Types].xml"

// zipTime stands at every entry; the format knows nothing earlier.
var zipTime = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

// writePackage writes the parts with [Content_Types].xml first, as readers that
// look at a file's beginning expect, and the rest in the order of their names.
func writePackage(w io.Writer, parts map[string][]byte) error {
	archive := zipfile.NewWriter(w)
	names := slices.Sorted(maps.Keys(parts))
	slices.SortStableFunc(names, func(a, b string) int { return first(a) - first(b) })
	for _, name := range names {
		header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: zipTime}
		entry, err := archive.CreateHeader(header)
		if err != nil {
			return err
		}
		if _, err := entry.Write(parts[name]); err != nil {
			return err
		}
	}
	return archive.Close()
}

func first(name string) int {
	if name == contentTypes {
		return 0
	}
	return 1
}
