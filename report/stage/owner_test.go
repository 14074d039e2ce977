package stage_test

import (
	"os"
	"path/filepath"
	"testing"

	"tongbao/report/stage"
)

func TestBegins(t *testing.T) {
	dir := t.TempDir()
	for content, want := range map[string]bool{"本程序写的": true, "本程序": true, "本程": false, "": false, "别人写的本程序": false} {
		path := filepath.Join(dir, "文件")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := stage.Begins(path, "本程序"); got != want {
			t.Errorf("%q: %t", content, got)
		}
	}
	if stage.Begins(filepath.Join(dir, "没有"), "本") || stage.Begins(dir, "") {
		t.Error("what is no file begins with something")
	}
}
