package html

import (
	"bytes"
	"strings"
	"unicode"
)

// A page is the file in the making.
type page struct{ bytes.Buffer }

// line writes a line of markup.
func (p *page) line(markup string) {
	p.WriteString(markup)
	p.WriteByte('\n')
}

// element writes an element that holds markup on one line.
func (p *page) element(name, attributes, markup string) {
	p.line("<" + name + attributes + ">" + markup + "</" + name + ">")
}

var marks = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

// escaped returns a text as markup, and as the value of an attribute. What HTML cannot
// hold (control characters, noncharacters) is left out, and what turns the way that a
// text runs.
func escaped(text string) string {
	return marks.Replace(strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == '\r':
			return '\n'
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), unicode.Is(unicode.Noncharacter_Code_Point, r), r == '\ufeff':
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd")))
}
