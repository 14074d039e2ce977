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
	for _, c := range []struct{ name, flavour, path string }{
		{"PDF-A-2b", "2b", plain},
		{"PDF-UA-1", "ua1", plain},
		{"PDF-A-3b", "3b", withLedger},
		{"PDF-UA-1 with the ledger", "ua1", withLedger},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, err := exec.Command("java", "-cp", filepath.Join(jars, "*"), "org.verapdf.apps.GreenfieldCliWrapper",
				"--flavour", c.flavour, "--format", "text", "--verbose", c.path).CombinedOutput()
			if err != nil || !strings.HasPrefix(string(out), "PASS") {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
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
