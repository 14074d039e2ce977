package xlsx

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// appendText appends a text token's characters to b, references resolved.
func appendText(b []byte, t token) []byte {
	if t.plain {
		return append(b, t.text...)
	}
	return appendUnescaped(b, t.text)
}

func appendUnescaped(b, raw []byte) []byte {
	for {
		i := bytes.IndexByte(raw, '&')
		if i < 0 {
			return append(b, raw...)
		}
		b = append(b, raw[:i]...)
		raw = raw[i:]
		end := bytes.IndexByte(raw, ';')
		if end < 0 || end > 12 {
			b, raw = append(b, '&'), raw[1:]
			continue
		}
		b = appendReference(b, raw[:end+1])
		raw = raw[end+1:]
	}
}

// appendReference appends what "&name;" stands for; an unknown one stays as it is.
func appendReference(b, ref []byte) []byte {
	switch string(ref) {
	case "&lt;":
		return append(b, '<')
	case "&gt;":
		return append(b, '>')
	case "&amp;":
		return append(b, '&')
	case "&quot;":
		return append(b, '"')
	case "&apos;":
		return append(b, '\'')
	}
	if r, ok := numbered(ref[1 : len(ref)-1]); ok {
		return utf8.AppendRune(b, r)
	}
	return append(b, ref...)
}

// numbered is the character of "#20013" or "#x4e2d".
func numbered(body []byte) (rune, bool) {
	if len(body) < 2 || body[0] != '#' {
		return 0, false
	}
	digits, base := body[1:], rune(10)
	if digits[0]|0x20 == 'x' {
		digits, base = digits[1:], 16
	}
	r := rune(0)
	for _, c := range digits {
		d, ok := digit(c)
		if r = r*base + d; !ok || d >= base || r > utf8.MaxRune {
			return 0, false
		}
	}
	return r, len(digits) > 0
}

func digit(c byte) (rune, bool) {
	switch {
	case c >= '0' && c <= '9':
		return rune(c - '0'), true
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10, true
	}
	return 0, false
}

// unescaped is an attribute's value.
func unescaped(raw []byte) string { return shown(appendUnescaped(nil, raw)) }

// shown is a cell's text of its characters; bytes that are none become U+FFFD.
func shown(text []byte) string {
	text = decodeControls(text)
	if utf8.Valid(text) {
		return string(text)
	}
	return string(bytes.ToValidUTF8(text, []byte("\uFFFD")))
}

// decodeControls resolves the _xHHHH_ by which a spreadsheet writes the
// characters that XML cannot hold (ECMA-376 Part 1, 22.9.2.19).
func decodeControls(text []byte) []byte {
	i := bytes.Index(text, []byte("_x"))
	if i < 0 {
		return text
	}
	var out []byte
	for ; i >= 0; i = bytes.Index(text, []byte("_x")) {
		out = append(out, text[:i]...)
		text = text[i:]
		if r, ok := control(text); ok {
			out, text = utf8.AppendRune(out, r), text[7:]
			continue
		}
		out, text = append(out, "_x"...), text[2:]
	}
	return append(out, text...)
}

func control(text []byte) (rune, bool) {
	if len(text) < 7 || text[6] != '_' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	return rune(n), err == nil
}
