package samples_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/templates"
)

// offices has the ledgers as offices keep them. Those numbered up to lastShared
// have one content, each in a shape of its own.
const (
	offices    = "各种台账"
	lastShared = "26"
)

// The same content is the same notice, byte for byte, however an office keeps it.
func TestOneContentMakesOneNotice(t *testing.T) {
	shared := sharedLedgers(t)
	if len(shared) < 8 {
		t.Fatalf("only %d ledgers", len(shared))
	}
	var docx, pdf []byte
	for _, path := range shared {
		gotDOCX, gotPDF := noticeOf(t, path)
		if docx == nil {
			docx, pdf = gotDOCX, gotPDF
		}
		if !bytes.Equal(gotDOCX, docx) || !bytes.Equal(gotPDF, pdf) {
			t.Errorf("%s makes another notice than %s", path, shared[0])
		}
	}
}

func sharedLedgers(t *testing.T) []string {
	entries, err := os.ReadDir(offices)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, entry := range entries {
		number, _, numbered := strings.Cut(entry.Name(), "-")
		if numbered && number <= lastShared && filepath.Ext(entry.Name()) != ".txt" {
			paths = append(paths, filepath.Join(offices, entry.Name()))
		}
	}
	return paths
}

// noticeOf makes the notice of a ledger with the facts beside it.
func noticeOf(t *testing.T, path string) (docx, pdf []byte) {
	t.Helper()
	data, err := templates.Load("default")
	if err != nil {
		t.Fatal(err)
	}
	template, err := notice.ParseTemplate(data)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	_, err = report.Build(context.Background(), report.Job{
		Path: path, Out: dir, Stem: "台账", Formats: report.Formats{DOCX: true, PDF: true},
		Read: reading.Options{Info: factsBeside(t)}, Template: template, Fonts: fonts.Embedded(),
	})
	if err != nil {
		t.Fatal(err)
	}
	read := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	return read("台账-通报.docx"), read("台账-通报.pdf")
}

func factsBeside(t *testing.T) map[ledger.Key]string {
	data, err := os.ReadFile(filepath.Join(offices, "tongbao.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Info map[ledger.Key]string }
	if err := yaml.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	return file.Info
}
