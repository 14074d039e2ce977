package samples_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func officePage(t *testing.T) string {
	page, err := os.ReadFile(filepath.Join(offices, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

// The page in the folder names every ledger of it.
func TestPageNamesEveryOfficeLedger(t *testing.T) {
	page := officePage(t)
	entries, err := os.ReadDir(offices)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		name := entry.Name()
		if filepath.Ext(name) != ".txt" && name != "README.md" && !strings.Contains(page, name) {
			t.Errorf("the page does not name %s", name)
		}
	}
}

// quotation is a command on the page with some lines of what it says below.
var quotation = regexp.MustCompile("(?ms)^```\ntongbao (check [^\n]*)\n(.*?)^```$")

// leftOut stands on the page for lines that it does not quote.
const leftOut = "……"

func TestPageQuotesTheProgram(t *testing.T) {
	program := filepath.Join(t.TempDir(), "tongbao.exe")
	if out, err := exec.Command("go", "build", "-o", program, "../cmd/tongbao").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	quotations := quotation.FindAllStringSubmatch(officePage(t), -1)
	if len(quotations) < 8 {
		t.Errorf("only %d quotations", len(quotations))
	}
	for _, q := range quotations {
		said := saidBy(t, program, strings.Fields(q[1]))
		for line := range strings.Lines(q[2]) {
			line = strings.TrimRight(line, "\n")
			if line != leftOut && !slices.Contains(strings.Split(said, "\n"), line) {
				t.Errorf("tongbao %s does not say %q but\n%s", q[1], line, said)
			}
		}
	}
}

// saidBy runs a command of the page where the page has it run: in the folder, or,
// where it writes a mapping, beside a copy of the ledger alone.
func saidBy(t *testing.T, program string, args []string) string {
	cmd := exec.Command(program, args...)
	cmd.Dir = offices
	if slices.Contains(args, "--save-mapping") {
		cmd.Dir = t.TempDir()
		name := args[len(args)-1]
		data, err := os.ReadFile(filepath.Join(offices, strings.TrimSuffix(name, filepath.Ext(name)), name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(cmd.Dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	dir := t.TempDir()
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+dir, "AppData="+dir) // no configuration but the folder's
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}
