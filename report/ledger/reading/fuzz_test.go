package reading_test

import (
	"errors"
	"os"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/delimited"
	"tongbao/report/ledger/reading"
)

// checkRead reads what a fuzzer made: a ledger or an error that names the file.
func checkRead(t *testing.T, data []byte) {
	for _, public := range []bool{false, true} {
		l, _, err := reading.Read("台账", data, reading.Options{Public: public})
		var f finding.Finding
		switch {
		case err == nil && l == nil:
			t.Fatal("neither ledger nor error")
		case err != nil && (!errors.As(err, &f) || f.At.File() != "台账" || f.Summary == ""):
			t.Fatalf("error %v", err)
		}
	}
}

// FuzzXLSX varies the parts of a workbook, so that the checksums are right.
func FuzzXLSX(f *testing.F) {
	f.Add("<sheetData>"+rawTable()+"</sheetData>", `<sst><si><t>文字</t></si></sst>`, stylesXML)
	f.Add(`<sheetData><row r="1"><c t="s"><v>0</v></c><c s="4"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
		`<sst><si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>`, `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`)
	f.Fuzz(func(t *testing.T, sheet, strings, styles string) {
		parts := rawParts(sheet)
		parts["xl/sharedStrings.xml"], parts["xl/styles.xml"] = strings, styles
		checkRead(t, zipped(t, parts))
	})
}

// FuzzFile varies whole files of any format.
func FuzzFile(f *testing.F) {
	f.Add([]byte("序号,具体问题,整改措施\n1,甲,乙\n"))
	f.Add([]byte("序号,具体问题,整改措施,是否公开\n1,甲（不公开）,\"一是乙。二是丙（不公开）。\",否\n不公开\n,,（不公开）丁,再说\n"))
	f.Add([]byte("<html>"))
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(checkRead)
}

// FuzzXLS varies the bytes of an .xls file.
func FuzzXLS(f *testing.F) {
	for _, name := range []string{"testdata/merged.xls", "testdata/tasks.xls"} {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		checkRead(t, append([]byte(compound.Signature), data[min(len(data), 8):]...))
	})
}

// FuzzDelimited varies text in any encoding.
func FuzzDelimited(f *testing.F) {
	f.Add([]byte("a,b\n\"c\nd\",e\n"))
	f.Add([]byte("\xff\xfea\x00\t\x00b\x00"))
	f.Add([]byte("\xd0\xf2\xba\xc5,\xb7\xbd\xc3\xe6\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		book, err := delimited.Read(data)
		if (book == nil) == (err == nil) {
			t.Fatal("neither table nor error")
		}
	})
}
