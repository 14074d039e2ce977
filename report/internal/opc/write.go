package opc

import (
	"archive/zip"
	"cmp"
	"io"
	"slices"
	"time"

	"github.com/klauspost/compress/flate"
)

// A Part is a part with its name as the archive spells it.
type Part struct {
	Name    string
	Content []byte
}

// Sorted returns parts in the order of their names, with the content types first.
func Sorted(parts map[string][]byte) []Part {
	list := make([]Part, 0, len(parts))
	for name, content := range parts {
		list = append(list, Part{name, content})
	}
	slices.SortFunc(list, func(a, b Part) int { return byName(a.Name, b.Name) })
	return list
}

// byName orders parts by name, with the content types before all.
func byName(a, b string) int {
	if (a == ContentTypes) != (b == ContentTypes) {
		if a == ContentTypes {
			return -1
		}
		return 1
	}
	return cmp.Compare(a, b)
}

// writeTime stands at every part; the format knows nothing earlier.
var writeTime = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

// Write writes a package of parts, in the order given. The same parts make the
// same bytes.
func Write(w io.Writer, parts []Part) error {
	z := NewWriter(w)
	for _, part := range parts {
		if err := add(z, part); err != nil {
			return err
		}
	}
	return z.Close()
}

func add(z *zip.Writer, part Part) error {
	w, err := z.CreateHeader(&zip.FileHeader{Name: part.Name, Method: zip.Deflate, Modified: writeTime})
	if err == nil {
		_, err = w.Write(part.Content)
	}
	return err
}

// NewWriter returns a zip writer that deflates by a library whose version the
// module fixes: the standard library's packed bytes may change with Go's version,
// and the same input must make the same bytes. It does so at the fastest level, as
// packing is a third of the work on a workbook, and the files are small. One
// packer, which takes over a megabyte, does all the parts, one after another.
func NewWriter(w io.Writer) *zip.Writer {
	z := zip.NewWriter(w)
	var packer *flate.Writer
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		if packer == nil {
			var err error
			packer, err = flate.NewWriter(w, flate.BestSpeed)
			return packer, err
		}
		packer.Reset(w)
		return packer, nil
	})
	return z
}
