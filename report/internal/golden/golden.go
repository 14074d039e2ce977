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
	if want, ok := accepted(t, path, got); ok && !bytes.Equal(want, got) {
		t.Errorf("%s differs (-accepted +made):\n%s", path, cmp.Diff(string(want), string(got)))
	}
}

// CheckBinary is Check for files that a person can't read a difference of.
func CheckBinary(t *testing.T, path string, got []byte) {
	t.Helper()
	if want, ok := accepted(t, path, got); ok && !bytes.Equal(want, got) {
		t.Errorf("%s differs from what is made now (%d bytes, %d made); look at it and run the test with -update", path, len(want), len(got))
	}
}

// accepted reads the accepted file; with -update it writes it and ok is false.
func accepted(t *testing.T, path string, got []byte) (want []byte, ok bool) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return nil, false
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run the test with -update to accept what it makes)", err)
	}
	return want, true
}
