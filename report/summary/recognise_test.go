package summary

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
)

// Our own workbooks are known by their content; nothing else is taken for one.
func TestOwnWorkbooksAreKnown(t *testing.T) {
	dir := t.TempDir()
	file := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	whole := workbook(t, sized(3, 1))
	for path, want := range map[string]bool{
		file("甲.xlsx", whole):                               true,
		file("校.xlsx", checksOf(t, full())):                 true,
		file("旧.xlsx", sheetsOf(t, "总览", "整改明细", "校验")):     true,
		file("单位自己的.xlsx", sheetsOf(t, "总览", "整改明细", "说明")): false,
		file("乙.xlsx", batch(t)):                            true,
		file("半份.xlsx", whole[:len(whole)/2]):               false,
		file("文字-汇总.xlsx", []byte("总览 整改明细 校验")):            false,
		filepath.Join(dir, "没有.xlsx"):                       false,
		"../../samples/水务局整改台账.xlsx":                        false,
		"../../samples/out/水务局整改台账-汇总.xlsx":                 true,
		"../../samples/out/批次汇总.xlsx":                       true,
		"../../samples/out/水务局整改台账-通报.docx":                 false,
	} {
		if Is(path) != want {
			t.Errorf("%s: %t", path, !want)
		}
	}
}

// sheetsOf returns a workbook with some sheets, as far as it is known by them: such as the
// summaries of the time when the checks were in them.
func sheetsOf(t *testing.T, names ...string) []byte {
	t.Helper()
	var sheets strings.Builder
	for _, name := range names {
		sheets.WriteString(`<sheet name="` + name + `"/>`)
	}
	return opctest.Package(t, opc.Part{Name: namesPart, Content: []byte("<workbook><sheets>" + sheets.String() + "</sheets></workbook>")})
}
