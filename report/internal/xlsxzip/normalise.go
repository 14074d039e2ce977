// Package xlsxzip makes a workbook's bytes depend on its content alone.
package xlsxzip

import (
	"archive/zip"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
)

// contentTypes is the part that says what the others are. Readers that look at
// a file's first bytes to know its kind expect it first.
const contentTypes = "[Content_Types].xml"

// firstDOSDay is 1980-01-01, the earliest day that a zip's directory can tell.
const firstDOSDay = 1<<5 | 1

// Normalise gives the same workbook with its parts in the order of their names
// and all of one fixed time. Compressed data are copied as they are. An input
// that is no zip is an error.
func Normalise(in []byte) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(in), int64(len(in)))
	if err != nil {
		return nil, fmt.Errorf("xlsxzip: %w", err)
	}
	slices.SortFunc(archive.File, byName)
	out := bytes.NewBuffer(make([]byte, 0, len(in)))
	w := zip.NewWriter(out)
	for _, part := range archive.File {
		if err := copyPart(w, part); err != nil {
			return nil, fmt.Errorf("xlsxzip: %s: %w", part.Name, err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("xlsxzip: %w", err)
	}
	return out.Bytes(), nil
}

// byName orders parts by name, with the content types before all.
func byName(a, b *zip.File) int {
	if (a.Name == contentTypes) != (b.Name == contentTypes) {
		if a.Name == contentTypes {
			return -1
		}
		return 1
	}
	return cmp.Compare(a.Name, b.Name)
}

// copyPart copies one part without unpacking it. Sizes go into the part's own
// header, so that no descriptor is needed behind the data.
func copyPart(w *zip.Writer, part *zip.File) error {
	const descriptorFollows = 0x8
	data, err := part.OpenRaw()
	if err != nil {
		return err
	}
	dst, err := w.CreateRaw(&zip.FileHeader{
		Name:               part.Name,
		Method:             part.Method,
		Flags:              part.Flags &^ descriptorFollows,
		CRC32:              part.CRC32,
		CompressedSize64:   part.CompressedSize64,
		UncompressedSize64: part.UncompressedSize64,
		ModifiedDate:       firstDOSDay, // a raw header takes no Modified
	})
	if err != nil {
		return err
	}
	_, err = io.Copy(dst, data)
	return err
}
