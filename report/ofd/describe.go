package ofd

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"hash/crc32"
	"time"

	"tongbao/report/internal/draft"
	"tongbao/report/internal/opc"
)

const creator = "tongbao"

// kind is the kind of file: the standard's own, or its kind for archives.
func (o Options) kind() string {
	if o.Archive {
		return "OFD-A"
	}
	return "OFD"
}

// addRoot adds the part that readers begin with, which describes the file (GB/T
// 33190-2016, 7.4).
func (b *book) addRoot() {
	m := newPart("OFD", "Version", "1.0", "DocType", b.opt.kind())
	m.open("DocBody")
	m.open("DocInfo")
	m.leaf("DocID", docID(b.digested()))
	meta := b.doc.Meta
	day := ""
	if _, err := time.Parse(time.DateOnly, meta.Date); err == nil {
		day = meta.Date
	}
	for _, fact := range [][2]string{
		{"Title", meta.Title}, {"Author", meta.Author}, {"Subject", meta.Subject}, {"CreationDate", day}, {"ModDate", day},
	} {
		if fact[1] != "" {
			m.leaf(fact[0], fact[1])
		}
	}
	if b.opt.Draft {
		m.open("Keywords")
		m.leaf("Keyword", draft.Mark)
		m.close("Keywords")
	}
	m.leaf("Creator", creator)
	m.close("DocInfo")
	m.leaf("DocRoot", docFolder+docPart)
	m.close("DocBody")
	b.parts[rootPart] = m.part("OFD")
}

// digested returns the parts that a file's identifier is made from: all but the one
// that has it.
func (b *book) digested() []zip.FileHeader {
	var parts []zip.FileHeader
	for name, content := range b.parts {
		parts = append(parts, zip.FileHeader{
			Name: name, UncompressedSize64: uint64(len(content)), CRC32: crc32.ChecksumIEEE(content),
		})
	}
	return parts
}

// docID returns a file's identifier, 32 hexadecimal digits as those of a UUID.
func docID(parts []zip.FileHeader) string { return draft.Digest(parts)[:32] }

// IsDraft reports whether a file is a draft as Write wrote it: its identifier is that of
// its parts, so that a program that signs the file or notes something in it breaks that.
func IsDraft(data []byte) bool {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return false
	}
	var parts []zip.FileHeader
	for _, f := range archive.File {
		if f.Name != rootPart {
			parts = append(parts, f.FileHeader)
		}
	}
	pack, err := opc.Open(bytes.NewReader(data))
	if err != nil {
		return false
	}
	root, err := pack.Read(rootPart)
	if err != nil {
		return false
	}
	var info struct {
		ID       string   `xml:"DocBody>DocInfo>DocID"`
		Keywords []string `xml:"DocBody>DocInfo>Keywords>Keyword"`
	}
	if xml.Unmarshal(root, &info) != nil {
		return false
	}
	return len(info.Keywords) == 1 && info.Keywords[0] == draft.Mark && info.ID == docID(parts)
}
