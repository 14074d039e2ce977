package reading_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/finding"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
)

// bad are files that give no ledger, with the rule of the error.
var bad = []struct {
	name string
	rule string
	make func(*testing.T) []byte
}{
	{"empty", "empty-file", func(*testing.T) []byte { return nil }},
	{"text", "no-workbook", func(*testing.T) []byte { return []byte("这不是台账。\n只是一段话。\n") }},
	{"binary", "no-workbook", func(*testing.T) []byte { return bytes.Repeat([]byte{7, 0, 200}, 1000) }},
	{"web page", "other-format", func(*testing.T) []byte { return []byte("<html><table><tr><td>序号</td></tr></table></html>") }},
	{"XML spreadsheet", "other-format", func(*testing.T) []byte { return []byte(`<?xml version="1.0"?><Workbook/>`) }},
	{"PDF", "other-format", func(*testing.T) []byte { return []byte("%PDF-1.7\n") }},
	{"archive", "other-format", func(t *testing.T) []byte { return zipped(t, map[string]string{"a.txt": "a"}) }},
	{"Word document", "other-format", func(t *testing.T) []byte {
		return zipped(t, map[string]string{"_rels/.rels": "<r/>", "word/document.xml": "<d/>"})
	}},
	{"binary workbook", "other-format", func(t *testing.T) []byte {
		return zipped(t, map[string]string{"xl/workbook.bin": ""})
	}},
	{"OpenDocument", "other-format", func(t *testing.T) []byte {
		return zipped(t, map[string]string{"mimetype": "", "content.xml": "<a/>"})
	}},
	{"password", "encrypted", password},
	{"half of a workbook", "damaged-file", func(t *testing.T) []byte { d := merged(t); return d[:len(d)/2] }},
	{"half of an .xls", "damaged-file", func(t *testing.T) []byte { d := file(t, "testdata/merged.xls"); return d[:len(d)/2] }},
	{"sheet cut short", "damaged-file", func(t *testing.T) []byte {
		return part(t, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>"+rawTable())
	}},
	{"tags that cross", "damaged-file", func(t *testing.T) []byte { return raw(t, "<sheetData>"+rawTable()+"</row></sheetData>") }},
	{"entities", "damaged-file", func(t *testing.T) []byte {
		return part(t, "xl/worksheets/sheet1.xml", `<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>`)
	}},
	{"missing sheet", "damaged-file", func(t *testing.T) []byte { return lacking(t, "xl/worksheets/sheet1.xml") }},
	{"missing workbook", "damaged-file", func(t *testing.T) []byte { return lacking(t, "xl/workbook.xml") }},
	{"shared string out of range", "damaged-file", func(t *testing.T) []byte {
		return raw(t, `<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>`)
	}},
	{"cell outside", "damaged-file", func(t *testing.T) []byte {
		return raw(t, `<sheetData><row r="1"><c r="ZZZZ1"><v>9</v></c></row></sheetData>`)
	}},
	{"elements too deep", "damaged-file", func(t *testing.T) []byte {
		return raw(t, strings.Repeat("<a>", 1000)+strings.Repeat("</a>", 1000))
	}},
	{"unpacks to a gigabyte", "too-large", func(t *testing.T) []byte { return bomb(t, 1000<<20) }},
	{"unpacks to a gigabyte, says a thousand bytes", "damaged-file", func(t *testing.T) []byte { return bomb(t, 1000) }},
	{"too many merges", "too-large", func(t *testing.T) []byte {
		return raw(t, "<sheetData/><mergeCells>"+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 1_000_000)+"</mergeCells>")
	}},
	{"no ledger in it", "no-ledger", func(t *testing.T) []byte {
		return rows(t, "花名册", []any{"姓名", "科室"}, []any{"张某", "甲科"})
	}},
	{"no sheet in it", "no-ledger", func(t *testing.T) []byte { return part(t, "xl/workbook.xml", "<workbook/>") }},
	{"open quote", "open-quote", func(t *testing.T) []byte {
		return append([]byte("a,b\n1,\"没有收尾的引号"), bytes.Repeat([]byte("文字，\n"), 50_000)...)
	}},
}

func TestBadFilesAreExplained(t *testing.T) {
	var told strings.Builder
	for _, c := range bad {
		_, _, err := reading.Read("台账.xlsx", c.make(t), reading.Options{})
		var f finding.Finding
		if !errors.As(err, &f) {
			t.Errorf("%s: error %v is no finding", c.name, err)
			continue
		}
		if f.ID() != c.rule || f.Severity != finding.Error || f.At.File() != "台账.xlsx" {
			t.Errorf("%s: %s of %s: %s", c.name, f.ID(), f.At, f.Summary)
		}
		fmt.Fprintf(&told, "%s: %v\n", c.name, f)
	}
	golden.Check(t, "testdata/bad.txt", []byte(told.String()))
}

func part(t *testing.T, name, content string) []byte {
	parts := rawParts("<sheetData>" + rawTable() + "</sheetData>")
	parts[name] = content
	return zipped(t, parts)
}

func lacking(t *testing.T, name string) []byte {
	parts := rawParts("<sheetData>" + rawTable() + "</sheetData>")
	delete(parts, name)
	return zipped(t, parts)
}

func password(t *testing.T) []byte {
	w := newWorkbook(t)
	w.sheet("整改台账")
	var b bytes.Buffer
	w.must(w.f.Write(&b, excelize.Options{Password: "secret"}))
	return b.Bytes()
}

// bomb is a workbook whose sheet unpacks to a gigabyte and says that it has that
// many bytes: one flushed block of DEFLATE, over and over.
func bomb(t *testing.T, says uint64) []byte {
	var block bytes.Buffer
	deflate, err := flate.NewWriter(&block, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	deflate.Write([]byte(strings.Repeat(" ", 1<<20)))
	deflate.Flush()
	const sheet = "xl/worksheets/sheet1.xml"
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range rawParts("") {
		if name != sheet {
			w, _ := z.Create(name)
			w.Write([]byte(content))
		}
	}
	packed := bytes.Repeat(block.Bytes(), 1000)
	w, err := z.CreateRaw(&zip.FileHeader{Name: sheet, Method: zip.Deflate,
		CompressedSize64: uint64(len(packed)), UncompressedSize64: says})
	if err != nil {
		t.Fatal(err)
	}
	w.Write(packed)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A merged block over the whole sheet and a style on its last row must not make
// work for the millions of cells in between.
func TestVastSheetIsRead(t *testing.T) {
	data := raw(t, `<dimension ref="A1:XFD1048576"/><sheetData>`+rawTable()+
		`<row r="1048576" hidden="1"><c r="XFD1048576" s="1"/></row></sheetData>`+
		`<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>`)
	l, found, err := reading.Read("台账.xlsx", data, reading.Options{})
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	if got := dump(l); !strings.Contains(got, "措施一。") {
		t.Error(got)
	}
}

// A single flipped bit of a workbook is an error or reads as the same ledger.
func TestFlippedBitIsNeverAnotherLedger(t *testing.T) {
	whole := merged(t)
	l, _, err := reading.Read("台账.xlsx", whole, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := dump(l)
	random := rand.New(rand.NewSource(1))
	for range 1500 {
		data := bytes.Clone(whole)
		at, bit := random.Intn(len(data)), byte(1)<<random.Intn(8)
		data[at] ^= bit
		if l, _, err := reading.Read("台账.xlsx", data, reading.Options{}); err == nil && dump(l) != want {
			t.Errorf("bit %d of byte %d of %d changes the ledger silently", bit, at, len(data))
		}
	}
}

func TestTruncatedWorkbookIsAnError(t *testing.T) {
	for name, whole := range map[string][]byte{"xlsx": merged(t), "xls": file(t, "testdata/merged.xls")} {
		for n := 600; n < len(whole)-600; n += 97 {
			if _, _, err := reading.Read("台账", whole[:n], reading.Options{}); err == nil {
				t.Errorf("%s: %d of %d bytes are a ledger", name, n, len(whole))
			}
		}
	}
}

// An .xls whose dimensions are a lie must not make room for them.
func TestXLSDimensionsAreNotTrusted(t *testing.T) {
	data := file(t, "testdata/merged.xls")
	i := bytes.Index(data, []byte{0x00, 0x02, 0x0e, 0x00})
	if i < 0 {
		t.Fatal("no DIMENSIONS record")
	}
	binary.LittleEndian.PutUint32(data[i+8:], 0xFFFFFFFF)
	l, _, err := reading.Read("台账.xls", data, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/content.txt", []byte(dump(l)))
}

// The real case is not part of this repository; where it stands beside it, its
// known figures must come out.
func TestRealLedger(t *testing.T) {
	path := "../../../../shared/cases/education-bureau/ledger.xlsx"
	if _, err := os.Stat(path); err != nil {
		t.Skip("the case ledger is not beside this repository")
	}
	l, found := ledgertest.Read(t, path, reading.Options{})
	if len(found) > 0 {
		t.Fatal(dumpFindings(found))
	}
	problems, tasks, states := 0, 0, map[ledger.State]int{}
	for _, a := range l.Aspects {
		problems += len(a.Problems)
		for _, p := range a.Problems {
			tasks += len(p.Tasks)
		}
	}
	overdue := 0
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		states[m.State]++
		if m.State.Open() && m.Deadline.Day.Before(l.Info.ReferenceDay()) {
			overdue++
		}
		return true
	})
	got := fmt.Sprint(len(l.Aspects), problems, tasks, states, overdue)
	if want := "4 15 29 map[推进中:15 基本完成:24 长期坚持:19 已完成:59] 18"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
