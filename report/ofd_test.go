package report_test

import (
	"context"
	"image"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tongbao/report"
	"tongbao/report/internal/golden"
	"tongbao/report/internal/ofdrw"
	"tongbao/report/ledger"
)

// ofdDPI is fine enough to see a glyph a quarter of a millimetre off its place.
const ofdDPI = 100

// The OFD file says and shows, page by page, what the PDF does: text to the character
// and in its order, pictures within what two programs draw differently.
func TestOFDIsThePDF(t *testing.T) {
	var jobs []report.Job
	for _, path := range append(ledgers(t), "../samples/乡镇/乡镇整改台账.xlsx") {
		jobs = append(jobs, job(t, path, t.TempDir()))
	}
	compareFixed(t, jobs...)
}

// So it does with the mark of a draft, which is no text.
func TestOFDOfADraftIsThePDF(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeFacts(t, path, ledger.FedBack)
	compareFixed(t, job(t, path, t.TempDir()))
}

// compareFixed makes the notices of jobs in both fixed formats and compares them.
func compareFixed(t *testing.T, jobs ...report.Job) {
	t.Helper()
	var pdfs, ofds []string
	for _, j := range jobs {
		j.Formats, j.Annotate, j.AttachLedger = report.Formats{PDF: true, OFD: true}, false, false
		out, err := report.Build(context.Background(), j)
		if err != nil {
			t.Fatal(err)
		}
		pdfs, ofds = append(pdfs, out.Outputs[0]), append(ofds, out.Outputs[1])
	}
	for i, seen := range ofdrw.Read(t, ofdDPI, ofds...) {
		t.Run(strings.TrimSuffix(filepath.Base(ofds[i]), ".ofd"), func(t *testing.T) {
			text, err := exec.Command("pdftotext", "-raw", "-enc", "UTF-8", pdfs[i], "-").Output()
			if err != nil {
				t.Skipf("pdftotext: %v", err)
			}
			if want := ofdrw.Pages(string(text)); !slices.Equal(seen.Pages, want) {
				t.Errorf("ofdrw reads %q, pdftotext %q", seen.Pages, want)
			}
			for page := range seen.Pages {
				if err := golden.Alike(drawnPDF(t, pdfs[i], page), seen.Picture(t, page)); err != nil {
					t.Errorf("page %d: %v", page+1, err)
				}
			}
		})
	}
}

// drawnPDF draws a page of a PDF file, counted from 0, its rules as thin as they are.
func drawnPDF(t *testing.T, path string, page int) *image.Gray {
	t.Helper()
	n := strconv.Itoa(page + 1)
	out, err := exec.Command("pdftoppm", "-gray", "-thinlinemode", "shape", "-r", strconv.Itoa(ofdDPI), "-f", n, "-l", n, path).Output()
	if err != nil {
		t.Skipf("pdftoppm: %v", err)
	}
	return greymap(t, out)
}
