package annotate

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"strings"
)

// A page is a worksheet's part with what it says of its drawing of comments.
type page struct {
	data      []byte
	namespace string // of the part's elements
	prefix    string // of the same, with its colon, or ""
	drawing   string // the id of the relation to the drawing; "" for none
	place     int    // where the reference to a drawing belongs
	sizes     sizes
}

var errNoCells = errors.New("annotate: a worksheet has no end of its cells")

// behind are the elements that follow legacyDrawing in a worksheet (ECMA-376-1,
// 18.3.1.99); those that wrap others stand for what Office wraps there.
var behind = map[string]bool{
	"legacyDrawingHF": true, "drawingHF": true, "picture": true, "oleObjects": true, "controls": true,
	"webPublishItems": true, "tableParts": true, "extLst": true, "AlternateContent": true,
}

func (p pack) readPage(s sheet) (*page, error) {
	data, err := p.Read(s.part)
	if err != nil {
		return nil, err
	}
	g := &page{data: data}
	if err := g.readRoot(); err != nil {
		return nil, err
	}
	if g.sizes, err = readSizes(data); err != nil {
		return nil, err
	}
	cells := bytes.LastIndex(data, []byte("sheetData"))
	end := bytes.IndexByte(data[max(cells, 0):], '>')
	if cells < 0 || end < 0 {
		return nil, errNoCells
	}
	return g, g.readTail(cells + end + 1)
}

func (g *page) readRoot() error {
	d := xml.NewDecoder(bytes.NewReader(g.data))
	for {
		t, err := d.Token()
		if err != nil {
			return err
		}
		if root, is := t.(xml.StartElement); is {
			g.namespace = root.Name.Space
			return nil
		}
	}
}

// readTail reads what follows the cells: a small part of a large sheet.
func (g *page) readTail(from int) error {
	d := xml.NewDecoder(bytes.NewReader(g.data[from:]))
	for depth := 0; ; {
		at := from + int(d.InputOffset())
		t, err := d.RawToken()
		if err != nil {
			return errors.Join(errNoCells, err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			if depth == 0 {
				g.note(t, at)
			}
			depth++
		case xml.EndElement:
			if depth--; depth < 0 { // the worksheet's own
				g.prefix = prefixOf(t.Name)
				if g.place == 0 {
					g.place = at
				}
				return nil
			}
		}
	}
}

func (g *page) note(t xml.StartElement, at int) {
	if t.Name.Local == "legacyDrawing" {
		for _, a := range t.Attr {
			if a.Name.Local == "id" {
				g.drawing = a.Value
			}
		}
	}
	if behind[t.Name.Local] && g.place == 0 {
		g.place = at
	}
}

// with is the part with a reference to its drawing.
func (g *page) with(family, id string) []byte {
	reference := fmt.Sprintf(`<%slegacyDrawing xmlns:r="%s" r:id="%s"/>`, g.prefix, escaped(strings.TrimSuffix(family, "/")), id)
	return apply(g.data, []edit{{g.place, g.place, reference}})
}
