package docx

import (
	"embed"
	"io/fs"
	"strings"

	"tongbao/report/internal/opc"
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
		return opc.ContentTypes
	case "rels.xml":
		return opc.RelationsOf("")
	}
	return path
}
