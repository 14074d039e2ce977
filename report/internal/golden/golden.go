// Package golden compares what a test makes with the file that was accepted.
package golden

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "accept what the tests make as golden files")

// Check compares got with the file at path. With -update it writes the file.
func Check(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run the test with -update to accept what it makes)", err)
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%s differs (-accepted +made):\n%s", path, cmp.Diff(string(want), string(got)))
	}
}
