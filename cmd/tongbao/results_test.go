package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A full writer takes so many bytes and fails with the error from then on.
type full struct {
	room int
	err  error
}

func (f *full) Write(text []byte) (int, error) {
	if len(text) > f.room {
		defer func() { f.room = 0 }()
		return f.room, f.err
	}
	f.room -= len(text)
	return len(text), nil
}

// printing are command lines that print a result each.
func printing(t *testing.T) map[string][]string {
	ledger, err := filepath.Abs("../../samples/生僻字整改台账.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	return map[string][]string{
		"help": {"--help"}, "version": {"version"}, "version flag": {"--version"}, "rules": {"rules"},
		"fonts": {"fonts", "--fonts", "embedded"}, "config": {"config"}, "init": {"init"},
		"check":      {"check", "--fonts", "embedded", ledger},
		"check JSON": {"check", "--json", "--fonts", "embedded", ledger},
		"report":     {"--formats", "docx", "-o", "out", "--fonts", "embedded", ledger},
		"JSON":       {"--json", "--formats", "docx", "-o", "out", "--fonts", "embedded", ledger},
	}
}

func TestUnwrittenResultIsTold(t *testing.T) {
	for name, args := range printing(t) {
		for _, room := range []int{0, 7} {
			os.Remove("整改台账.xlsx")
			var errs bytes.Buffer
			status := run(context.Background(), args, &full{room, errors.New("no space left")}, &errs)
			if status != statusFailed || strings.Count(errs.String(), "标准输出无法写入") != 1 || strings.Contains(errs.String(), "space") {
				t.Errorf("%s, room for %d bytes: status %d\n%s", name, room, status, &errs)
			}
		}
	}
}

func TestReaderThatLeavesIsNotTold(t *testing.T) {
	for name, args := range printing(t) {
		os.Remove("整改台账.xlsx")
		left, out, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		left.Close()
		var errs bytes.Buffer
		status := run(context.Background(), args, out, &errs)
		out.Close()
		if status != statusFailed || errs.Len() > 0 {
			t.Errorf("%s: status %d\n%s", name, status, &errs)
		}
	}
}

// Results are written as they come, and a command that wrote all of them is done.
func TestWrittenResultIsDone(t *testing.T) {
	for name, args := range printing(t) {
		os.Remove("整改台账.xlsx")
		var out, errs bytes.Buffer
		if status := run(context.Background(), args, &out, &errs); status != statusDone || out.Len() == 0 || errs.Len() > 0 {
			t.Errorf("%s: status %d, %d bytes\n%s", name, status, out.Len(), &errs)
		}
	}
}
