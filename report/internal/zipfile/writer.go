// Package zipfile packs the zip files that Office documents are. It deflates by
// a library whose version the module fixes: the standard library's packed bytes
// may change with Go's version, and the same input must make the same bytes.
package zipfile

import (
	"archive/zip"
	"io"

	"github.com/klauspost/compress/flate"
)

// NewWriter is a zip writer at the fastest level: packing is a third of the work
// on a workbook, and the files are small. One packer, which takes over a
// megabyte, does all the parts, as they come one after another.
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
