package opc

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
)

// firstDOSDay is 1980-01-01, the earliest day that a zip's directory can tell.
const firstDOSDay = 1<<5 | 1

// Normalise returns the same package with its parts in the order of their names
// and all of one fixed time, so that its bytes depend on its parts alone. Packed
// data are copied as they are. An input that is no zip file wraps ErrDamaged.
func Normalise(in []byte) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(in), int64(len(in)))
	if err != nil {
		return nil, damaged("directory", err)
	}
	slices.SortFunc(archive.File, func(a, b *zip.File) int { return byName(a.Name, b.Name) })
	out := bytes.NewBuffer(make([]byte, 0, len(in)))
	w := zip.NewWriter(out)
	for _, part := range archive.File {
		if err := copyPart(w, part); err != nil {
			return nil, damaged(part.Name, err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
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
		//lint:ignore SA1019 a raw header takes no Modified
		ModifiedDate: firstDOSDay,
	})
	if err != nil {
		return err
	}
	_, err = io.Copy(dst, data)
	return err
}
