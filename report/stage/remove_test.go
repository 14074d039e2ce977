package stage

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// What is to be gone goes with the others' coming, or stays with their not coming.
func TestRemove(t *testing.T) {
	before := func() map[string]string { return map[string]string{"一.txt": "old", "旧.txt": "draft"} }
	for _, c := range []struct {
		name  string
		fails int // which rename does; 0: none
		end   func(*Files) error
		want  map[string]string
	}{
		{"committed", 0, (*Files).Commit, map[string]string{"一.txt": "new"}},
		{"discarded", 0, func(s *Files) error { s.Discard(); return nil }, before()},
		{"the first can't step aside", 1, (*Files).Commit, before()},
		{"it can't step aside", 2, (*Files).Commit, before()},
		{"the first can't take its place", 3, (*Files).Commit, before()},
	} {
		dir := t.TempDir()
		for name, content := range before() {
			write(t, filepath.Join(dir, name), content)
		}
		var files Files
		add(t, &files, filepath.Join(dir, "一.txt"), "new")
		if err := files.Remove(filepath.Join(dir, "旧.txt")); err != nil {
			t.Fatal(err)
		}
		calls := 0
		rename = func(from, to string) error {
			if calls++; calls == c.fails {
				return fs.ErrPermission
			}
			return os.Rename(from, to)
		}
		err := c.end(&files)
		rename = os.Rename
		if errors.Is(err, fs.ErrPermission) != (c.fails > 0) {
			t.Errorf("%s: %v", c.name, err)
		}
		expect(t, dir, c.want)
	}
}
