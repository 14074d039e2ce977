package object

import (
	"strings"
	"unicode/utf16"
)

const hexDigits = "0123456789ABCDEF"

// Text returns a text string as PDF syntax: UTF-16 with its mark, in hexadecimal
// (ISO 32000-1, 7.9.2.2).
func Text(s string) string {
	var out strings.Builder
	out.WriteString("<FEFF")
	for _, unit := range utf16.Encode([]rune(s)) {
		AppendHex(&out, unit)
	}
	out.WriteByte('>')
	return out.String()
}

// AppendHex writes the four digits of a code.
func AppendHex(out *strings.Builder, code uint16) {
	out.WriteByte(hexDigits[code>>12])
	out.WriteByte(hexDigits[code>>8&15])
	out.WriteByte(hexDigits[code>>4&15])
	out.WriteByte(hexDigits[code&15])
}

// Name returns a name as PDF syntax, with # in place of what a name may not hold
// (ISO 32000-1, 7.3.5).
func Name(s string) string {
	var out strings.Builder
	out.WriteByte('/')
	for _, c := range []byte(s) {
		if c > ' ' && c < 0x7f && strings.IndexByte("()<>[]{}/%#", c) < 0 {
			out.WriteByte(c)
			continue
		}
		out.WriteByte('#')
		out.WriteByte(hexDigits[c>>4])
		out.WriteByte(hexDigits[c&15])
	}
	return out.String()
}
