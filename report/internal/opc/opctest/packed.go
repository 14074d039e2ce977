package opctest

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"

	"tongbao/report/internal/opc"
)

// Packed fails a test whose package has a part packed by anything but package opc.
func Packed(t *testing.T, file []byte) {
	t.Helper()
	for _, part := range opened(t, file).File {
		if part.Method == zip.Deflate && !bytes.Equal(packed(t, part), repacked(t, part)) {
			t.Errorf("%s is packed by another library", part.Name)
		}
	}
}

// repacked is a part's content as package opc packs it.
func repacked(t *testing.T, part *zip.File) []byte {
	t.Helper()
	again := Package(t, opc.Part{Name: part.Name, Content: content(t, part)})
	return packed(t, opened(t, again).File[0])
}

func packed(t *testing.T, part *zip.File) []byte {
	t.Helper()
	raw, err := part.OpenRaw()
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(raw)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
