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

func TestErrorsSayWhatToDo(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{fs.ErrPermission, "没有写入这个文件夹的权限"},
		{&os.PathError{Op: "open", Path: "甲", Err: syscall.EACCES}, "没有写入这个文件夹的权限"},
		{&os.PathError{Op: "open", Path: "甲", Err: syscall.ENAMETOOLONG}, "文件名过长"},
		{errProtected, "只读文件"},
		{errSpecial, "不是普通文件"},
		{errors.New("anything"), "请检查文件夹是否存在"},
	} {
		err := &Error{filepath.Join("夹", "甲.pdf"), c.err}
		if text := err.Error(); !strings.HasPrefix(text, "“甲.pdf”") || !strings.Contains(text, c.want) {
			t.Errorf("%v: %s", c.err, text)
		}
	}
}

// A file that a person has protected stays as it is, and so do the others.
func TestProtectedFileIsNotReplaced(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "一.txt"), filepath.Join(dir, "二.txt")
	write(t, one, "old one")
	write(t, two, "old two")
	if err := os.Chmod(two, 0o444); err != nil {
		t.Fatal(err)
	}
	err := all(one, two)
	if !errors.Is(err, errProtected) {
		t.Errorf("error %v", err)
	}
	expect(t, dir, map[string]string{"一.txt": "old one", "二.txt": "old two"})
}
