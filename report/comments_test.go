package report_test

import (
	"archive/zip"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/internal/office"
	"tongbao/report/internal/opc/opctest"
)

// wordOf makes the Word file of a ledger, with comments or without, and returns its path.
func wordOf(t *testing.T, ledger string, comments bool) (report.Outcome, string) {
	t.Helper()
	j := job(t, ledger, t.TempDir())
	j.Formats, j.Annotate, j.AttachLedger, j.Comments = report.Formats{DOCX: true}, false, false, comments
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	return out, out.Outputs[0]
}

// The comments of --comments are told findings and cells of the ledger; LibreOffice opens
// the file, has all of them, and sets the lines that it sets without, as far as Word and PDF
// agree: it takes the end of a comment in the middle of a line for one of a stretch.
func TestCommentsReachTheReaderAndMoveNoLine(t *testing.T) {
	same, lines := 0, 0
	for _, path := range append(ledgers(t), "../samples/乡镇/乡镇整改台账.xlsx") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			out, with := wordOf(t, path, true)
			_, without := wordOf(t, path, false)
			commented, plain := content(t, with), content(t, without)
			_, parts := opctest.Parts(t, commented)
			part := parts["word/comments.xml"]
			told := strings.Count(part, "<w:comment ")
			if findings := slices.ContainsFunc(out.Findings, func(f finding.Finding) bool { return f.At.Cell() != "" }); findings != strings.Contains(part, "通报校验") {
				t.Errorf("findings at cells: %v, comments of findings: %v", findings, !findings)
			}
			if !strings.Contains(part, "出处：") {
				t.Error("no comment names the cells of a paragraph")
			}
			program := office.Open(t)
			if got := annotations(t, program.ODT(commented)); got != told {
				t.Errorf("LibreOffice has %d comments of %d", got, told)
			}
			got, want := program.Pages(commented), program.Pages(plain)
			if len(got) != len(want) {
				t.Errorf("%d pages, without comments %d", len(got), len(want))
			}
			agreement := office.Compare(want, got)
			same, lines = same+agreement.Same, lines+agreement.Lines
			t.Logf("%d of %d lines the same: %q", agreement.Same, agreement.Lines, agreement.Different)
		})
	}
	if float64(same) < leastAgreement*float64(lines) {
		t.Errorf("comments move lines: %d of %d are the same", same, lines)
	}
}

// openxml-audit finds nothing wrong with a file with comments.
func TestCommentsAreSound(t *testing.T) {
	_, path := wordOf(t, "../samples/水务局整改台账.xlsx", true)
	soundWord(t, path)
}

// soundWord has openxml-audit judge a Word file.
func soundWord(t *testing.T, path string) {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skip("no cache folder to look for openxml-audit in")
	}
	if found, _ := filepath.Glob(filepath.Join(cache, "tongbao", "openxml-audit-*", "bin", "openxml-audit")); len(found) == 0 {
		t.Skip("openxml-audit is not there: .ci/ooxml fetches it")
	}
	said, err := exec.Command("../.ci/ooxml", path).CombinedOutput()
	if err != nil || !strings.HasPrefix(string(said), "PASS") {
		t.Errorf("%v\n%s", err, said)
	}
}

func content(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var annotation = regexp.MustCompile(`<office:annotation `)

// annotations counts the comments of an OpenDocument text.
func annotations(t *testing.T, path string) int {
	t.Helper()
	file, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	part, err := file.Open("content.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer part.Close()
	text, err := io.ReadAll(part)
	if err != nil {
		t.Fatal(err)
	}
	return len(annotation.FindAll(text, -1))
}
