//go:build !windows

package inbox

import (
	"os"
	"path/filepath"
	"testing"
)

// A ledger is held while the file stands beside it that an office suite keeps there, and
// that of another ledger does not hold it.
func TestHeld(t *testing.T) {
	ledger := filepath.Join(t.TempDir(), "台账.xlsx")
	for _, c := range []struct {
		owner string
		want  bool
	}{
		{"~$台账.xlsx", true}, {".~台账.xlsx", true}, {".~lock.台账.xlsx#", true}, {"~$别的.xlsx", false}, {"台账.xlsx.bak", false},
	} {
		path := filepath.Join(filepath.Dir(ledger), c.owner)
		if err := os.WriteFile(path, nil, 0o666); err != nil {
			t.Fatal(err)
		}
		if Held(ledger) != c.want {
			t.Errorf("beside %s: %t", c.owner, !c.want)
		}
		os.Remove(path)
		if Held(ledger) {
			t.Errorf("still held when %s is gone", c.owner)
		}
	}
}
