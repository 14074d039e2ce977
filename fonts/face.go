// Package fonts has the faces that notices are set in: the embedded ones with
// their licences, those installed on the machine where their makers allow
// embedding, what characters each has, and which face stands in for another.
package fonts

import (
	"unicode"

	"tongbao/fonts/truetype"
)

// A Face is one font, ready to be measured, cut and embedded. Measures are in
// em (1.0 is the font's size). A Face may be used by several goroutines.
type Face struct {
	Name     string // PostScript name
	Source   string // "embedded", or the file's path
	Embedded bool
	font     func() *truetype.Font
}

// Has reports whether the face has a glyph for r.
func (f *Face) Has(r rune) bool { return f.font().Index(r) != 0 }

// blank reports whether the face has an ideograph as an empty glyph.
func (f *Face) blank(r rune) bool {
	font := f.font()
	return unicode.Is(unicode.Unified_Ideograph, r) && !font.Inked(font.Index(r))
}

// Advance is how far the glyph of r moves the pen, in em; 0 where there is none.
func (f *Face) Advance(r rune) float64 {
	font := f.font()
	glyph := font.Index(r)
	if glyph == 0 {
		return 0
	}
	return float64(font.Advance(glyph)) / float64(font.UnitsPerEm)
}

// Bounds is the ink of the glyph of r in em, y upwards from the baseline; all
// zero where there is none.
func (f *Face) Bounds(r rune) (xMin, yMin, xMax, yMax float64) {
	font := f.font()
	glyph := font.Index(r)
	if glyph == 0 {
		return 0, 0, 0, 0
	}
	x1, y1, x2, y2 := font.Bounds(glyph)
	em := float64(font.UnitsPerEm)
	return float64(x1) / em, float64(y1) / em, float64(x2) / em, float64(y2) / em
}
