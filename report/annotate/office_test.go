package annotate

import (
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// LibreOffice shows all the comments of annotated ledgers, each at its cell.
func TestLibreOfficeShowsTheComments(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice (soffice) is not installed")
	}
	dir := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(dir, "profile")), "--headless", "--convert-to", "fods", "--outdir", dir}
	for _, name := range ledgers {
		file := filepath.Join(dir, name+".xlsx")
		if err := os.WriteFile(file, written(t, readLedger(t, name), othersFindings), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	if out, err := exec.Command(office, args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	var want []string
	for sheet, cells := range othersComments {
		for _, text := range cells {
			want = append(want, sheet+" "+strings.ReplaceAll(text, "\n", ""))
		}
	}
	slices.Sort(want)
	for _, name := range ledgers {
		if got := shown(t, filepath.Join(dir, name+".fods")); !slices.Equal(got, want) {
			t.Errorf("%s: LibreOffice shows %q, want %q", name, got, want)
		}
	}
}

// shown are the comments of a flat document, in order: the sheet and the text.
func shown(t *testing.T, path string) []string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var list []string
	sheet, inside := "", 0
	for d := xml.NewDecoder(file); ; {
		token, err := d.Token()
		if err == io.EOF {
			slices.Sort(list)
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch {
			case e.Name.Local == "table":
				sheet = nameOf(e)
			case e.Name.Local == "annotation":
				list, inside = append(list, sheet+" "), 1
			case inside > 0 && e.Name.Local != "date":
				inside++
			case inside > 0:
				d.Skip()
			}
		case xml.EndElement:
			inside = max(inside-1, 0)
		case xml.CharData:
			if inside > 1 {
				list[len(list)-1] += string(e)
			}
		}
	}
}

func nameOf(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "name" {
			return a.Value
		}
	}
	return ""
}
