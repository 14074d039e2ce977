package object

import (
	"bytes"
	"slices"
	"testing"
)

// A file is intact as long as nobody has added to it or changed a byte.
func TestIntact(t *testing.T) {
	f := &File{Objects: []Object{{Dict: Dict{{Key: "Type", Value: "/Catalog"}}}, {Value: "(一)"}}, Root: 1, Info: 2}
	var out bytes.Buffer
	if _, err := f.WriteTo(&out); err != nil {
		t.Fatal(err)
	}
	file := out.Bytes()
	for _, c := range []struct {
		name string
		file []byte
		want bool
	}{
		{"as it was written", file, true},
		{"changed", bytes.Replace(file, []byte("一"), []byte("二"), 1), false},
		{"added to", slices.Concat(file, []byte("3 0 obj\nnull\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n")), false},
		{"cut", file[:len(file)/2], false},
		{"written with another end of lines", bytes.ReplaceAll(file, []byte("\n"), []byte("\r\n")), false},
		{"no PDF", []byte("startxref\n0\n%%EOF\n"), false},
		{"empty", nil, false},
	} {
		if got := Intact(c.file); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
