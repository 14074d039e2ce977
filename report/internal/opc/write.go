package opc

import (
	"archive/zip"
	"cmp"
	"io"
	"slices"
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

// Write writes a package of parts, in the order given. The same parts make the
// same bytes.
func Write(w io.Writer, parts []Part) error {
	packed := make([]Packed, len(parts))
	for i, part := range parts {
		var err error
		if packed[i], err = Pack(part.Name, part.Content); err != nil {
			return err
		}
	}
	return writeRaw(w, packed)
}

// NewWriter returns a zip writer that deflates by a library whose version the
// module fixes: the standard library's packed bytes may change with Go's version,
// and the same input must make the same bytes. It does so at the fastest level, as
// packing is a third of the work on a workbook, and the files are small.
func NewWriter(w io.Writer) *zip.Writer {
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return borrow(w), nil })
	return z
}
