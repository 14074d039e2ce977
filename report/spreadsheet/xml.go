package spreadsheet

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// declaration begins each part.
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// Namespaces and kinds of relations.
const (
	mainSpace     = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageSpace  = "http://schemas.openxmlformats.org/package/2006/relationships"
)

// appendText appends a text as XML has it in an element; in an attribute a quotation mark
// is written otherwise. What XML 1.0 has no place for becomes U+FFFD.
func appendText(to []byte, text string) []byte {
	from := 0
	for at := 0; at < len(text); {
		if c := text[at]; c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[at:])
			if r != utf8.RuneError && r != '\uFFFE' && r != '\uFFFF' {
				at += size
				continue
			}
			to = append(append(to, text[from:at]...), "\uFFFD"...)
			at += size
			from = at
			continue
		} else if escape := escapes[c]; escape != "" {
			to = append(append(to, text[from:at]...), escape...)
			from = at + 1
		}
		at++
	}
	return append(to, text[from:]...)
}

// escapes are how the characters of ASCII are written that do not stand for themselves.
var escapes = func() (list [utf8.RuneSelf]string) {
	for c := range ' ' {
		list[c] = "\uFFFD"
	}
	list['\t'], list['\n'], list['\r'] = "&#9;", "&#10;", "&#13;"
	list['&'], list['<'], list['>'] = "&amp;", "&lt;", "&gt;"
	return list
}()

// appendInt appends a number.
func appendInt(to []byte, n int) []byte { return strconv.AppendInt(to, int64(n), 10) }

// appendFloat appends a number with the fewest digits that tell it from others.
func appendFloat(to []byte, x float64) []byte { return strconv.AppendFloat(to, x, 'f', -1, 64) }

// A markup is a part, or a piece of one, in the making.
type markup []byte

func (m *markup) raw(pieces ...string) {
	for _, piece := range pieces {
		*m = append(*m, piece...)
	}
}

func (m *markup) text(text string) { *m = appendText(*m, text) }

func (m *markup) float(x float64) { *m = appendFloat(*m, x) }

// attribute appends an attribute.
func (m *markup) attribute(name, value string) {
	m.raw(" ", name, `="`)
	for i, piece := range strings.Split(value, `"`) {
		if i > 0 {
			m.raw("&quot;")
		}
		m.text(piece)
	}
	m.raw(`"`)
}

// element appends an element that holds a text.
func (m *markup) element(name, text string) {
	m.raw("<", name, ">")
	m.text(text)
	m.raw("</", name, ">")
}
