package compound_test

import (
	"bytes"
	"encoding/binary"
	"math/rand"
	"testing"

	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/compound/compoundtest"
)

// noise is a content in which no two sectors are alike.
func noise(size int) []byte {
	b := make([]byte, size)
	rand.New(rand.NewSource(int64(size))).Read(b)
	return b
}

var streams = []compoundtest.Stream{
	{Name: "Workbook", Content: noise(9000)}, {Name: "小", Content: noise(100)},
	{Name: "exact", Content: noise(4096)}, {Name: "smaller", Content: noise(4095)}, {Name: "empty"},
}

func TestStreamsInEveryLayout(t *testing.T) {
	for _, layout := range []compoundtest.Layout{{Sector: 512}, {Sector: 4096}, {Sector: 512, Backward: true}, {Sector: 4096, Backward: true}} {
		f, err := compound.Open(layout.Write(streams...))
		if err != nil {
			t.Fatal(layout, err)
		}
		for _, s := range streams {
			if got, ok, err := f.Stream(s.Name); !ok || err != nil || !bytes.Equal(got, s.Content) {
				t.Errorf("%v: %s: %d bytes, %v, %v", layout, s.Name, len(got), ok, err)
			}
		}
	}
}

func TestNamesAreFoundInAnyCase(t *testing.T) {
	f, err := compound.Open(compoundtest.Write(streams...))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"WORKBOOK": true, "workbook": true, "Book": false, "Root Entry": false, "": false} {
		if _, ok, _ := f.Stream(name); ok != want {
			t.Errorf("%q: %v", name, ok)
		}
	}
}

// The places of fields in a file that compoundtest writes, with sectors of 512 bytes.
const (
	tableAt      = 512
	firstOfBook  = tableAt + 4 // the link behind the workbook's first sector
	miniTableAt  = 60          // of the header
	tableCountAt = 44          // of the header
	miniCountAt  = 64          // of the header
)

// What a header counts wrongly is still read, and what is not there to its end is not.
func TestOddFiles(t *testing.T) {
	whole := compoundtest.Write(streams...)
	put := func(at int, v uint32) []byte {
		b := bytes.Clone(whole)
		binary.LittleEndian.PutUint32(b[at:], v)
		return b
	}
	for _, c := range []struct {
		name   string
		file   []byte
		stream string
		ok     bool
	}{
		{"no count of tables", put(tableCountAt, 0), "Workbook", true},
		{"a huge count of tables", put(tableCountAt, 1<<32-1), "Workbook", true},
		{"no count of small tables", put(miniCountAt, 0), "小", true},
		{"a chain that comes back", put(firstOfBook, 1), "Workbook", false},
		{"a chain that leaves the file", put(firstOfBook, 5000), "Workbook", false},
		{"a chain that ends early", put(firstOfBook, 1<<32-2), "Workbook", false},
		{"no table of small sectors", put(miniTableAt, 1<<32-2), "smaller", false},
		{"small streams laid out like long ones", compoundtest.Layout{Sector: 512, NoMini: true}.Write(streams...), "smaller", true},
		{"cut short behind the stream", whole[:len(whole)-1], "Workbook", true},
	} {
		f, err := compound.Open(c.file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if _, _, err := f.Stream(c.stream); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestNoCompoundFile(t *testing.T) {
	whole := compoundtest.Write(streams...)
	for n := range len(whole) {
		f, err := compound.Open(whole[:n])
		if err != nil {
			continue
		}
		if got, ok, err := f.Stream("Workbook"); ok && err == nil && !bytes.Equal(got, streams[0].Content) {
			t.Errorf("another stream in %d of %d bytes", n, len(whole))
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(compoundtest.Write(compoundtest.Stream{Name: "Book", Content: []byte("abc")}))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := compound.Open(append([]byte(compound.Signature), data[min(len(data), 8):]...))
		if err != nil {
			return
		}
		if content, _, _ := file.Stream("Book"); len(content) > len(data)+8 {
			t.Errorf("%d bytes of %d", len(content), len(data))
		}
	})
}
