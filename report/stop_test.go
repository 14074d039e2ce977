package report_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"tongbao/report"
)

// A fuse is a context that is done once it has been asked so many times.
type fuse struct {
	context.Context
	left int
}

func (f *fuse) Err() error {
	if f.left == 0 {
		return context.Canceled
	}
	f.left--
	return nil
}

// Wherever a run is broken off, nothing is written, and no stage is begun after it.
func TestRunStopsBetweenStages(t *testing.T) {
	stops := 0
	for ; ; stops++ {
		dir := t.TempDir()
		out, err := report.Build(&fuse{context.Background(), stops}, job(t, small, dir))
		if err == nil {
			break
		}
		if !strings.Contains(err.Error(), "已经中断") {
			t.Fatal(err)
		}
		if entries, _ := os.ReadDir(dir); len(entries) > 0 {
			t.Errorf("stopped at %d: written %v", stops, entries)
		}
		if read := out.Ledger != nil; read != (stops > 0) {
			t.Errorf("stopped at %d: the ledger was read: %t", stops, read)
		}
		if laidOut := out.Pages > 0; laidOut != (stops > 2) {
			t.Errorf("stopped at %d: the notice was laid out: %t", stops, laidOut)
		}
	}
	if stops < 5 {
		t.Errorf("only %d places to stop at", stops)
	}
}
