package docx

import (
	"bytes"
	"crypto/sha256"
	"fmt"
)

// obfuscated returns a font as the package holds it (ECMA-376 part 1, 17.8.1): the
// first 32 bytes XORed with the key, twice its 16 bytes, the last first. The
// key is a GUID made from the font, so that the same font has the same key.
func obfuscated(font []byte) (data []byte, key string) {
	sum := sha256.Sum256(font)
	id := sum[:16]
	id[6] = id[6]&0x0F | 0x80 // version 8: made in a way of one's own (RFC 9562)
	id[8] = id[8]&0x3F | 0x80 // the variant that has versions
	data = bytes.Clone(font)
	for i := range 32 {
		data[i] ^= id[15-i%16]
	}
	return data, fmt.Sprintf("{%X-%X-%X-%X-%X}", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}
