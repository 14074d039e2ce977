package report_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"tongbao/report"
)

// The acceptance scripts stand beside the repository, not in it.
const acceptance = "../../shared/accept"

// TestAcceptance has the scripts measure the real case: its text paragraph by
// paragraph in Word and PDF, its figures, and the page's geometry.
func TestAcceptance(t *testing.T) {
	for _, needed := range []string{acceptance, caseLedger} {
		if _, err := os.Stat(needed); err != nil {
			t.Skip("the acceptance scripts or the real case are not at hand")
		}
	}
	for _, program := range []string{"python3", "pdftotext", "pdftoppm"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed", program)
		}
	}
	dir := t.TempDir()
	j := job(t, caseLedger, dir)
	j.Annotate, j.AttachLedger = false, false
	if _, err := report.Build(context.Background(), j); err != nil {
		t.Fatal(err)
	}
	pdf := filepath.Join(dir, "ledger-通报.pdf")
	judge(t, filepath.Join(acceptance, "text"), filepath.Dir(caseLedger), dir)
	judge(t, filepath.Join(acceptance, "geometry"), pdf)
	if info, err := os.Stat(pdf); err != nil || info.Size() > mostBytes {
		t.Errorf("the PDF has %d bytes, more than %d: %v", info.Size(), mostBytes, err)
	}
}

// mostBytes is how large the PDF of a notice of some thirty pages may be.
const mostBytes = 600_000

func judge(t *testing.T, script string, args ...string) {
	t.Helper()
	out, err := exec.Command("python3", append([]string{script}, args...)...).CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s", filepath.Base(script), err, out)
	}
}
