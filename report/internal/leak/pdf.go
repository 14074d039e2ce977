package leak

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"tongbao/report/pdf/object"
)

// PDF returns the texts of a PDF file as a reader has them from its bytes: what is drawn,
// by the elements of its structure, and all strings of its objects. Attachments are not
// looked into. A glyph that its font's map has no character for is an error.
func PDF(data []byte) ([]string, error) {
	file, err := object.Read(data)
	if err != nil {
		return nil, err
	}
	p := pdfFile{File: file, maps: map[object.Ref]charMap{}, marks: map[mark]*strings.Builder{}}
	for i := range file.Objects {
		if err := p.object(object.Ref(i + 1)); err != nil {
			return nil, fmt.Errorf("object %d: %w", i+1, err)
		}
	}
	p.joinMarks()
	return p.texts, nil
}

// A pdfFile gathers the texts of a file.
type pdfFile struct {
	*object.File
	texts []string
	maps  map[object.Ref]charMap // by font
	marks map[mark]*strings.Builder
}

// A mark is marked content: a page and the number on it.
type mark struct {
	page object.Ref
	id   string
}

// object takes the texts of an object's own strings, of a page also what it draws.
func (p *pdfFile) object(r object.Ref) error {
	o := p.Objects[r-1]
	p.texts = append(p.texts, literals(o.Dict.String()+o.Value)...)
	switch {
	case o.Dict.Is("Type", "/Page"):
		return p.page(r, o.Dict)
	case o.Dict.Is("Type", "/Metadata"):
		texts, err := xmlTexts(bytes.NewReader(o.Stream))
		p.texts = append(p.texts, texts...)
		return err
	}
	return nil
}

// content returns an object's stream as it was before it was packed.
func (p *pdfFile) content(r object.Ref) (string, error) {
	o, err := p.At(r)
	if err != nil {
		return "", err
	}
	content, err := object.Content(o)
	return string(content), err
}

// joinMarks makes the marked contents of each element of the structure one text: an
// element may go on on the next page. What no element has stands by itself.
func (p *pdfFile) joinMarks() {
	taken := map[mark]bool{}
	for _, o := range p.Objects {
		if _, element := o.Dict.Get("S"); element && !o.Dict.Is("S", "/Link") {
			var text strings.Builder
			p.join(&text, o.Dict, taken)
			p.texts = append(p.texts, text.String())
		}
	}
	for m, text := range p.marks {
		if !taken[m] {
			p.texts = append(p.texts, text.String())
		}
	}
	slices.Sort(p.texts) // the marks have no order
}

// join writes the text of an element, with that of its links.
func (p *pdfFile) join(out *strings.Builder, element object.Dict, taken map[mark]bool) {
	kids, _ := element.Get("K")
	items, err := object.ParseArray(kids)
	if err != nil {
		return // a kid alone, which is no content
	}
	for len(items) > 0 {
		if isReference(items) {
			kid, err := p.At(reference(items))
			if err == nil && kid.Dict.Is("S", "/Link") {
				p.join(out, kid.Dict, taken)
			}
			items = items[3:]
			continue
		}
		if m := markOf(items[0], element.Ref("Pg")); p.marks[m] != nil {
			out.WriteString(p.marks[m].String())
			taken[m] = true
		}
		items = items[1:]
	}
}

// markOf is the mark that a kid of an element names, on the element's page or its own.
func markOf(kid string, page object.Ref) mark {
	d, err := object.ParseDict(kid)
	if err != nil {
		return mark{page, kid}
	}
	id, _ := d.Get("MCID")
	return mark{d.Ref("Pg"), id}
}

// isReference reports whether items begin with a reference to an object, 7 0 R.
func isReference(items []string) bool {
	return len(items) > 2 && items[1] == "0" && items[2] == "R"
}

// reference is the object to which items begin with a reference.
func reference(items []string) object.Ref {
	return object.Dict{{Key: "R", Value: items[0] + " 0 R"}}.Ref("R")
}
