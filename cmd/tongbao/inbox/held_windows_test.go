package inbox

import (
	"os"
	"path/filepath"
	"testing"
)

// A ledger that another program has open can't be had alone.
func TestHeld(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if !Held(path) {
		t.Error("not held while it is open")
	}
	file.Close()
	if Held(path) {
		t.Error("held when it is closed")
	}
}
