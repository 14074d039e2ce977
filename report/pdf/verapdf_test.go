package pdf

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestVeraPDF has the reference validator judge the files. It is fetched by
// .ci/verapdf; a folder with its jars elsewhere is named by VERAPDF_HOME.
func TestVeraPDF(t *testing.T) {
	jars := verapdf(t)
	plain, withLedger := saved(t)
	draft := filepath.Join(t.TempDir(), "draft.pdf")
	save(t, draft, sample(), Options{Draft: true})
	second, secondWithLedger, secondDraft := savedAsSecond(t)
	for _, c := range []struct {
		flavour string
		paths   []string
	}{
		{"2b", []string{plain, draft}},
		{"3b", []string{withLedger}},
		{"ua1", []string{plain, draft, withLedger}},
		{"4", []string{second, secondDraft}},
		{"4f", []string{secondWithLedger}},
		{"ua2", []string{second, secondDraft, secondWithLedger}},
	} {
		t.Run(c.flavour, func(t *testing.T) {
			args := append([]string{"-cp", filepath.Join(jars, "*"), "org.verapdf.apps.GreenfieldCliWrapper",
				"--flavour", c.flavour, "--format", "text", "--verbose"}, c.paths...)
			out, err := exec.Command("java", args...).CombinedOutput()
			passed := 0
			for line := range strings.Lines(string(out)) {
				if strings.HasPrefix(line, "PASS ") {
					passed++
				}
			}
			if err != nil || passed != len(c.paths) {
				t.Errorf("%d of %d pass: %v\n%s", passed, len(c.paths), err, out)
			}
		})
	}
}

// savedAsSecond writes the sample as PDF 2.0: plain, with a ledger, and as a draft.
func savedAsSecond(t *testing.T) (plain, withLedger, draft string) {
	t.Helper()
	dir := t.TempDir()
	plain, withLedger, draft = filepath.Join(dir, "plain.pdf"), filepath.Join(dir, "ledger.pdf"), filepath.Join(dir, "draft.pdf")
	save(t, plain, sample(), Options{Second: true})
	save(t, withLedger, sample(), Options{Second: true, Attachment: &Attachment{Name: "台账.xlsx", Data: []byte("PK")}})
	save(t, draft, sample(), Options{Second: true, Draft: true})
	return plain, withLedger, draft
}

// verapdf returns the folder of veraPDF's jars.
func verapdf(t *testing.T) string {
	if _, err := exec.LookPath("java"); err != nil {
		t.Skip("java is not installed")
	}
	home := os.Getenv("VERAPDF_HOME")
	if home == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			t.Skip("no cache folder to look for veraPDF in")
		}
		found, _ := filepath.Glob(filepath.Join(cache, "tongbao", "verapdf-*"))
		if len(found) == 0 {
			t.Skip("veraPDF is not there: .ci/verapdf fetches it")
		}
		home = found[len(found)-1]
	}
	return home
}
