package report

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/report/internal/privacy"
)

// StemOf is a ledger's name without its ending.
func StemOf(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// PublicStem is a stem as the public version's files have it, what is personal in it
// masked by a sign that names of files may have.
func PublicStem(stem string) string {
	return strings.ReplaceAll(privacy.Mask(stem, privacy.Find(stem)), "*", "＊")
}

// Stems are what ledgers are called: by their names without endings. Where offices
// call theirs alike, the folder's name tells them apart: 甲局-台账. Only ledgers
// whose groups are the same have to be told apart.
func Stems(paths, groups []string) []string {
	folders := map[string]map[string]bool{}
	key := func(i int) string { return groups[i] + "\x00" + strings.ToLower(StemOf(paths[i])) }
	for i, path := range paths {
		if folders[key(i)] == nil {
			folders[key(i)] = map[string]bool{}
		}
		folders[key(i)][folderOf(path)] = true
	}
	stems := make([]string, len(paths))
	for i, path := range paths {
		if stems[i] = StemOf(path); len(folders[key(i)]) > 1 {
			stems[i] = withFolder(path)
		}
	}
	return stems
}

// withFolder is a ledger's stem with its folder's name before it.
func withFolder(path string) string {
	if folder := folderOf(path); folder != "" {
		return folder + "-" + StemOf(path)
	}
	return StemOf(path)
}

// longestFolder bounds what a folder's name adds to that of a file, in characters.
const longestFolder = 30

// folderOf is the name of a file's folder as the beginning of a file's name; empty
// for the root.
func folderOf(path string) string {
	dir := filepath.Dir(path)
	if abs, err := filepath.Abs(dir); err == nil {
		dir = abs
	}
	name := []rune(strings.Trim(filepath.Base(dir), `.~$/\: `))
	return string(name[:min(len(name), longestFolder)])
}

// FreeStem gives ledgers that are still called alike different outputs in one folder: 台账,
// 台账（2）. The names of public versions, which are masked, differ too. What is taken by
// folder and stem is in taken, to which it adds.
func FreeStem(dir, stem string, public bool, taken map[string]bool) string {
	name := stem
	for n := 2; isTaken(dir, name, public, taken); n++ {
		name = fmt.Sprintf("%s（%d）", stem, n)
	}
	TakeStem(dir, name, public, taken)
	return name
}

// TakeStem adds a stem in a folder to what is taken.
func TakeStem(dir, stem string, public bool, taken map[string]bool) {
	for _, key := range namesOf(dir, stem, public) {
		taken[key] = true
	}
}

func isTaken(dir, stem string, public bool, taken map[string]bool) bool {
	return slices.ContainsFunc(namesOf(dir, stem, public), func(key string) bool { return taken[key] })
}

// namesOf are what the outputs of a stem are called in a folder, without their endings.
func namesOf(dir, stem string, public bool) []string {
	if abs, err := filepath.Abs(dir); err == nil {
		dir = abs
	}
	key := func(name string) string { return strings.ToLower(filepath.Join(dir, name)) }
	if !public {
		return []string{key(stem)}
	}
	return []string{key(stem), key(PublicStem(stem)) + "\x00公开版"}
}
