package unlock

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha1"
	"slices"
)

// A header is an EncryptionHeader with the EncryptionVerifier behind it, which both
// standard encryption and that of .xls workbooks by CryptoAPI have.
type header struct {
	algorithm      int
	keySize        int // bytes
	salt           []byte
	verifier, hash []byte // encrypted
}

// The algorithms of headers.
const (
	byFlags = 0
	rc4ID   = 0x6801
	aes128  = 0x660E
	aes256  = 0x6610
)

// readHeader reads a header, which begins with its size; hashSize is how many bytes the
// encrypted hash of the verifier has.
func readHeader(info []byte, hashSize int) (header, error) {
	f := fields{left: info}
	head := fields{left: f.take(f.u32())}
	head.take(8)
	h := header{algorithm: head.u32()}
	head.take(4)
	h.keySize = head.u32() / 8
	if n := f.u32(); n != 16 && !f.short {
		return header{}, ErrDamaged
	}
	h.salt, h.verifier = f.take(16), f.take(16)
	f.take(4)
	h.hash = f.take(hashSize)
	if f.short || head.short {
		return header{}, ErrDamaged
	}
	return h, nil
}

// decryptStandard decrypts what AES in blocks that know nothing of each other made.
func decryptStandard(info, content []byte) ([]byte, error) {
	h, err := readHeader(info, 2*aes.BlockSize)
	if err != nil {
		return nil, err
	}
	if h.algorithm != byFlags && (h.algorithm < aes128 || h.algorithm > aes256) {
		return nil, ErrLocked
	}
	block, err := aes.NewCipher(h.standardKey())
	if err != nil {
		return nil, ErrDamaged
	}
	hash := sha1.Sum(eachBlock(block, h.verifier))
	if !startsWith(eachBlock(block, h.hash), hash[:]) {
		return nil, ErrLocked
	}
	return eachBlock(block, content), nil
}

// standardKey makes the key; it is too short where the header asks for a size that AES
// does not have.
func (h header) standardKey() []byte {
	const rounds = 50_000
	hash := sha1.Sum(slices.Concat(h.salt, wide(Password)))
	for i := range rounds {
		hash = sha1.Sum(append(word(i), hash[:]...))
	}
	hash = sha1.Sum(append(hash[:], word(0)...))
	first, second := sha1.Sum(padded(hash[:], 0x36)), sha1.Sum(padded(hash[:], 0x5C))
	key := append(first[:], second[:]...)
	return key[:min(h.keySize, len(key))]
}

// padded returns 64 bytes of a filler, those at the front combined with a hash.
func padded(hash []byte, filler byte) []byte {
	b := slices.Repeat([]byte{filler}, 64)
	for i, c := range hash {
		b[i] ^= c
	}
	return b
}

func eachBlock(block cipher.Block, b []byte) []byte {
	plain := make([]byte, len(b))
	for i := 0; i < len(b); i += aes.BlockSize {
		block.Decrypt(plain[i:], b[i:])
	}
	return plain
}
