package opc

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// A stated part is one whose directory says that it has so many bytes.
type stated struct {
	name string
	size uint64
}

// statedParts is a package of such parts with so much before them that it may unpack to
// as much as any.
func statedParts(t *testing.T, parts ...stated) *Package {
	t.Helper()
	before := make([]byte, maxUnzipped/unzippedPerByte)
	p, err := Open(bytes.NewReader(append(before, statedArchive(t, parts)...)))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func statedArchive(t *testing.T, parts []stated) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range parts {
		if _, err := z.CreateRaw(&zip.FileHeader{Name: part.name, Method: zip.Deflate, UncompressedSize64: part.size}); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestNumberOfPartsIsBounded(t *testing.T) {
	parts := make([]stated, maxParts+1)
	for i := range parts {
		parts[i].name = fmt.Sprint(i)
	}
	if _, err := Open(bytes.NewReader(statedArchive(t, parts[:maxParts]))); err != nil {
		t.Errorf("%d parts: %v", maxParts, err)
	}
	if _, err := Open(bytes.NewReader(statedArchive(t, parts))); !errors.Is(err, ErrTooLarge) {
		t.Errorf("%d parts: %v", maxParts+1, err)
	}
}

func TestSizeOfOnePartIsBounded(t *testing.T) {
	if _, err := statedParts(t, stated{"a", maxPart}).Open("a"); err != nil {
		t.Errorf("%d bytes: %v", maxPart, err)
	}
	for _, size := range []uint64{maxPart + 1, 1 << 40, 1<<64 - 2} {
		p := statedParts(t, stated{"a", size})
		if _, err := p.Open("a"); !errors.Is(err, ErrTooLarge) {
			t.Errorf("%d bytes are opened: %v", size, err)
		}
		if _, err := p.Read("a"); !errors.Is(err, ErrTooLarge) {
			t.Errorf("%d bytes are read: %v", size, err)
		}
	}
}

func TestSizeOfAllPartsIsBounded(t *testing.T) {
	p := statedParts(t, stated{"a", maxPart}, stated{"b", maxUnzipped - maxPart}, stated{"c", 1})
	for _, name := range []string{"a", "b"} {
		if _, err := p.Open(name); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	if _, err := p.Open("c"); !errors.Is(err, ErrTooLarge) {
		t.Errorf("one byte past the bound: %v", err)
	}
}

// A small package unpacks to little.
func TestUnzippedGrowsWithThePackage(t *testing.T) {
	size := len(statedArchive(t, []stated{{"a", 1 << 30}}))
	for past, tooLarge := range map[int]bool{0: false, 1: true} {
		data := statedArchive(t, []stated{{"a", uint64(leastUnzipped + size*unzippedPerByte + past)}})
		if len(data) != size {
			t.Fatal("another size")
		}
		p, err := Open(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.Open("a"); errors.Is(err, ErrTooLarge) != tooLarge {
			t.Errorf("%d past the bound: %v", past, err)
		}
	}
}

// A part counts each time that it is read.
func TestReadingTwiceCountsTwice(t *testing.T) {
	p := statedParts(t, stated{"a", maxUnzipped / 2})
	for range 2 {
		if _, err := p.Open("a"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := p.Open("a"); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a third time: %v", err)
	}
}

func TestRelationsAreBounded(t *testing.T) {
	for size, tooLarge := range map[uint64]bool{maxRelations: false, maxRelations + 1: true} {
		// The data are missing, which is damage where they are asked for.
		_, err := statedParts(t, stated{"_rels/.rels", size}).Relations("")
		if errors.Is(err, ErrTooLarge) != tooLarge || errors.Is(err, ErrDamaged) == tooLarge {
			t.Errorf("%d bytes: %v", size, err)
		}
	}
	for count, tooLarge := range map[int]bool{maxTargets: false, maxTargets + 1: true} {
		list := "<a>" + strings.Repeat("<Relationship/>", count) + "</a>"
		if _, err := readRelations(strings.NewReader(list), ""); errors.Is(err, ErrTooLarge) != tooLarge {
			t.Errorf("%d relations: %v", count, err)
		}
	}
	for depth, sound := range map[int]bool{maxDepth: true, maxDepth + 1: false} {
		nested := bytes.Repeat([]byte("<a>"), depth)
		nested = append(nested, bytes.Repeat([]byte("</a>"), depth)...)
		if _, err := readRelations(bytes.NewReader(nested), ""); (err == nil) != sound {
			t.Errorf("%d elements deep: %v", depth, err)
		}
	}
}
