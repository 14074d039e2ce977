// Package opctest makes packages for tests, and looks into them.
package opctest

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"

	"tongbao/report/internal/opc"
)

// Package is a package of parts, in the order given.
func Package(t testing.TB, parts ...opc.Part) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := opc.Write(&b, parts); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Parts returns a package's names in its order, and the contents by name. A name
// that is there twice fails the test.
func Parts(t testing.TB, file []byte) (names []string, contents map[string]string) {
	t.Helper()
	contents = map[string]string{}
	for _, part := range opened(t, file).File {
		if _, twice := contents[part.Name]; twice {
			t.Errorf("%s is there twice", part.Name)
		}
		names = append(names, part.Name)
		contents[part.Name] = string(content(t, part))
	}
	return names, contents
}

func opened(t testing.TB, file []byte) *zip.Reader {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	return archive
}

func content(t testing.TB, part *zip.File) []byte {
	t.Helper()
	r, err := part.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
