package templates

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// Every template of the folder is offered, with a title and a line that says what it is
// for.
func TestEveryTemplateIsOffered(t *testing.T) {
	paths, err := filepath.Glob("*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(path, ".yaml")
		if path != "tongbao.yaml" && !slices.Contains(Names, name) {
			t.Errorf("%s is not offered", name)
		}
	}
	seen := map[string]bool{}
	for _, s := range All() {
		if n := utf8.RuneCountInString(s.Title); n < 2 || n > 8 || utf8.RuneCountInString(s.Purpose) < 8 || seen[s.Title] {
			t.Errorf("%s: %q for %q", s.Name, s.Title, s.Purpose)
		}
		seen[s.Title] = true
		if content, err := Load(s.Name); err != nil || !slices.Equal(content, shipped(s.Name)) {
			t.Errorf("%s: %v", s.Name, err)
		}
	}
}

// A name of the program's own is never a file's, and what is no template is told.
func TestLoad(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("default", []byte("title: 甲"), 0o644); err != nil {
		t.Fatal(err)
	}
	if data, err := Load("default"); err != nil || !slices.Equal(data, shipped("default")) {
		t.Errorf("a file takes the place of a template: %v", err)
	}
	if err := os.WriteFile("大.yaml", make([]byte, maxSize+1), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"tongbao", "没有", "../templates", "大.yaml", "."} {
		if _, err := Load(name); err == nil {
			t.Errorf("%s is a template", name)
		}
	}
}
