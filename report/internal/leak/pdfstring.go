package leak

import (
	"bytes"
	"encoding/hex"
	"strings"
	"unicode/utf16"
)

// literals returns the strings in PDF syntax, wherever they stand (ISO 32000-1, 7.3.4).
func literals(syntax string) []string {
	var texts []string
	for i := 0; i < len(syntax); i++ {
		switch {
		case strings.HasPrefix(syntax[i:], "<<"):
			i++
		case syntax[i] == '<':
			n := strings.IndexByte(syntax[i:], '>')
			if n < 0 {
				return texts
			}
			texts = append(texts, utf16Text(syntax[i:i+n]))
			i += n
		case syntax[i] == '(':
			text, n := literal(syntax[i:])
			texts = append(texts, text)
			i += n - 1
		}
	}
	return texts
}

// literal returns the string in parentheses that syntax begins with, and its length.
func literal(syntax string) (text string, length int) {
	var out []byte
	depth, i := 1, 1
	for ; i < len(syntax) && depth > 0; i++ {
		switch c := syntax[i]; c {
		case '\\':
			if i++; i < len(syntax) {
				out = append(out, unescaped(syntax[i]))
			}
			continue
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth > 0 {
			out = append(out, syntax[i])
		}
	}
	if utf16, ok := bytes.CutPrefix(out, []byte("\xfe\xff")); ok {
		return utf16Text(hex.EncodeToString(utf16)), i
	}
	return string(out), i
}

// unescaped is the byte that a backslash and c stand for (ISO 32000-1, table 3). Octal
// codes are not undone: gofpdf writes none.
func unescaped(c byte) byte {
	if i := strings.IndexByte("nrtbf", c); i >= 0 {
		return "\n\r\t\b\f"[i]
	}
	return c
}

// utf16Text returns the text of UTF-16 in hexadecimal digits, with its mark or without.
func utf16Text(digits string) string {
	data, err := hex.DecodeString(strings.Trim(digits, "<>"))
	if err != nil {
		return digits
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = uint16(data[2*i])<<8 | uint16(data[2*i+1])
	}
	return strings.TrimPrefix(string(utf16.Decode(units)), "\ufeff")
}
