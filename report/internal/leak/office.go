package leak

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// Office returns the texts of an Office file: each paragraph and each cell, its runs
// joined, whatever else stands between tags, and the names of things.
func Office(data []byte) ([]string, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, part := range archive.File {
		texts = append(texts, part.Name)
		if !strings.HasSuffix(part.Name, ".xml") && !strings.HasSuffix(part.Name, ".rels") {
			continue
		}
		found, err := partTexts(part)
		if err != nil {
			return nil, err
		}
		texts = append(texts, found...)
	}
	return texts, nil
}

func partTexts(part *zip.File) ([]string, error) {
	r, err := part.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return xmlTexts(r)
}

// whole are the elements whose texts are one, and named the attributes that hold texts.
var (
	whole = []string{"p", "si", "is", "comment"}
	named = []string{"name", "title", "descr", "display", "tooltip", "Target", "location", "prompt", "promptTitle", "error", "errorTitle", "author"}
)

func xmlTexts(r io.Reader) ([]string, error) {
	var texts []string
	var text strings.Builder
	depth := 0 // of elements whose texts are one
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
			if slices.Contains(whole, t.Name.Local) {
				depth++
			}
			for _, a := range t.Attr {
				if slices.Contains(named, a.Name.Local) {
					texts = append(texts, a.Value)
				}
			}
		case xml.CharData:
			text.Write(t)
		case xml.EndElement:
			if slices.Contains(whole, t.Name.Local) {
				depth--
			}
			if depth == 0 && text.Len() > 0 {
				texts = append(texts, text.String())
				text.Reset()
			}
		}
	}
}
