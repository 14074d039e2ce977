package xlsx

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

// relation is one to a target; its id is that target too.
func relation(kind, target string) string {
	return fmt.Sprintf(`<Relationship Id="%[2]s" Type="%[3]s%[1]s" Target="%[2]s"/>`, kind, target, officeTypes)
}

func relations(list ...string) string {
	return `<Relationships>` + strings.Join(list, "") + `</Relationships>`
}

// file is a workbook with one sheet of that content, some of them put otherwise;
// one without content is left out.
func file(t *testing.T, sheet string, otherwise map[string]string) []byte {
	t.Helper()
	contents := map[string]string{
		"_rels/.rels":     relations(relation("officeDocument", "xl/workbook.xml")),
		"xl/workbook.xml": `<workbook><sheets><sheet name="整改台账" r:id="sheet1.xml"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relations(relation("worksheet", "sheet1.xml"),
			relation("sharedStrings", "strings.xml"), relation("styles", "styles.xml")),
		"xl/strings.xml": `<sst/>`,
		"xl/styles.xml":  `<styleSheet/>`,
		"xl/sheet1.xml":  `<worksheet>` + sheet + `</worksheet>`,
	}
	maps.Copy(contents, otherwise)
	parts := map[string][]byte{}
	for name, content := range contents {
		if content != "" {
			parts[name] = []byte(content)
		}
	}
	return opctest.Package(t, opc.Sorted(parts)...)
}

func read(t *testing.T, name string, data []byte) *grid.Workbook {
	t.Helper()
	w, err := Read(data)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return w
}

// shows wants the first sheet of a workbook to show that, and nothing to be wrong.
func shows(t *testing.T, name string, data []byte, want string) {
	t.Helper()
	w := read(t, name, data)
	if got := gridtest.Show(w.Sheets[0]); got != want || len(w.Faults) > 0 {
		t.Errorf("%s: %q, want %q; %v", name, got, want, w.Faults)
	}
}

// refused is the finding with which a workbook is refused.
func refused(t *testing.T, name string, data []byte) finding.Finding {
	t.Helper()
	w, err := Read(data)
	if err == nil {
		t.Errorf("%s: read as %d sheets", name, len(w.Sheets))
		return finding.Finding{}
	}
	return err.(finding.Finding)
}

// rows is the data of a sheet.
func rows(content string) string { return `<sheetData>` + content + `</sheetData>` }

// row is the data of a sheet with one row of cells.
func row(cells string) string { return rows(`<row>` + cells + `</row>`) }
