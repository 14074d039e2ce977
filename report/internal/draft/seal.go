package draft

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"

	"tongbao/report/internal/opc"
)

// corePart is the part of an Office file that describes it.
const corePart = "docProps/core.xml"

// Unsealed stands for the seal in the properties of a file that is being written.
const Unsealed = "0000000000000000000000000000000000000000000000000000000000000000"

// Seal puts the seal of an Office file where its properties have Unsealed. It holds as
// long as no other part changes: whatever program saves the file breaks it.
func Seal(data []byte) ([]byte, error) {
	seal, err := sealOf(data)
	if err != nil {
		return nil, err
	}
	pack, err := opc.Open(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	core, err := pack.Read(corePart)
	if err != nil {
		return nil, err
	}
	pack.Put(corePart, bytes.Replace(core, []byte(Unsealed), []byte(seal), 1))
	return pack.Bytes()
}

// sealOf returns the digest of the names, sizes and checksums of all parts but the one
// that has the seal.
func sealOf(data []byte) (string, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", err
	}
	var parts []zip.FileHeader
	for _, f := range archive.File {
		if f.Name != corePart {
			parts = append(parts, f.FileHeader)
		}
	}
	return Digest(parts), nil
}

// Digest returns the digest of the names, sizes and checksums of parts, in any order.
func Digest(parts []zip.FileHeader) string {
	lines := make([]string, len(parts))
	for i, p := range parts {
		lines[i] = fmt.Sprintf("%s %d %08x\n", p.Name, p.UncompressedSize64, p.CRC32)
	}
	slices.Sort(lines)
	return fmt.Sprintf("%x", sha256.Sum256([]byte(strings.Join(lines, ""))))
}

// IsSealed reports whether an Office file is a draft as its writer left it.
func IsSealed(data []byte) bool {
	seal, err := sealOf(data)
	if err != nil {
		return false
	}
	pack, err := opc.Open(bytes.NewReader(data))
	if err != nil {
		return false
	}
	core, err := pack.Read(corePart)
	if err != nil {
		return false
	}
	var properties struct {
		Status string `xml:"contentStatus"`
		Seal   string `xml:"identifier"`
	}
	return xml.Unmarshal(core, &properties) == nil && properties.Status == Mark && properties.Seal == seal
}
