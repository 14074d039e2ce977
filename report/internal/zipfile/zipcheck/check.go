// Package zipcheck lets tests hold files against the packing of zipfile.
package zipcheck

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"

	"tongbao/report/internal/zipfile"
)

// Packed fails a test whose file has a part packed by anything but NewWriter.
func Packed(t *testing.T, file []byte) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range archive.File {
		packed, err := part.OpenRaw()
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(packed)
		if err != nil {
			t.Fatal(err)
		}
		if part.Method == zip.Deflate && !bytes.Equal(got, repacked(t, part)) {
			t.Errorf("%s is packed by another library", part.Name)
		}
	}
}

// repacked is a part's content as NewWriter packs it.
func repacked(t *testing.T, part *zip.File) []byte {
	t.Helper()
	r, err := part.Open()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z := zipfile.NewWriter(&b)
	entry, err := z.Create("part")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(entry, r); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	raw, err := again.File[0].OpenRaw()
	if err != nil {
		t.Fatal(err)
	}
	packed, err := io.ReadAll(raw)
	if err != nil {
		t.Fatal(err)
	}
	return packed
}
