package leak

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
)

// OFD returns the texts of an OFD file that stand beside its pages: names of parts and
// fonts, properties, bookmarks, targets of links. What the pages show is in pieces, which
// a text may run over; whoever drew them has it whole.
func OFD(data []byte) ([]string, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, part := range archive.File {
		texts = append(texts, part.Name)
		if path.Ext(part.Name) != ".xml" {
			continue
		}
		found, err := besidePages(part)
		if err != nil {
			return nil, err
		}
		texts = append(texts, found...)
	}
	return texts, nil
}

// passed are the elements of an OFD file whose texts are what its pages show, or numbers.
var passed = []string{"TextCode", "Glyphs", "AbbreviatedData", "DocID"}

// geometry are the attributes that are numbers alone.
var geometry = []string{"Boundary", "DeltaX", "X", "Y"}

func besidePages(part *zip.File) ([]string, error) {
	r, err := part.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var texts []string
	element := ""
	d := xml.NewDecoder(r)
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return texts, nil
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			element = t.Name.Local
			for _, a := range t.Attr {
				if !slices.Contains(geometry, a.Name.Local) {
					texts = append(texts, a.Value)
				}
			}
		case xml.CharData:
			if !slices.Contains(passed, element) {
				texts = append(texts, string(t))
			}
		}
	}
}
