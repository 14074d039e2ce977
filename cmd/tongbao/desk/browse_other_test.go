//go:build !windows

package desk

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Command lines are shown to all users of a machine: the browser gets the address in a file
// that this one alone can read, and that goes with the program.
func TestNoCommandLineHasTheToken(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("XDG_RUNTIME_DIR", folder)
	t.Setenv("PATH", folder)
	told := filepath.Join(folder, "told")
	script := "#!/bin/sh\necho \"$@\" >" + told + ".new && /bin/mv " + told + ".new " + told + "\n"
	if err := os.WriteFile(filepath.Join(folder, "chromium"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	const address = "http://127.0.0.1:1/#secret"
	forget, err := Browse(address)
	if err != nil {
		t.Fatal(err)
	}
	var line []byte
	for range 200 {
		if line, err = os.ReadFile(told); err == nil {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	target, err := url.Parse(strings.TrimSpace(strings.TrimPrefix(string(line), "--app=")))
	if err != nil || target.Scheme != "file" || strings.Contains(string(line), "secret") {
		t.Fatalf("%s, %v", line, err)
	}
	page, err := os.ReadFile(target.Path)
	if err != nil || !strings.Contains(string(page), address) {
		t.Errorf("%s, %v", page, err)
	}
	for path, want := range map[string]os.FileMode{target.Path: 0o600, filepath.Dir(target.Path): 0o700 | os.ModeDir} {
		if info, err := os.Stat(path); err != nil || info.Mode() != want {
			t.Errorf("%s: %v, %v", path, info.Mode(), err)
		}
	}
	if forget(); exists(filepath.Dir(target.Path)) {
		t.Error("the file is left")
	}
}
