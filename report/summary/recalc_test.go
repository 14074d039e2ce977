package summary

import (
	"bytes"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// TestRecalculation has LibreOffice calculate every formula of workbooks whose
// cached values were taken out, and wants the values that were there.
func TestRecalculation(t *testing.T) {
	books := map[string][]byte{
		"full": workbookOf(t, full()), "checks": checksOf(t, full()), "batch": batch(t), "many": workbook(t, sized(300, 9)),
		"half-blind-batch": batchOf(t, sized(9, 3), stateless(sized(5, 4)), sized(3, 5)), "blind-batch": batchOf(t, stateless(sized(5, 4)), &ledger.Ledger{}),
	}
	books["trend"], books["blind-trend"] = workbookOf(t, withPast(sized(60, 7), february)), workbookOf(t, withPast(stateless(sized(60, 7)), february))
	for name, l := range odd() {
		name = strings.ReplaceAll(name, " ", "-")
		books[name], books["checks-"+name] = workbook(t, l), checksOf(t, Source{Ledger: l, Statistics: stats.Count(l)})
	}
	calculated := recalculated(t, books)
	for name, book := range books {
		t.Run(name, func(t *testing.T) { sameValues(t, opened(t, book), calculated[name]) })
	}
}

// recalculated has LibreOffice calculate workbooks without their cached values.
func recalculated(t *testing.T, books map[string][]byte) map[string]*excelize.File {
	t.Helper()
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice (soffice) is not installed")
	}
	dir := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(dir, "profile")), "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", filepath.Join(dir, "out")}
	for name, book := range books {
		file := filepath.Join(dir, name+".xlsx")
		if err := os.WriteFile(file, uncached(t, book), 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	if out, err := exec.Command(office, args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	calculated := map[string]*excelize.File{}
	for name := range books {
		book, err := os.ReadFile(filepath.Join(dir, "out", name+".xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		calculated[name] = opened(t, book)
	}
	return calculated
}

var cachedValue = regexp.MustCompile(`</f><v>[^<]*</v>`)

// uncached takes the values of all formulas out, and the name of the program by
// which LibreOffice would trust them.
func uncached(t *testing.T, book []byte) []byte {
	t.Helper()
	names, contents := opctest.Parts(t, book)
	var parts []opc.Part
	for _, name := range names {
		data := cachedValue.ReplaceAll([]byte(contents[name]), []byte("</f>"))
		data = bytes.ReplaceAll(data, []byte("<Application>Microsoft Excel</Application>"), nil)
		parts = append(parts, opc.Part{Name: name, Content: data})
	}
	return opctest.Package(t, parts...)
}

// sameValues compares the value of every formula of want with that in got.
func sameValues(t *testing.T, want, got *excelize.File) {
	t.Helper()
	raw, formulas := excelize.Options{RawCellValue: true}, 0
	for _, sheet := range want.GetSheetList() {
		rows, err := want.GetRows(sheet, raw)
		if err != nil {
			t.Fatal(err)
		}
		for r, row := range rows {
			for c, value := range row {
				formula, _ := want.GetCellFormula(sheet, at(c+1, r+1))
				if formula == "" {
					continue
				}
				formulas++
				calculated, err := got.GetCellValue(sheet, at(c+1, r+1), raw)
				if err != nil || !sameValue(value, calculated) {
					t.Errorf("%s!%s: cached %q, calculated %q %v: %s", sheet, at(c+1, r+1), value, calculated, err, formula)
				}
			}
		}
	}
	if formulas == 0 {
		t.Error("there is no formula")
	}
}

func sameValue(a, b string) bool {
	x, errX := strconv.ParseFloat(a, 64)
	y, errY := strconv.ParseFloat(b, 64)
	if errX == nil && errY == nil {
		return math.Abs(x-y) < 1e-9
	}
	return a == b
}
