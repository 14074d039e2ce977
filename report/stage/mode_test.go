//go:build !windows

package stage

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// A file in a place that was empty has the permissions of the user's mask, one
// that replaces another has the other's.
func TestPermissions(t *testing.T) {
	dir := t.TempDir()
	plain, fresh, kept := filepath.Join(dir, "样.txt"), filepath.Join(dir, "新.txt"), filepath.Join(dir, "旧.txt")
	write(t, kept, "old")
	if err := os.Chmod(kept, 0o640); err != nil {
		t.Fatal(err)
	}
	defer syscall.Umask(syscall.Umask(0o077))
	if err := os.WriteFile(plain, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	var files Files
	add(t, &files, fresh, "new")
	add(t, &files, kept, "new")
	if err := files.Commit(); err != nil {
		t.Fatal(err)
	}
	if got, want := mode(t, fresh), mode(t, plain); got != want {
		t.Errorf("a new file has %v, want %v", got, want)
	}
	if got := mode(t, kept); got != 0o640 {
		t.Errorf("the replaced file had 0640, now %v", got)
	}
}

func mode(t *testing.T, path string) fs.FileMode {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode().Perm()
}
