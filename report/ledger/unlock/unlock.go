// Package unlock opens what a spreadsheet opens without asking: workbooks encrypted
// with the password that Excel itself sets, as for one whose structure is protected.
// It tries that password and no other ([MS-OFFCRYPTO] 2.3 and 2.4).
package unlock

import (
	"bytes"
	"encoding/binary"
	"errors"
	"unicode/utf16"
)

// Password is the one that Excel tries before it asks.
const Password = "VelvetSweatshop"

var (
	// ErrLocked tells that something is encrypted with another password, or in a way
	// that is not known.
	ErrLocked = errors.New("unlock: another password")

	// ErrDamaged tells that something encrypted is not what it should be.
	ErrDamaged = errors.New("unlock: damaged")
)

// maxRounds bounds how often a password is hashed. Excel does it 50,000 or 100,000
// times.
const maxRounds = 1_000_000

// wide returns a password as it is hashed, in UTF-16.
func wide(password string) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(password)) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return b
}

func word(n int) []byte { return binary.LittleEndian.AppendUint32(nil, uint32(n)) }

// A fields reads the fields of a header front to back. Past its end it gives zeros and
// remembers that it was too short.
type fields struct {
	left  []byte
	short bool
}

func (f *fields) take(n int) []byte {
	if n < 0 || n > len(f.left) {
		f.left, f.short = nil, true
		return make([]byte, min(max(n, 4), 32))
	}
	b := f.left[:n:n]
	f.left = f.left[n:]
	return b
}

func (f *fields) u16() int { return int(binary.LittleEndian.Uint16(f.take(2))) }
func (f *fields) u32() int { return int(binary.LittleEndian.Uint32(f.take(4))) }

// startsWith reports whether a hash begins a decrypted one, behind which is padding.
func startsWith(decrypted, hash []byte) bool { return bytes.HasPrefix(decrypted, hash) }
