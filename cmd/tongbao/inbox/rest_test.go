package inbox

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// A file rests once it has been seen in one state for long enough, by this machine's clock.
func TestRest(t *testing.T) {
	r := Rest{For: 5 * time.Second}
	at := func(seconds int) time.Time { return time.Unix(int64(seconds), 0) }
	for _, c := range []struct {
		second int
		size   int64
		want   bool
	}{
		{0, 10, false}, {4, 10, false}, {4, 11, false}, {8, 11, false}, {9, 11, true}, {20, 11, true}, {21, 10, false},
	} {
		if got := r.Has("a", Signature{Size: c.size}, at(c.second)); got != c.want {
			t.Errorf("second %d, %d bytes: %t", c.second, c.size, got)
		}
	}
	if r.Forget("a"); r.Has("a", Signature{Size: 10}, at(60)) {
		t.Error("a file that was forgotten rests at once")
	}
}

// A note beside a ledger is taken away again; a file of that name that a person wrote stays.
func TestNotes(t *testing.T) {
	ledger := filepath.Join(t.TempDir(), "台账.csv")
	if err := Tell(ledger, "台账.csv", "没有表头。"); err != nil {
		t.Fatal(err)
	}
	if Untell(ledger); isNote(ledger + noteEnding) {
		t.Error("the note is left")
	}
	const own = "我自己写的"
	if err := os.WriteFile(ledger+noteEnding, []byte(own), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := Tell(ledger, "台账.csv", "没有表头。"); err != nil {
		t.Fatal(err)
	}
	Untell(ledger)
	if text, err := os.ReadFile(ledger + noteEnding); string(text) != own {
		t.Errorf("%s, %v", text, err)
	}
}
