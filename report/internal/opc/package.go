// Package opc reads and writes the packages that Office documents are (ECMA-376-2):
// zip files of parts, which relations join and content types describe.
//
// What is read is bounded, and its checksums are verified: a hostile file may
// take no more than the bounds say, and a damaged part is an error and never a
// shorter one.
package opc

import (
	"archive/zip"
	"bytes"
	"io"

	"github.com/klauspost/compress/flate"
)

// A Package is an opened package. Parts are unpacked when they are asked for.
// Names of parts are compared without regard to case, and \ in them is /; of two
// parts of one name the later counts.
type Package struct {
	files map[string]*zip.File // by key
	put   map[string]Part      // what is written anew, likewise
	left  int64                // how much may still be unpacked, in bytes
}

// A Source is the bytes of a package; bytes.Reader and io.SectionReader are some.
type Source interface {
	io.ReaderAt
	Size() int64
}

// Open reads a package's directory. Its error, as that of each method, is
// ErrTooLarge or wraps ErrDamaged.
func Open(src Source) (*Package, error) {
	archive, err := zip.NewReader(src, src.Size())
	if err != nil {
		return nil, damaged("directory", err)
	}
	archive.RegisterDecompressor(zip.Deflate, flate.NewReader)
	if len(archive.File) > maxParts {
		return nil, ErrTooLarge
	}
	p := &Package{files: make(map[string]*zip.File, len(archive.File)), put: map[string]Part{}, left: unzipped(src.Size())}
	for _, f := range archive.File {
		p.files[key(f.Name)] = f
	}
	return p, nil
}

// Has reports whether there is a part of that name.
func (p *Package) Has(name string) bool {
	_, put := p.put[key(name)]
	return put || p.files[key(name)] != nil
}

// Open opens a part; XML comes as UTF-8, whatever its charset. The part's checksum is verified when its last byte has been read.
// What its data end with before that, other than io.EOF, wraps ErrDamaged.
func (p *Package) Open(name string) (io.ReadCloser, error) {
	return p.open(name, maxPart)
}

// Read returns a part's content.
func (p *Package) Read(name string) ([]byte, error) {
	r, err := p.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// open opens a part of at most so many bytes. They count by the size that the
// directory gives, as archive/zip lets no part have more.
func (p *Package) open(name string, most int64) (io.ReadCloser, error) {
	if put, is := p.put[key(name)]; is {
		return io.NopCloser(bytes.NewReader(put.Content)), nil
	}
	file := p.files[key(name)]
	if file == nil {
		return nil, damaged(name, errNoPart)
	}
	if file.UncompressedSize64 > uint64(min(p.left, most)) {
		return nil, ErrTooLarge
	}
	r, err := file.Open()
	if err != nil {
		return nil, damaged(name, err)
	}
	p.left -= int64(file.UncompressedSize64)
	return inUTF8(stream{r, name}), nil
}

// A stream is a part being read.
type stream struct {
	io.ReadCloser
	name string
}

func (s stream) Read(b []byte) (int, error) {
	n, err := s.ReadCloser.Read(b)
	if err != nil && err != io.EOF {
		err = damaged(s.name, err)
	}
	return n, err
}
