package stage

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCommitReplacesAllFiles(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "一.txt"), filepath.Join(dir, "二.txt")
	write(t, one, "old")
	var files Files
	add(t, &files, one, "new one")
	add(t, &files, two, "new two")
	if err := files.Commit(); err != nil {
		t.Fatal(err)
	}
	expect(t, dir, map[string]string{"一.txt": "new one", "二.txt": "new two"})
}

func TestDiscardLeavesWhatWasThere(t *testing.T) {
	dir := t.TempDir()
	one := filepath.Join(dir, "一.txt")
	write(t, one, "old")
	var files Files
	add(t, &files, one, "new")
	files.Discard()
	expect(t, dir, map[string]string{"一.txt": "old"})
}

func TestFailedCommitPutsEverythingBack(t *testing.T) {
	for n := 1; n <= 4; n++ { // two files: two step aside, two take their places
		dir := t.TempDir()
		one, two := filepath.Join(dir, "一.txt"), filepath.Join(dir, "二.txt")
		write(t, one, "old one")
		write(t, two, "old two")
		var files Files
		add(t, &files, one, "new")
		add(t, &files, two, "new")
		calls := 0
		rename = func(from, to string) error {
			if calls++; calls == n {
				return fs.ErrPermission
			}
			return os.Rename(from, to)
		}
		err := files.Commit()
		rename = os.Rename
		if !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), "请关闭该文件") {
			t.Errorf("rename %d failed: error %v", n, err)
		}
		expect(t, dir, map[string]string{"一.txt": "old one", "二.txt": "old two"})
	}
}

func TestAddTellsOfAFolder(t *testing.T) {
	dir := t.TempDir()
	target := filepath.Join(dir, "甲.pdf")
	if err := os.Mkdir(target, 0o755); err != nil {
		t.Fatal(err)
	}
	var files Files
	err := files.Add(target, nil)
	if err == nil || !strings.Contains(err.Error(), "“甲.pdf”已经是一个文件夹") {
		t.Errorf("error %v", err)
	}
}

func TestAddTellsOfAMissingFolder(t *testing.T) {
	var files Files
	err := files.Add(filepath.Join(t.TempDir(), "无", "甲.pdf"), nil)
	if err == nil || !strings.Contains(err.Error(), "“甲.pdf”无法写入") {
		t.Errorf("error %v", err)
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func add(t *testing.T, files *Files, path, content string) {
	t.Helper()
	if err := files.Add(path, []byte(content)); err != nil {
		t.Fatal(err)
	}
}

// expect compares the folder's files, all of them, with what should be there.
func expect(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, _ := os.ReadFile(filepath.Join(dir, e.Name()))
		if content, ok := want[e.Name()]; !ok || content != string(data) {
			t.Errorf("%s: %q, want %q", e.Name(), data, content)
		}
		delete(want, e.Name())
	}
	for name := range want {
		t.Errorf("%s is gone", name)
	}
}
