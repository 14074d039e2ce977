package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/fonts"
)

// That the machine lacks fonts is said once a run, and only where a Word file without
// fonts was written.
func TestAbsentFontsAreSaidOnce(t *testing.T) {
	var ledgers []string
	for _, name := range []string{"生僻字", "图书馆"} {
		path, err := filepath.Abs("../../samples/" + name + "整改台账.xlsx")
		if err != nil {
			t.Fatal(err)
		}
		ledgers = append(ledgers, path)
	}
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	if len(fonts.Auto().Absent()) == 0 {
		t.Skip("this machine has all fonts of the format")
	}
	for _, c := range []struct {
		name string
		args []string
		want int
	}{
		{"the machine's fonts", []string{"-o", "out", "--fonts", "auto", "--formats", "docx"}, 1},
		{"as JSON", []string{"-o", "out", "--fonts", "auto", "--formats", "docx", "--json"}, 1},
		{"in the file", []string{"-o", "out", "--fonts", "auto", "--formats", "docx", "--embed-fonts"}, 0},
		{"no Word file", []string{"-o", "out", "--fonts", "auto", "--formats", "pdf"}, 0},
		{"the shipped fonts alone", []string{"-o", "out", "--fonts", "embedded", "--formats", "docx"}, 0},
		{"nothing is written", []string{"check", "--fonts", "auto"}, 0},
	} {
		var out, errs bytes.Buffer
		status := run(context.Background(), append(c.args, ledgers...), &out, &errs)
		if got := strings.Count(out.String(), "这台电脑没有公文用的"); status != statusDone || got != c.want {
			t.Errorf("%s: status %d, said %d times, want %d\n%s%s", c.name, status, got, c.want, &out, &errs)
		}
	}
}
