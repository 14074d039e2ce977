package ofd

import (
	"bytes"
	"encoding/xml"
	"strconv"

	"tongbao/report/gongwen"
	"tongbao/report/internal/decimal"
)

const (
	declaration = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"
	namespace   = "http://www.ofdspec.org/2016"
)

// A markup is XML in the making.
type markup struct{ bytes.Buffer }

// newPart begins a part whose root element is <ofd:name>.
func newPart(name string, attributes ...string) *markup {
	m := &markup{}
	m.WriteString(declaration)
	m.open(name, append([]string{"xmlns:ofd", namespace}, attributes...)...)
	return m
}

// open writes <ofd:name …>. Attributes come in pairs of name and value.
func (m *markup) open(name string, attributes ...string) {
	m.tag(name, attributes)
	m.WriteByte('>')
}

// empty writes <ofd:name …/>.
func (m *markup) empty(name string, attributes ...string) {
	m.tag(name, attributes)
	m.WriteString("/>")
}

func (m *markup) tag(name string, attributes []string) {
	m.WriteString("<ofd:")
	m.WriteString(name)
	for i := 0; i+1 < len(attributes); i += 2 {
		m.WriteByte(' ')
		m.WriteString(attributes[i])
		m.WriteString(`="`)
		m.text(attributes[i+1])
		m.WriteByte('"')
	}
}

func (m *markup) close(name string) {
	m.WriteString("</ofd:")
	m.WriteString(name)
	m.WriteByte('>')
}

// leaf writes an element that holds text alone.
func (m *markup) leaf(name, text string, attributes ...string) {
	m.open(name, attributes...)
	m.text(text)
	m.close(name)
}

// text writes s escaped, for content and for attributes.
func (m *markup) text(s string) { xml.EscapeText(&m.Buffer, []byte(s)) } // a buffer takes all

// part returns the finished part.
func (m *markup) part(root string) []byte {
	m.close(root)
	return m.Bytes()
}

// places is how many digits lengths have, in millimetres: to the micrometre.
const places = 3

// mm writes lengths that are given in points.
func mm(points ...float64) string {
	var out []byte
	for i, p := range points {
		if i > 0 {
			out = append(out, ' ')
		}
		out = decimal.Append(out, p/gongwen.MM, places)
	}
	return string(out)
}

func id(n int) string { return strconv.Itoa(n) }
