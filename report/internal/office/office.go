// Package office has LibreOffice set Word files in tests, with the shipped
// fonts installed under the names that offices know them by, and reads the
// lines of the pages that come out.
package office

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// An Office is a LibreOffice with a profile and fonts of its own.
type Office struct {
	t      testing.TB
	folder string
}

// Open prepares an office with the shipped fonts installed. The test is skipped
// where the programs are absent.
func Open(t testing.TB) *Office {
	t.Helper()
	return open(t, installFonts)
}

// Bare prepares an office on a machine without Chinese fonts, skipped likewise.
func Bare(t testing.TB) *Office {
	t.Helper()
	return open(t, installLetter)
}

func open(t testing.TB, install func(folder string) error) *Office {
	t.Helper()
	for _, program := range []string{"soffice", "pdftotext"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed", program)
		}
	}
	o := &Office{t: t, folder: t.TempDir()}
	if err := install(filepath.Join(o.folder, "fonts")); err != nil {
		t.Fatal(err)
	}
	o.write("fonts.conf", []byte(`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>`+
		o.folder+`/fonts</dir><cachedir>`+o.folder+`/cache</cachedir></fontconfig>`))
	return o
}

// PDF converts a Word file and returns the path of the result.
func (o *Office) PDF(docx []byte) string {
	o.t.Helper()
	return o.converted(docx, "pdf")
}

// ODT is what LibreOffice has read of a Word file, as a file of its own kind; the path of it.
func (o *Office) ODT(docx []byte) string {
	o.t.Helper()
	return o.converted(docx, "odt")
}

func (o *Office) converted(docx []byte, kind string) string {
	o.t.Helper()
	source := o.write("notice.docx", docx)
	command := exec.Command("soffice", "--headless", "-env:UserInstallation=file://"+o.folder+"/profile",
		"--convert-to", kind, "--outdir", o.folder, source)
	command.Env = append(os.Environ(), "HOME="+o.folder, "FONTCONFIG_FILE="+o.folder+"/fonts.conf", "LC_ALL=C.UTF-8")
	if out, err := command.CombinedOutput(); err != nil {
		o.t.Fatalf("soffice: %v\n%s", err, out)
	}
	return filepath.Join(o.folder, "notice."+kind)
}

// Pages are the lines of each page as LibreOffice sets a Word file.
func (o *Office) Pages(docx []byte) []Page {
	o.t.Helper()
	pages, err := ReadPages(o.PDF(docx))
	if err != nil {
		o.t.Fatal(err)
	}
	return pages
}

func (o *Office) write(name string, data []byte) string {
	o.t.Helper()
	path := filepath.Join(o.folder, name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		o.t.Fatal(err)
	}
	return path
}
