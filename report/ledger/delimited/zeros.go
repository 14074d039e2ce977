package delimited

import (
	"bytes"
	"encoding/binary"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// markedUTF16 reads the mark of UTF-16 and tells its length.
func markedUTF16(data []byte) (order unicode.Endianness, size int, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return unicode.LittleEndian, 2, true
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return unicode.BigEndian, 2, true
	}
	return unicode.LittleEndian, 0, false
}

// unmarkedUTF16 reports whether data without a mark is UTF-16, and its byte order. Where
// the other bytes are UTF-8 by themselves and the zeros few, these are strays: letters
// in pairs look like Chinese characters of UTF-16.
func unmarkedUTF16(data []byte, zeros int) (order unicode.Endianness, ok bool) {
	if zeros < len(data)/4 && utf8.Valid(bytes.ReplaceAll(data, []byte{0}, nil)) {
		return order, false
	}
	units := len(data) / 2
	little := usual(data, 2, func(b []byte) rune { return rune(binary.LittleEndian.Uint16(b)) })
	big := usual(data, 2, func(b []byte) rune { return rune(binary.BigEndian.Uint16(b)) })
	if order = unicode.LittleEndian; big > little {
		order = unicode.BigEndian
	}
	return order, units > 0 && isMost(max(little, big), units)
}

// isUTF32 reports whether data is UTF-32, with or without its mark.
func isUTF32(data []byte) bool {
	units := len(data) / 4
	if units == 0 || bytes.IndexByte(data, 0) < 0 {
		return false
	}
	little := usual(data, 4, func(b []byte) rune { return rune(binary.LittleEndian.Uint32(b)) })
	big := usual(data, 4, func(b []byte) rune { return rune(binary.BigEndian.Uint32(b)) })
	return isMost(max(little, big), units)
}

// isMost asks for seven of eight: a text may have rare characters, but one that is read
// in a wrong way has them everywhere.
func isMost(n, all int) bool { return n*8 >= all*7 }

// usual counts the units of a size that are usual characters of a Chinese text.
func usual(data []byte, size int, unit func([]byte) rune) int {
	n := 0
	for ; len(data) >= size; data = data[size:] {
		if isUsual(unit(data)) {
			n++
		}
	}
	return n
}

func isUsual(r rune) bool {
	switch {
	case r < 0x80:
		return r >= ' ' && r < 0x7f || r == '\t' || r == '\n' || r == '\r'
	case r >= 0x3400 && r <= 0x9fff, r >= 0x20000 && r <= 0x3ffff, r >= 0xd800 && r <= 0xdfff: // Chinese characters and halves of them
		return true
	case r >= 0x2000 && r <= 0x27bf, r >= 0x3000 && r <= 0x33ff: // marks and numbers in circles
		return true
	}
	return r >= 0xff01 && r <= 0xffef || r == '\ufeff'
}

// isText reports whether data has no more control characters than a text may have by
// accident; every other program's file has many.
func isText(data []byte) bool {
	controls := 0
	for _, c := range data {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f {
			controls++
		}
	}
	return len(data) > 0 && controls*50 <= len(data)
}
