package opc

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// A Relation is what a part refers to.
type Relation struct {
	ID       string
	Type     string
	Target   string // the name of a part; what is external, as it is written
	External bool   // to something outside the package
}

// Is reports whether a relation to a part is of a kind, which is the last word of
// its type: the words before it differ in strict and in transitional files
// (ECMA-376-1 and -4).
func (r Relation) Is(kind string) bool {
	return !r.External && strings.HasSuffix(r.Type, "/"+kind)
}

// Family is the type up to its last word, with the slash.
func (r Relation) Family() string {
	family, _ := path.Split(r.Type)
	return family
}

// Relations are a part's, in the order in which they are written.
type Relations []Relation

// OfKind returns the first relation to a part that is of a kind.
func (list Relations) OfKind(kind string) (Relation, bool) {
	for _, r := range list {
		if r.Is(kind) {
			return r, true
		}
	}
	return Relation{}, false
}

// WithID returns the first relation with an id.
func (list Relations) WithID(id string) (Relation, bool) {
	for _, r := range list {
		if r.ID == id {
			return r, true
		}
	}
	return Relation{}, false
}

// Relations returns a part's relations, those of the package itself for "". A
// part without any has none.
func (p *Package) Relations(part string) (Relations, error) {
	name := RelationsOf(part)
	if !p.Has(name) {
		return nil, nil
	}
	r, err := p.open(name, maxRelations)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	list, err := readRelations(r, part)
	switch {
	case err == ErrTooLarge:
		return nil, err
	case err != nil:
		return nil, damaged(name, err)
	}
	return list, nil
}

var errMarkup = errors.New("not the XML of relations")

// readRelations reads to the end, beyond which nothing but blanks may stand. A relation
// is a child of the root, in its namespace: a namesake elsewhere is none.
func readRelations(r io.Reader, part string) (list Relations, err error) {
	d := xml.NewDecoder(r)
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 in any case
	depth, ended, own := 0, false, ""
	for {
		t, err := d.Token()
		if err == io.EOF && ended {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if depth++; ended || depth > maxDepth {
				return nil, errMarkup
			}
			if depth == 1 {
				own = t.Name.Space
			}
			if depth == 2 && t.Name == (xml.Name{Space: own, Local: "Relationship"}) {
				if len(list) >= maxTargets {
					return nil, ErrTooLarge
				}
				list = append(list, relation(t, part))
			}
		case xml.EndElement:
			depth--
			ended = depth == 0
		case xml.CharData:
			if depth == 0 && len(bytes.Trim(t, " \t\r\n\ufeff")) > 0 {
				return nil, errMarkup
			}
		case xml.Directive: // a document type, and entities are a way of attack
			return nil, errMarkup
		}
	}
}

func relation(e xml.StartElement, part string) Relation {
	var r Relation
	for _, a := range e.Attr {
		switch {
		case a.Name.Space != "":
		case a.Name.Local == "Id":
			r.ID = a.Value
		case a.Name.Local == "Type":
			r.Type = a.Value
		case a.Name.Local == "Target":
			r.Target = a.Value
		case a.Name.Local == "TargetMode":
			r.External = a.Value == "External"
		}
	}
	if !r.External {
		r.Target = resolved(part, r.Target)
	}
	return r
}
