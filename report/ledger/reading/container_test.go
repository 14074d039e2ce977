package xls

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"
	"unicode/utf16"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid/gridtest"
)

const (
	sector     = 512
	endOfChain = 0xFFFFFFFE
	free       = 0xFFFFFFFF
)

// compound is a compound file ([MS-CFB]) with one stream, of at most 60 KB: its
// table of sectors, its directory, the stream.
func compound(name string, stream []byte) []byte {
	size := max(len(stream), 4096) // a shorter one would lie elsewhere
	sectors := (size + sector - 1) / sector
	table := append(u32(0xFFFFFFFD), u32(endOfChain)...)
	for i := range sectors - 1 {
		table = append(table, u32(i+3)...)
	}
	table = append(table, u32(endOfChain)...)
	data := append(bytes.Clone(stream), make([]byte, sectors*sector-len(stream))...)
	return slices.Concat(header(), pad(table, 0xFF), directory(name, size), data)
}

func pad(b []byte, with byte) []byte {
	return append(b, bytes.Repeat([]byte{with}, sector-len(b))...)
}

func header() []byte {
	h := append([]byte(Signature), make([]byte, 16)...)
	for _, v := range []int{0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0} {
		h = append(h, u16(v)...)
	}
	for _, v := range []int{0, 1, 1, 0, 4096, endOfChain, 0, endOfChain, 0, 0} {
		h = append(h, u32(v)...)
	}
	return pad(h, 0xFF)
}

func directory(name string, size int) []byte {
	return pad(slices.Concat(entry("Root Entry", 5, 1, endOfChain, 0), entry(name, 2, free, 2, size)), 0)
}

// entry is one of the directory, with its child, its first sector and its size.
func entry(name string, kind byte, child, first, size int) []byte {
	e := make([]byte, 128)
	units := utf16.Encode([]rune(name))
	for i, unit := range units {
		binary.LittleEndian.PutUint16(e[2*i:], unit)
	}
	binary.LittleEndian.PutUint16(e[64:], uint16(2*len(units)+2))
	e[66], e[67] = kind, 1
	for offset, v := range map[int]int{68: free, 72: free, 76: child, 116: first, 120: size} {
		binary.LittleEndian.PutUint32(e[offset:], uint32(v))
	}
	return e
}

func TestWorkbookInItsFile(t *testing.T) {
	w, err := Read(compound("Workbook", one(nil, label(0, 0, "甲"))))
	if err != nil {
		t.Fatal(err)
	}
	if got := gridtest.Show(w.Sheets[0]); got != "A1=甲" {
		t.Error(got)
	}
}

func TestFilesThatHoldNoWorkbook(t *testing.T) {
	stream := one(nil, label(0, 0, "甲"))
	whole := compound("Workbook", stream)
	longer := bytes.Clone(whole)
	binary.LittleEndian.PutUint32(longer[2*sector+128+120:], 1<<31)
	for _, c := range []struct {
		name string
		file []byte
		rule string
	}{
		{"nothing", nil, "damaged-file"},
		{"signature alone", []byte(Signature), "damaged-file"},
		{"cut short", whole[:len(whole)-sector], "damaged-file"},
		{"stream longer than the file", longer, "damaged-file"},
		{"no stream of a workbook", compound("WordDocument", stream), "other-format"},
		{"Excel 95", compound("Book", stream), "other-format"},
		{"a password", compound("EncryptedPackage", stream), "encrypted"},
		{"damaged stream", compound("Workbook", stream[:len(stream)-4]), "damaged-file"},
	} {
		_, err := Read(c.file)
		if f, is := err.(finding.Finding); !is || f.ID() != c.rule {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
