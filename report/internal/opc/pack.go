package opc

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"io"
	"slices"
	"sync"

	"github.com/klauspost/compress/flate"
)

// A Packed is a part that is deflated already.
type Packed struct {
	Name    string
	Content []byte // deflated
	Size    int    // before
	CRC     uint32 // of the content before
}

// A Packer deflates a part as it is written, so that a large one never is in memory as
// a whole.
type Packer struct {
	name    string
	content bytes.Buffer
	packer  borrowed
	size    int
	crc     uint32
	err     error
}

// packers are kept for reuse: one takes over a megabyte.
var packers = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // the level exists
	}
	return w
}}

// A borrowed packer goes back when it is closed.
type borrowed struct{ *flate.Writer }

func borrow(w io.Writer) borrowed {
	packer := packers.Get().(*flate.Writer)
	packer.Reset(w)
	return borrowed{packer}
}

// Close ends what is packed.
func (b borrowed) Close() error {
	err := b.Writer.Close()
	packers.Put(b.Writer)
	return err
}

// NewPacker begins a part.
func NewPacker(name string) *Packer {
	p := &Packer{name: name}
	p.packer = borrow(&p.content)
	return p
}

// Write packs what comes next. Its error is that of End too.
func (p *Packer) Write(b []byte) (int, error) {
	if p.err == nil {
		p.size += len(b)
		p.crc = crc32.Update(p.crc, crc32.IEEETable, b)
		_, p.err = p.packer.Write(b)
	}
	return len(b), p.err
}

// End returns the part. Nothing can be written then.
func (p *Packer) End() (Packed, error) {
	if p.err == nil {
		p.err = p.packer.Close()
	}
	return Packed{p.name, p.content.Bytes(), p.size, p.crc}, p.err
}

// Pack packs a whole part.
func Pack(name string, content []byte) (Packed, error) {
	p := NewPacker(name)
	p.Write(content)
	return p.End()
}

// WritePacked writes a package of parts in the order of their names, with the content
// types first. The same parts make the same bytes.
func WritePacked(w io.Writer, parts []Packed) error {
	slices.SortFunc(parts, func(a, b Packed) int { return byName(a.Name, b.Name) })
	return writeRaw(w, parts)
}

// writeRaw writes a package of parts in the order given.
func writeRaw(w io.Writer, parts []Packed) error {
	z := zip.NewWriter(w)
	for _, part := range parts {
		if err := part.addTo(z); err != nil {
			return err
		}
	}
	return z.Close()
}

func (p Packed) addTo(z *zip.Writer) error {
	to, err := z.CreateRaw(&zip.FileHeader{
		Name: p.Name, Method: zip.Deflate, CRC32: p.CRC,
		CompressedSize64: uint64(len(p.Content)), UncompressedSize64: uint64(p.Size),
		//lint:ignore SA1019 a raw header takes no Modified
		ModifiedDate: firstDOSDay,
	})
	if err == nil {
		_, err = to.Write(p.Content)
	}
	return err
}
