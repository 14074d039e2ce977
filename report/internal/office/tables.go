package office

import (
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// asShown is the filter that writes a sheet as text, each cell as it is shown.
const asShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,2052,false,true"

// Tables has LibreOffice open workbooks and returns the texts that the cells of their
// first sheets show, by row and column. The test is skipped where it is absent.
func Tables(t testing.TB, workbooks [][]byte) [][][]string {
	t.Helper()
	if _, err := exec.LookPath("soffice"); err != nil {
		t.Skip("soffice is not installed")
	}
	folder := t.TempDir()
	args := []string{"--headless", "-env:UserInstallation=file://" + folder + "/profile", "--convert-to", asShown, "--outdir", folder}
	for i, workbook := range workbooks {
		path := filepath.Join(folder, fmt.Sprintf("%d.xlsx", i))
		if err := os.WriteFile(path, workbook, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	command := exec.Command("soffice", args...)
	command.Env = append(os.Environ(), "HOME="+folder, "LC_ALL=C.UTF-8")
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	tables := make([][][]string, len(workbooks))
	for i := range workbooks {
		text, err := os.ReadFile(filepath.Join(folder, fmt.Sprintf("%d.csv", i)))
		if err != nil {
			t.Fatal(err)
		}
		r := csv.NewReader(strings.NewReader(string(text)))
		r.FieldsPerRecord = -1
		if tables[i], err = r.ReadAll(); err != nil {
			t.Fatal(err)
		}
	}
	return tables
}
