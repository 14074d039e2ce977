package ofd

import (
	"fmt"
	"unicode"

	"tongbao/fonts"
	"tongbao/fonts/truetype"
	"tongbao/report/internal/subset"
	"tongbao/report/layout"
)

// A face is a font cut to what is drawn of it. All faces have TrueType outlines: fonts
// takes no others, which some readers draw as boxes.
type face struct {
	*subset.Face
	id   int
	file []byte
}

type faces []*face

// cutFaces cuts every face of a document, in the order of first use.
func cutFaces(doc *layout.Document) (faces, error) {
	used, err := subset.Faces(doc, drawn)
	if err != nil {
		return nil, err
	}
	var list faces
	for _, u := range used {
		if len(u.Glyphs) == 0 {
			continue
		}
		f := &face{Face: u}
		if err := f.cut(); err != nil {
			return nil, fmt.Errorf("font %s: %w", u.Source.Name, err)
		}
		list = append(list, f)
	}
	return list, nil
}

// drawn keeps a glyph that has ink, always whole: one whose blank half is cut off is
// drawn so much farther to the left, so that a face has one glyph for a character.
func drawn(f *fonts.Face, g subset.Glyph) (subset.Glyph, bool) {
	return subset.Of(g.Char(), layout.Whole), !isBlank(f, g.Char())
}

// isBlank reports whether a character shows nothing.
func isBlank(f *fonts.Face, char rune) bool {
	if unicode.IsSpace(char) {
		return true
	}
	left, bottom, right, top := f.Bounds(f.Drawn(char))
	return left == right && bottom == top
}

// cut makes the font file, with the table from characters to glyphs and the names that
// readers want when they turn the file into another format.
func (f *face) cut() error {
	wanted := make([]fonts.Glyph, len(f.Glyphs))
	for i, g := range f.Glyphs {
		wanted[i] = fonts.Glyph{Rune: f.Source.Drawn(g.Char()), Code: g.Char()}
	}
	file, err := f.Source.Cut(wanted)
	if err != nil {
		return err
	}
	font, err := truetype.Parse(file, 0)
	if err != nil {
		return err
	}
	f.file = font.Renamed(f.Source.Name)
	return nil
}

// of returns the cut face of a font.
func (list faces) of(source *fonts.Face) *face {
	for _, f := range list {
		if f.Source == source {
			return f
		}
	}
	return nil // nothing of it has ink
}

// addFaces adds the font files, and the part that lists them (GB/T 33190-2016, 7.9 and 11.1).
func (b *book) addFaces() {
	list := newPart("Res", "BaseLoc", resFolder)
	list.open("Fonts")
	for i, f := range b.faces {
		f.id = b.newID()
		name := fmt.Sprintf("font_%d.ttf", i+1)
		b.parts[docFolder+resFolder+"/"+name] = f.file
		list.open("Font", "ID", id(f.id), "FontName", f.Source.Name, "FamilyName", f.Source.Name)
		list.leaf("FontFile", name)
		list.close("Font")
	}
	list.close("Fonts")
	b.parts[docFolder+resPart] = list.part("Res")
}
