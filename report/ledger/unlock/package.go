package unlock

import (
	"crypto/aes"
	"encoding/binary"
)

// The versions of EncryptionInfo, major in the lower half.
const (
	agile     = 0x0004_0004
	minorOnly = 0xFFFF_0000
	standard  = 0x0002_0000
)

// Package decrypts a workbook that is encrypted whole, of the streams EncryptionInfo
// and EncryptedPackage. The package keeps neither.
func Package(info, encrypted []byte) ([]byte, error) {
	if len(info) < 8 || len(encrypted) < 8 {
		return nil, ErrDamaged
	}
	size, content := binary.LittleEndian.Uint64(encrypted), encrypted[8:]
	content = content[:len(content)-len(content)%aes.BlockSize]
	if size > uint64(len(content)) {
		return nil, ErrDamaged
	}
	version := binary.LittleEndian.Uint32(info)
	var plain []byte
	var err error
	switch {
	case version == agile:
		plain, err = decryptAgile(info[8:], content)
	case version&minorOnly == standard:
		plain, err = decryptStandard(info[8:], content)
	default:
		err = ErrLocked
	}
	if err != nil {
		return nil, err
	}
	return plain[:size], nil
}
