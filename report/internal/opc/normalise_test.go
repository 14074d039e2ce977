package opc

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"testing"
	"time"
)

// archive packs parts in the given order with a given time.
func archive(t *testing.T, at time.Time, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names {
		part, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: at})
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(part, "content of "+name)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func normalise(t *testing.T, in []byte) []byte {
	t.Helper()
	out, err := Normalise(in)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestOrderAndTimeDoNotMatter(t *testing.T) {
	a := archive(t, time.Date(2024, 5, 15, 8, 0, 0, 0, time.UTC), "xl/workbook.xml", ContentTypes, "_rels/.rels")
	b := archive(t, time.Date(2031, 1, 2, 3, 4, 5, 0, time.UTC), "_rels/.rels", "xl/workbook.xml", ContentTypes)
	if !bytes.Equal(normalise(t, a), normalise(t, b)) {
		t.Error("the same parts in another order at another time gave other bytes")
	}
}

func TestPartsKeepTheirContent(t *testing.T) {
	out := normalise(t, archive(t, time.Time{}, "xl/workbook.xml", ContentTypes, "Zeta.xml"))
	sameParts(t, out, ContentTypes, "Zeta.xml", "xl/workbook.xml")
}

// sameParts wants these parts in this order, each with the content that archive
// gives it.
func sameParts(t *testing.T, data []byte, want ...string) {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	if len(r.File) != len(want) {
		t.Fatalf("%d parts, want %d", len(r.File), len(want))
	}
	for i, part := range r.File {
		f, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(f)
		if err != nil || part.Name != want[i] || string(data) != "content of "+want[i] {
			t.Errorf("part %d: %s %q %v, want %s", i, part.Name, data, err, want[i])
		}
	}
}

func TestNoZipIsAnError(t *testing.T) {
	if _, err := Normalise([]byte("plain text")); !errors.Is(err, ErrDamaged) {
		t.Errorf("plain text: %v", err)
	}
}
