package stage

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestFilesBelowTheFolder(t *testing.T) {
	dir := t.TempDir()
	if err := all(filepath.Join(dir, "一.txt"), filepath.Join(dir, "下", "二.txt"), filepath.Join(dir, "下", "三.txt")); err != nil {
		t.Fatal(err)
	}
	have := contents(dir)
	if len(have) != 3 || have[filepath.Join("下", "三.txt")] == "" {
		t.Errorf("%v", have)
	}
	for _, target := range []string{filepath.Join("下", "更下", "四.txt"), filepath.Join(".下", "四.txt")} {
		if err := all(filepath.Join(dir, "一.txt"), filepath.Join(dir, target)); !errors.Is(err, errOtherFolder) {
			t.Errorf("%s: %v", target, err)
		}
	}
}

// A folder that is a link leads out of the place that was chosen.
func TestFolderBelowThatIsALink(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	if err := os.Symlink(other, filepath.Join(dir, "下")); err != nil {
		t.Skip(err)
	}
	if err := all(filepath.Join(dir, "一.txt"), filepath.Join(dir, "下", "二.txt")); !errors.Is(err, errNoFolder) {
		t.Errorf("error %v", err)
	}
	expect(t, other, nil)
	write(t, filepath.Join(dir, ".tongbao-0123456789abcdef.journal"), `[{"target":"5LiLL+S6jC50eHQ="}]`) // 下/二.txt
	write(t, filepath.Join(dir, ".tongbao-0123456789abcdef-0.tmp"), "forged")
	Recover(dir)
	expect(t, other, nil)
}

// A set that comes to nothing leaves no folder behind that it has made.
func TestDiscardedSetLeavesNoFolder(t *testing.T) {
	dir := t.TempDir()
	var files Files
	add(t, &files, filepath.Join(dir, "一.txt"), "new")
	add(t, &files, filepath.Join(dir, "下", "二.txt"), "new")
	files.Discard()
	if entries, err := os.ReadDir(dir); err != nil || len(entries) > 0 {
		t.Errorf("%v, %v", entries, err)
	}
}
