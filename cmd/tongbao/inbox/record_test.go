package inbox

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tongbao/report/stage"
)

func entryOf(i int, ended string) Entry {
	return Entry{Ledger: fmt.Appendf(nil, "台账%d.csv", i), State: Signature{Size: int64(i), Time: 1}, Folder: []byte("/输出"), Stem: fmt.Appendf(nil, "台账%d", i), Ended: ended}
}

func opened(t *testing.T, folder string) *Record {
	t.Helper()
	r, err := Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

func recordOf(folder string) string { return filepath.Join(folder, recordName) }

func TestWhatWasRecordedIsReadAgain(t *testing.T) {
	folder := t.TempDir()
	r := opened(t, folder)
	if err := errors.Join(r.Add(entryOf(1, ""), entryOf(2, "")), r.Add(entryOf(1, Done)), r.Add(entryOf(2, Failed))); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(folder); !errors.Is(err, stage.ErrHeld) {
		t.Errorf("held twice: %v", err)
	}
	r.Close()
	again := opened(t, folder)
	if diff := cmp.Diff(r.entries, again.entries); diff != "" || again.lines != 4 {
		t.Errorf("%d lines, %s", again.lines, diff)
	}
}

// Wherever a line is cut off, the whole ones before it count, and the next one stands in a
// line of its own.
func TestACutLineIsDropped(t *testing.T) {
	folder := t.TempDir()
	r := opened(t, folder)
	if err := errors.Join(r.Add(entryOf(1, Done)), r.Add(entryOf(2, Done))); err != nil {
		t.Fatal(err)
	}
	r.Close()
	whole, err := os.ReadFile(recordOf(folder))
	if err != nil {
		t.Fatal(err)
	}
	firstEnd := bytes.IndexByte(whole, '\n') + 1
	for cut := firstEnd; cut < len(whole); cut++ {
		if err := os.WriteFile(recordOf(folder), whole[:cut], 0o666); err != nil {
			t.Fatal(err)
		}
		r := opened(t, folder)
		if _, ok := r.Of("台账2.csv"); ok || len(r.entries) != 1 {
			t.Fatalf("cut at %d: %d entries", cut, len(r.entries))
		}
		if err := r.Add(entryOf(3, Done)); err != nil {
			t.Fatal(err)
		}
		r.Close()
		if again := opened(t, folder); len(again.entries) != 2 || again.lines != 2 {
			t.Fatalf("cut at %d: %d entries in %d lines", cut, len(again.entries), again.lines)
		} else {
			again.Close()
		}
	}
}

// Who can write into the folder can write into the record: no stem leads out of it, and
// what is no entry is passed over.
func TestForgedLines(t *testing.T) {
	folder := t.TempDir()
	text := `{"ledger": "YQ==", "stem": "Li4vYQ=="}
{"ledger": "Yg==", "stem": "L2V0Yy9wYXNzd2Q="}
{"ledger": "Yw==", "stem": "LmhpZGRlbg=="}
no JSON
{"ledger": "ZA==", "stem": "ZA=="}
`
	if err := os.WriteFile(recordOf(folder), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	r := opened(t, folder)
	if _, ok := r.Of("d"); !ok || len(r.entries) != 1 {
		t.Errorf("%v", r.entries)
	}
}

// A record may be as long as the bound and not a byte longer; one that is too long is left
// as it is.
func TestTheLengthOfARecordIsBounded(t *testing.T) {
	defer func(was int64) { maxRecord = was }(maxRecord)
	folder := t.TempDir()
	r := opened(t, folder)
	if err := r.Add(entryOf(1, Done)); err != nil {
		t.Fatal(err)
	}
	r.Close()
	info, err := os.Stat(recordOf(folder))
	if err != nil {
		t.Fatal(err)
	}
	maxRecord = info.Size()
	r = opened(t, folder)
	r.Close()
	maxRecord--
	if _, err := Open(folder); !errors.Is(err, ErrTooLong) {
		t.Errorf("one past the bound: %v", err)
	}
	if after, err := os.Stat(recordOf(folder)); err != nil || after.Size() != info.Size() {
		t.Errorf("changed: %v, %v", after, err)
	}
}

// A record that grows is written anew, and says the same.
func TestARecordIsCompacted(t *testing.T) {
	folder := t.TempDir()
	r := opened(t, folder)
	var lines []Entry
	for i := range slack + 3*most {
		lines = append(lines, entryOf(i%3, Done))
	}
	if err := r.Add(lines...); err != nil {
		t.Fatal(err)
	}
	if r.lines != slack+3*most {
		t.Fatalf("compacted too early: %d lines", r.lines)
	}
	if err := errors.Join(r.Add(entryOf(0, Failed)), r.Add(entryOf(3, Done))); err != nil {
		t.Fatal(err)
	}
	r.Close()
	again := opened(t, folder)
	if diff := cmp.Diff(r.entries, again.entries); diff != "" || again.lines != 4 || len(again.entries) != 4 {
		t.Errorf("%d lines: %s", again.lines, diff)
	}
	if left, _ := filepath.Glob(recordOf(folder) + ".*"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

// A watcher that is killed while it writes its record anew leaves the spare, and a record
// cut off anywhere; or all of the record, and more behind it.
func TestKilledWhileCompacting(t *testing.T) {
	folder := t.TempDir()
	r := opened(t, folder)
	if err := r.Add(entryOf(1, Done), entryOf(2, Failed)); err != nil {
		t.Fatal(err)
	}
	r.Close()
	whole, err := os.ReadFile(recordOf(folder))
	if err != nil {
		t.Fatal(err)
	}
	later := opened(t, t.TempDir())
	if err := later.Add(entryOf(2, Done)); err != nil {
		t.Fatal(err)
	}
	more, err := os.ReadFile(later.file.Name())
	if err != nil {
		t.Fatal(err)
	}
	for cut := range len(whole) + 2 {
		record, want := whole[:min(cut, len(whole))], Failed
		if cut > len(whole) {
			record, want = append(bytes.Clone(whole), more...), Done
		}
		spare := recordOf(folder) + spareEnding
		if err := errors.Join(os.WriteFile(recordOf(folder), record, 0o666), os.WriteFile(spare, whole, 0o666)); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			again := opened(t, folder)
			if e, _ := again.Of("台账2.csv"); len(again.entries) != 2 || e.Ended != want {
				t.Fatalf("cut at %d: %v", cut, again.entries)
			}
			again.Close()
		}
		if _, err := os.Lstat(spare); err == nil {
			t.Fatal("the spare is left")
		}
	}
}
