package report_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"tongbao/report/internal/golden"
)

// What samples/out shows is what the program makes of the samples today, to the
// byte: the promise that the same input makes the same bytes on every machine.
func TestSampleOutputsAreWhatIsMade(t *testing.T) {
	dir := t.TempDir()
	program := filepath.Join(dir, "tongbao.exe")
	if out, err := exec.Command("go", "build", "-o", program, "../cmd/tongbao").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	made := filepath.Join(dir, "out")
	cmd := exec.Command(program, "-o", made, "--fonts", "embedded", "../samples/乡镇",
		"../samples/图书馆整改台账.xlsx", "../samples/水务局整改台账.xlsx", "../samples/生僻字整改台账.xlsx")
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+dir, "AppData="+dir) // no configuration but the samples' own
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	paths, err := filepath.Glob(filepath.Join(made, "*"))
	if err != nil || len(paths) != 4*4+1 {
		t.Fatalf("%d files made: %v", len(paths), err)
	}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		golden.CheckBinary(t, filepath.Join("../samples/out", filepath.Base(path)), content)
	}
}
