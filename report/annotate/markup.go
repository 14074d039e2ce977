package annotate

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// An element is one of a part, with where it stands in the part's bytes. Parts
// are mended at these places, so that all the rest of them stays as it was.
type element struct {
	name     string // local
	prefix   string // with its colon, or ""
	attrs    []xml.Attr
	parent   *element
	from, to int // all of it
	in, out  int // what is between its tags; both at its end if it has but one
}

func (e *element) attr(name string) string {
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (e *element) within(name string) bool { return e.parent != nil && e.parent.name == name }

var errNesting = errors.New("annotate: tags do not nest")

// elements are a part's, in the order in which they end.
func elements(data []byte) ([]*element, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	var list []*element
	var open *element
	for {
		from := int(d.InputOffset())
		t, err := d.RawToken()
		to := int(d.InputOffset())
		if err == io.EOF && open == nil && list != nil {
			return list, nil
		}
		if err != nil {
			return nil, cmp.Or(err, io.ErrUnexpectedEOF)
		}
		switch t := t.(type) {
		case xml.StartElement:
			open = &element{name: t.Name.Local, prefix: prefixOf(t.Name), attrs: slices.Clone(t.Attr), parent: open, from: from, in: to}
		case xml.EndElement:
			if open == nil || open.name != t.Name.Local || open.prefix != prefixOf(t.Name) {
				return nil, errNesting
			}
			open.out, open.to = from, to
			list = append(list, open)
			open = open.parent
		}
	}
}

func prefixOf(n xml.Name) string {
	if n.Space == "" {
		return ""
	}
	return n.Space + ":"
}

// An edit puts text in place of the bytes from up to to.
type edit struct {
	from, to int
	text     string
}

// last is the edit that adds text as the element's last content.
func (e *element) last(text string) edit {
	if e.in == e.to { // <a/>
		return edit{e.to - len("/>"), e.to, ">" + text + "</" + e.prefix + e.name + ">"}
	}
	return edit{e.out, e.out, text}
}

// apply does edits that do not overlap; those of one place in their order.
func apply(data []byte, edits []edit) []byte {
	slices.SortStableFunc(edits, func(a, b edit) int { return a.from - b.from })
	var b bytes.Buffer
	end := 0
	for _, e := range edits {
		b.Write(data[end:e.from])
		b.WriteString(e.text)
		end = e.to
	}
	b.Write(data[end:])
	return b.Bytes()
}

// escaped is a text as markup has it.
func escaped(text string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(text)) // a Builder never fails
	return b.String()
}
