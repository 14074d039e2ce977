package stage

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
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

// Where the disk fails, nothing has changed and nothing is left over.
func TestFailedSyncPutsEverythingBack(t *testing.T) {
	failed := syscall.EIO
	t.Cleanup(func() { syncFile, syncFolder = (*os.File).Sync, folderToDisk })
	for _, c := range []struct {
		name string
		fail func()
	}{
		{"the first file", func() { syncFile = failAt(1, (*os.File).Sync, failed) }},
		{"the second file", func() { syncFile = failAt(2, (*os.File).Sync, failed) }},
		{"the journal", func() { syncFile = failAt(3, (*os.File).Sync, failed) }},
		{"the folder with the journal", func() { syncFolder = failAt(1, folderToDisk, failed) }},
		{"the folder with the files", func() { syncFolder = failAt(2, folderToDisk, failed) }},
	} {
		dir := t.TempDir()
		one, two := filepath.Join(dir, "一.txt"), filepath.Join(dir, "二.txt")
		write(t, one, "old one")
		syncFile, syncFolder = (*os.File).Sync, folderToDisk
		c.fail()
		if err := all(one, two); !errors.Is(err, failed) || !strings.Contains(err.Error(), "无法写入") {
			t.Errorf("%s: error %v", c.name, err)
		}
		expect(t, dir, map[string]string{"一.txt": "old one"})
	}
}

// all writes "new" to the files, as one set.
func all(paths ...string) error {
	var files Files
	defer files.Discard()
	for _, path := range paths {
		if err := files.Add(Content{path, []byte("new")}); err != nil {
			return err
		}
	}
	return files.Commit()
}

// failAt does what an operation does, but for the n-th time.
func failAt[T any](n int, do func(T) error, failure error) func(T) error {
	return func(of T) error {
		if n--; n == 0 {
			return failure
		}
		return do(of)
	}
}

// Every file and the journal are on the disk before the first takes its place, every
// file is in its place on the disk before what it replaces is removed, and that is
// before the journal is.
func TestFilesReachTheDiskBeforeTheirPlaces(t *testing.T) {
	var steps []string
	t.Cleanup(func() { rename, syncFile, syncFolder = os.Rename, (*os.File).Sync, folderToDisk })
	rename = func(from, to string) error { steps = append(steps, "rename"); return os.Rename(from, to) }
	syncFile = func(f *os.File) error { steps = append(steps, "file"); return f.Sync() }
	syncFolder = func(path string) error { steps = append(steps, "folder"); return folderToDisk(path) }
	dir := t.TempDir()
	one, two := filepath.Join(dir, "一.txt"), filepath.Join(dir, "二.txt")
	for _, want := range []string{
		"file file file folder rename rename folder",
		"file file file folder rename rename rename rename folder folder", // with files to replace
	} {
		steps = nil
		if err := all(one, two); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(steps, " "); got != want {
			t.Error(got)
		}
	}
}

func TestWriteFileReplacesOneFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "一.txt")
	for _, content := range []string{"old", "new"} {
		if err := WriteFile(path, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := WriteFile(filepath.Join(dir, "无", "二.txt"), nil); err == nil {
		t.Error("a file was written into a folder that is not there")
	}
	expect(t, dir, map[string]string{"一.txt": "new"})
}

// A set is for one folder: its journal lies there.
func TestFilesOfOneFolder(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	if err := all(filepath.Join(dir, "一.txt"), filepath.Join(other, "二.txt")); !errors.Is(err, errOtherFolder) {
		t.Errorf("error %v", err)
	}
	expect(t, dir, nil)
	expect(t, other, nil)
}

func TestAddTellsOfAFolder(t *testing.T) {
	dir := t.TempDir()
	target := filepath.Join(dir, "甲.pdf")
	if err := os.Mkdir(target, 0o755); err != nil {
		t.Fatal(err)
	}
	var files Files
	err := files.Add(Content{target, nil})
	if err == nil || !strings.Contains(err.Error(), "“甲.pdf”已经是一个文件夹") {
		t.Errorf("error %v", err)
	}
}

func TestAddTellsOfAMissingFolder(t *testing.T) {
	var files Files
	err := files.Add(Content{filepath.Join(t.TempDir(), "无", "甲.pdf"), nil})
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
	if err := files.Add(Content{path, []byte(content)}); err != nil {
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
