package unlocktest

import (
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha1"
	"encoding/binary"
	"math/bits"
	"slices"
)

// A Method is a way in which .xls workbooks are encrypted.
type Method int

// The methods: of Excel 97, of Excel 2002 with keys of 40 and of 128 bits, and that
// which only obfuscates.
const (
	MD5 Method = iota
	SHA1Short
	SHA1
	Obfuscation
)

// Stream encrypts a workbook's stream and adds its FILEPASS record behind the first
// record. The offsets of its sheets must allow for that record, of size FilePass.
func (m Method) Stream(stream []byte, password string) []byte {
	first := 4 + int(binary.LittleEndian.Uint16(stream[2:]))
	stream = slices.Concat(stream[:first], m.FilePass(password), stream[first:])
	if m == Obfuscation {
		eachRecord(stream, func(kind uint16, offset, from, size int) { mask(stream[offset:offset+size], offset, from, password) })
		return stream
	}
	cipher := make([]byte, 0, len(stream)) // what the cipher makes of zeros
	for block := 0; len(cipher) < len(stream); block++ {
		c, err := rc4.NewCipher(m.key(password)(block))
		if err != nil {
			panic(err)
		}
		part := make([]byte, 1024)
		c.XORKeyStream(part, part)
		cipher = append(cipher, part...)
	}
	eachRecord(stream, func(kind uint16, offset, from, size int) {
		for i := offset + from; i < offset+size; i++ {
			stream[i] ^= cipher[i]
		}
	})
	return stream
}

// eachRecord calls each with the data of the records that are encrypted, from is how
// many bytes at its front are not.
func eachRecord(stream []byte, each func(kind uint16, offset, from, size int)) {
	for at := 0; at+4 <= len(stream); {
		kind, size := binary.LittleEndian.Uint16(stream[at:]), int(binary.LittleEndian.Uint16(stream[at+2:]))
		switch kind {
		case 0x0809, 0x002F:
		case 0x0085:
			each(kind, at+4, 4, size)
		default:
			each(kind, at+4, 0, size)
		}
		at += 4 + size
	}
}

var salt, verifier = some(16, 5), some(16, 6)

// key returns how the key of a block is made.
func (m Method) key(password string) func(block int) []byte {
	if m == MD5 {
		sum := md5.Sum(wide(password))
		sum = md5.Sum(slices.Repeat(slices.Concat(sum[:5], salt), 16))
		return func(block int) []byte {
			key := md5.Sum(slices.Concat(sum[:5], word(block)))
			return key[:]
		}
	}
	sum := sha1.Sum(slices.Concat(salt, wide(password)))
	return func(block int) []byte {
		key := sha1.Sum(slices.Concat(sum[:], word(block)))
		if m == SHA1Short {
			return append(key[:5:5], make([]byte, 11)...)
		}
		return key[:16]
	}
}

// FilePass is the FILEPASS record.
func (m Method) FilePass(password string) []byte {
	data := []byte{1, 0}
	seal := func(parts ...[]byte) []byte {
		c, err := rc4.NewCipher(m.key(password)(0))
		if err != nil {
			panic(err)
		}
		all := slices.Concat(parts...)
		c.XORKeyStream(all, all)
		return all
	}
	switch m {
	case Obfuscation:
		data = append([]byte{0, 0}, obfuscationKey...)
		data = binary.LittleEndian.AppendUint16(data, check(password))
	case MD5:
		hash := md5.Sum(verifier)
		data = slices.Concat(data, []byte{1, 0, 1, 0}, salt, seal(verifier, hash[:]))
	default:
		hash := sha1.Sum(verifier)
		sealed := seal(verifier, hash[:])
		size := map[Method]int{SHA1Short: 40, SHA1: 128}[m]
		head := slices.Concat(word(4), word(0), word(0x6801), word(0x8004), word(size), word(1), word(0), word(0), []byte{'x', 0, 0, 0})
		data = slices.Concat(data, []byte{2, 0, 2, 0}, word(4), word(len(head)), head,
			word(16), salt, sealed[:16], word(20), sealed[16:])
	}
	return slices.Concat([]byte{0x2F, 0, byte(len(data)), 0}, data)
}

// obfuscationKey is what programs make of the password that Excel itself sets.
var obfuscationKey = []byte{0x59, 0xB3}

// check is the hash of a password by which a program knows it.
func check(password string) uint16 {
	var sum uint16
	for i := len(password) - 1; i >= 0; i-- {
		sum = (sum>>14&1 | sum<<1&0x7FFF) ^ uint16(password[i])
	}
	return (sum>>14&1 | sum<<1&0x7FFF) ^ uint16(len(password)) ^ 0xCE4B
}

func mask(data []byte, offset, from int, password string) {
	pad := (password + "\xBB\xFF\xFF\xBA\xFF\xFF\xB9\x80\x00\xBE\x0F\x00\xBF\x0F\x00")[:16]
	for i := from; i < len(data); i++ {
		at := (offset + len(data) + i) % 16
		data[i] = bits.RotateLeft8(data[i]^bits.RotateLeft8(pad[at]^obfuscationKey[at%2], 2), 5)
	}
}
