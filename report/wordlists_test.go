package report

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tongbao/report/internal/wordlist"
)

// lookedUp is how a list of words is asked for by its name.
var lookedUp = regexp.MustCompile(`"([a-z][a-zA-Z-]*)"`)

// Each list of words beside a package is one that its code asks for by name, and has
// no word twice. That a list is missing which is asked for is a panic in the
// package's own tests.
func TestListsOfWordsAreUsed(t *testing.T) {
	lists := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() != "words.txt" && d.Name() != "terms.txt" {
			return err
		}
		file, err := os.ReadFile(path)
		if err != nil || isTable(string(file)) {
			return err
		}
		names := namesIn(t, filepath.Dir(path))
		for _, list := range wordlist.Read(string(file)) {
			lists++
			if !names[list.Name] {
				t.Errorf("%s: nothing asks for the list %s", path, list.Name)
			}
			sorted := slices.Sorted(slices.Values(list.Words))
			if len(slices.Compact(slices.Clone(sorted))) != len(sorted) {
				t.Errorf("%s: the list %s has a word twice", path, list.Name)
			}
		}
		return nil
	})
	if err != nil || lists < 20 {
		t.Errorf("%d lists, %v", lists, err)
	}
}

// isTable reports whether a file's records are no lists, but have fields of their own.
func isTable(file string) bool {
	return slices.ContainsFunc(wordlist.Records(file), func(fields []string) bool { return len(fields) > 2 })
}

// namesIn returns the texts in the code of a folder that may be names of lists.
func namesIn(t *testing.T, folder string) map[string]bool {
	names := map[string]bool{}
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		code, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range lookedUp.FindAllStringSubmatch(string(code), -1) {
			names[m[1]] = true
		}
	}
	return names
}
