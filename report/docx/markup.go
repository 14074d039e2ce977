package docx

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

const (
	declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

	wordNamespace     = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// A markup is XML in the making: elements, and the properties that parts share.
type markup struct{ bytes.Buffer }

// newPart begins a part whose root element is <w:name>.
func newPart(name string) *markup {
	m := &markup{}
	m.WriteString(declaration)
	m.open(name, "xmlns:w", wordNamespace, "xmlns:r", relationNamespace)
	return m
}

// open writes <w:name …>. Attributes come in pairs of whole name and value.
func (m *markup) open(name string, attributes ...string) {
	m.tag(name, attributes)
	m.WriteByte('>')
}

// empty writes <w:name …/>.
func (m *markup) empty(name string, attributes ...string) {
	m.tag(name, attributes)
	m.WriteString("/>")
}

// value writes <w:name w:val="…"/>.
func (m *markup) value(name, value string) { m.empty(name, "w:val", value) }

// number writes <w:name w:val="…"/>.
func (m *markup) number(name string, value int) { m.value(name, strconv.Itoa(value)) }

// off writes <w:name w:val="0"/>, which switches a property off.
func (m *markup) off(name string) { m.value(name, "0") }

func (m *markup) close(name string) {
	m.WriteString("</w:")
	m.WriteString(name)
	m.WriteByte('>')
}

func (m *markup) tag(name string, attributes []string) {
	m.WriteString("<w:")
	m.WriteString(name)
	for i := 0; i+1 < len(attributes); i += 2 {
		m.WriteByte(' ')
		m.WriteString(attributes[i])
		m.WriteString(`="`)
		m.text(attributes[i+1])
		m.WriteByte('"')
	}
}

// text writes s escaped, for content and for attributes.
func (m *markup) text(s string) {
	for _, r := range s {
		switch {
		case r == '&':
			m.WriteString("&amp;")
		case r == '<':
			m.WriteString("&lt;")
		case r == '>':
			m.WriteString("&gt;")
		case r == '"':
			m.WriteString("&quot;")
		case allowed(r):
			m.WriteRune(r)
		}
	}
}

// allowed reports whether XML 1.0 (production 2, Char) can hold r, and it does not
// turn text about, which no notice asks for. U+FFFD, which stands for broken bytes
// too, can stand.
func allowed(r rune) bool {
	return !hanzi.IsDirection(r) && (r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r < 0xFFFE || r > 0xFFFF && r <= utf8.MaxRune)
}
