// Package subset finds what glyphs of which faces a document uses, for writers that
// embed the faces cut to them.
package subset

import (
	"fmt"
	"slices"

	"tongbao/fonts"
	"tongbao/report/layout"
)

// A Glyph is a character in one of its forms, in one number so that it is
// looked up fast. Numbers go up with the characters.
type Glyph uint32

// Of returns the glyph of a character.
func Of(char rune, trim layout.Trim) Glyph { return Glyph(char)<<2 | Glyph(trim) }

// Char returns the character that the glyph shows.
func (g Glyph) Char() rune { return rune(g >> 2) }

// Trim returns what is cut off it.
func (g Glyph) Trim() layout.Trim { return layout.Trim(g & 3) }

// A Face is a font with the glyphs that a document uses. Glyphs[n-1] has code n.
type Face struct {
	Source *fonts.Face
	Glyphs []Glyph
	Codes  Codes
}

// Keep returns the glyph that a face is to have for one of a run; ok is false if the
// writer draws nothing there.
type Keep func(face *fonts.Face, g Glyph) (kept Glyph, ok bool)

// All keeps every glyph in its form.
func All(_ *fonts.Face, g Glyph) (Glyph, bool) { return g, true }

// Faces returns the faces of a document in the order of first use. It is an error if
// the face of a run lacks one of its characters.
func Faces(doc *layout.Document, keep Keep) ([]*Face, error) {
	var faces []*Face
	known := map[*fonts.Face]*Face{}
	for i := range doc.Pages {
		for run := range doc.Pages[i].Runs() {
			f := known[run.Face]
			if f == nil {
				f = &Face{Source: run.Face}
				known[run.Face] = f
				faces = append(faces, f)
			}
			if err := f.add(run, keep); err != nil {
				return nil, err
			}
		}
	}
	for _, f := range faces {
		f.number()
	}
	return faces, nil
}

// add notes the glyphs of a run.
func (f *Face) add(run layout.Run, keep Keep) error {
	i := 0
	for _, char := range run.Text {
		g := At(run, i, char)
		i++
		if *f.Codes.Of(g) != 0 {
			continue
		}
		if !f.Source.Has(f.Source.Drawn(char)) {
			return fmt.Errorf("字体“%s”里没有字符“%c”（U+%04X）", f.Source.Name, char, char)
		}
		g, ok := keep(f.Source, g)
		if code := f.Codes.Of(g); ok && *code == 0 {
			*code = unnumbered
			f.Glyphs = append(f.Glyphs, g)
		}
	}
	if i != len(run.Positions) {
		return fmt.Errorf("%d positions for the %d characters of %q", len(run.Positions), i, run.Text)
	}
	return nil
}

// At returns the form of the ith character of a run.
func At(run layout.Run, i int, char rune) Glyph {
	if run.Trims == nil {
		return Of(char, layout.Whole)
	}
	return Of(char, run.Trims[i])
}

// number gives the glyphs their codes, in the order of their characters.
func (f *Face) number() {
	slices.Sort(f.Glyphs)
	for i, g := range f.Glyphs {
		*f.Codes.Of(g) = uint16(i + 1)
	}
}
