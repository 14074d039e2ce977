package xlsx

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// Each bound lets in what lies at it, and refuses what lies one past it.
func TestBounds(t *testing.T) {
	repeat := strings.Repeat
	noise := make([]byte, 4<<20) // no packing makes it smaller: a file of that size may show much
	rand.NewChaCha8([32]byte{}).Read(noise)
	large := func(contents map[string]string) map[string]string {
		contents["xl/media/image1.bin"] = string(noise)
		return contents
	}
	sheet := func(content string) map[string]string {
		return map[string]string{"xl/sheet1.xml": `<worksheet>` + content + `</worksheet>`}
	}
	for _, c := range []struct {
		name string
		make func(past int) map[string]string // 0: at the bound, 1: one past it
		rule string
	}{
		{"row", func(past int) map[string]string { return sheet(rows(fmt.Sprintf(`<row r="%d"/>`, a1.MaxRows+past))) }, "damaged-file"},
		{"rows without numbers", func(past int) map[string]string {
			return sheet(rows(fmt.Sprintf(`<row r="%d"/>`, a1.MaxRows-1) + repeat(`<row/>`, 1+past)))
		}, "damaged-file"},
		{"column", func(past int) map[string]string {
			return sheet(row(text(a1.Cell(1, a1.MaxColumns+past), "甲")))
		}, "damaged-file"},
		{"columns without names", func(past int) map[string]string { return sheet(row(text("XFC1", "甲") + repeat("<c/>", 1+past))) }, "damaged-file"},
		{"depth", func(past int) map[string]string {
			return sheet(repeat("<a>", maxDepth-1+past) + repeat("</a>", maxDepth-1+past))
		}, "damaged-file"},
		{"length of a tag", func(past int) map[string]string {
			return sheet(`<a b="` + repeat("c", maxToken-len(`<a b=""/>`)+past) + `"/>`)
		}, "damaged-file"},
		{"sheets", func(past int) map[string]string {
			return map[string]string{"xl/workbook.xml": `<workbook><sheets>` + repeat(`<sheet name="a"/>`, grid.MaxSheets+past) + `</sheets></workbook>`}
		}, "too-large"},
		{"formats of cells", func(past int) map[string]string {
			return map[string]string{"xl/styles.xml": `<styleSheet><cellXfs>` + repeat(`<xf/>`, maxStyles+past) + `</cellXfs></styleSheet>`}
		}, "too-large"},
		{"formats of numbers", func(past int) map[string]string {
			var b strings.Builder
			for i := range maxStyles + past {
				fmt.Fprintf(&b, `<numFmt numFmtId="%d"/>`, i)
			}
			return map[string]string{"xl/styles.xml": `<styleSheet><numFmts>` + b.String() + `</numFmts></styleSheet>`}
		}, "too-large"},
		{"shared texts", func(past int) map[string]string {
			return large(map[string]string{"xl/strings.xml": `<sst>` + repeat(`<si/>`, grid.MaxCells+past) + `</sst>`})
		}, "too-large"},
		{"cells", func(past int) map[string]string {
			return large(sheet(row(repeat(`<c r="A1" t="b"/>`, grid.MaxCells+past))))
		}, "too-large"},
		{"merged blocks", func(past int) map[string]string {
			return sheet(`<mergeCells>` + repeat(`<mergeCell ref="A1:B2"/>`, grid.MaxMerges+past) + `</mergeCells>`)
		}, "too-large"},
		{"columns of merged blocks", func(past int) map[string]string {
			return sheet(`<mergeCells>` + repeat(`<mergeCell ref="A1:XFD1"/>`, grid.MaxMergedColumns/a1.MaxColumns) + repeat(`<mergeCell ref="A1:A2"/>`, past) + `</mergeCells>`)
		}, "too-large"},
		{"namespaces", func(past int) map[string]string {
			return sheet(`<a ` + repeat(`xmlns:a="b" `, maxNamespaces+past) + `/>`)
		}, "too-large"},
		{"fonts", func(past int) map[string]string {
			return map[string]string{"xl/styles.xml": `<styleSheet><fonts>` + repeat(`<font/>`, maxStyles+past) + `</fonts></styleSheet>`}
		}, "too-large"},
		{"hidden columns", func(past int) map[string]string {
			return sheet(`<cols>` + repeat(`<col min="1" max="2" hidden="1"/>`, a1.MaxColumns+past) + `</cols>`)
		}, "damaged-file"},
		{"error values", func(past int) map[string]string { return sheet(row(repeat(`<c r="A1" t="e"/>`, grid.MaxFaults+past))) }, "too-large"},
		{"formulas without values", func(past int) map[string]string { return sheet(row(repeat(`<c r="A1"><f/></c>`, grid.MaxFaults+past))) }, "too-large"},
	} {
		if _, err := Read(file(t, "", c.make(0))); err != nil {
			t.Errorf("%s, at the bound: %v", c.name, err)
		}
		if f := refused(t, c.name, file(t, "", c.make(1))); f.ID() != c.rule {
			t.Errorf("%s, past the bound: %v", c.name, f)
		}
	}
}
