package unlock

import (
	"bytes"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha1"
	"math/bits"
	"slices"
)

// A Stream decrypts the records of an .xls workbook.
type Stream struct {
	key   func(block int) []byte // nil where bytes are only obfuscated
	mask  [16]byte               // of obfuscation
	rc4   *rc4.Cipher
	block int // whose key the cipher has
	next  int // where in the stream the cipher stands
}

// The kinds of encryption that a FILEPASS record tells.
const (
	obfuscated = 0
	byRC4      = 1
)

// NewStream makes a Stream of the data of a FILEPASS record; wideRecord is false for
// workbooks before Excel 97, whose record has the two words of obfuscation alone.
func NewStream(filePass []byte, wideRecord bool) (*Stream, error) {
	f := fields{left: slices.Clone(filePass)}
	kind := obfuscated
	if wideRecord {
		kind = f.u16()
	}
	if kind == obfuscated {
		return deobfuscate(f)
	}
	if kind != byRC4 {
		return nil, ErrLocked
	}
	major, minor := f.u16(), f.u16()
	switch {
	case major == 1 && minor == 1:
		return withMD5(f)
	case major >= 2 && major <= 4 && minor == 2:
		f.take(4)
		return withSHA1(f)
	}
	return nil, ErrLocked
}

// withMD5 makes the Stream of Excel 97: five bytes of a key.
func withMD5(f fields) (*Stream, error) {
	salt, verifier, hash := f.take(16), f.take(16), f.take(16)
	if f.short {
		return nil, ErrDamaged
	}
	sum := md5.Sum(wide(Password))
	sum = md5.Sum(slices.Repeat(slices.Concat(sum[:5], salt), 16))
	s := &Stream{key: func(block int) []byte {
		key := md5.Sum(slices.Concat(sum[:5], word(block)))
		return key[:]
	}}
	s.open(0)
	s.rc4.XORKeyStream(verifier, verifier)
	s.rc4.XORKeyStream(hash, hash)
	if want := md5.Sum(verifier); !bytes.Equal(hash, want[:]) {
		return nil, ErrLocked
	}
	s.open(0)
	return s, nil
}

// withSHA1 makes the Stream of Excel 2002, whose key is as long as the header says.
func withSHA1(f fields) (*Stream, error) {
	h, err := readHeader(f.left, sha1.Size)
	if err != nil {
		return nil, err
	}
	if h.algorithm != byFlags && h.algorithm != rc4ID {
		return nil, ErrLocked
	}
	if h.keySize == 0 {
		h.keySize = 5
	}
	sum := sha1.Sum(slices.Concat(h.salt, wide(Password)))
	s := &Stream{key: func(block int) []byte {
		key := sha1.Sum(append(sum[:], word(block)...))
		if h.keySize == 5 { // as if of 16 bytes
			return append(key[:5:5], make([]byte, 11)...)
		}
		return key[:min(h.keySize, 16)]
	}}
	s.open(0)
	s.rc4.XORKeyStream(h.verifier, h.verifier)
	s.rc4.XORKeyStream(h.hash, h.hash)
	if want := sha1.Sum(h.verifier); !bytes.Equal(h.hash, want[:]) {
		return nil, ErrLocked
	}
	s.open(0)
	return s, nil
}

// blockSize is how many bytes of the stream are encrypted with one key.
const blockSize = 1024

// open sets the cipher to the beginning of a block.
func (s *Stream) open(block int) {
	s.rc4, _ = rc4.NewCipher(s.key(block)) // of 1 to 256 bytes, which it takes
	s.block, s.next = block, block*blockSize
}

// Decrypt decrypts in place the data of a record that stands at an offset in the
// workbook's stream; from is how many bytes at its front are never encrypted. Records
// come in the order of the stream, or the cipher begins its block anew.
func (s *Stream) Decrypt(data []byte, offset, from int) {
	from = min(from, len(data))
	if s.key == nil {
		s.unmask(data, offset, from)
		return
	}
	for at := offset + from; at < offset+len(data); {
		s.seek(at)
		n := min(blockSize-at%blockSize, offset+len(data)-at)
		part := data[at-offset:][:n]
		s.rc4.XORKeyStream(part, part)
		s.next += n
		at += n
	}
}

// seek brings the cipher to an offset.
func (s *Stream) seek(offset int) {
	if block := offset / blockSize; s.block != block || s.next > offset {
		s.open(block)
	}
	var skipped [blockSize]byte
	rest := skipped[:offset-s.next]
	s.rc4.XORKeyStream(rest, rest)
	s.next = offset
}

// filler follows the password in the mask of obfuscation.
const filler = "\xBB\xFF\xFF\xBA\xFF\xFF\xB9\x80\x00\xBE\x0F\x00\xBF\x0F\x00"

// deobfuscate makes the Stream of a workbook whose bytes are combined with a mask of
// the password and the record's key.
func deobfuscate(f fields) (*Stream, error) {
	key, check := f.take(2), f.u16()
	if f.short {
		return nil, ErrDamaged
	}
	if check != verifier(Password) {
		return nil, ErrLocked
	}
	s := &Stream{}
	copy(s.mask[:], Password+filler)
	for i := range s.mask {
		s.mask[i] = bits.RotateLeft8(s.mask[i]^key[i%2], 2)
	}
	return s, nil
}

// verifier is the hash of a password of obfuscation, of 15 bits.
func verifier(password string) int {
	sum := len(password) ^ 0xCE4B
	for i := range len(password) {
		c := int(password[i]) << (i + 1)
		sum ^= c&0x7FFF | c>>15
	}
	return sum
}

// unmask undoes obfuscation. A byte's part of the mask depends on where its record
// ends.
func (s *Stream) unmask(data []byte, offset, from int) {
	for i := from; i < len(data); i++ {
		data[i] = bits.RotateLeft8(data[i], 3) ^ s.mask[(offset+len(data)+i)%len(s.mask)]
	}
}
