// Package fonts has the faces that notices are set in: the embedded ones with
// their licences, those installed on the machine where their makers allow
// embedding, what characters each has, and which face stands in for another.
package fonts

// A Face is one font, ready to be measured, cut and embedded. Measures are in
// em (1.0 is the font's size). A Face may be used by several goroutines.
type Face struct {
	Name     string // PostScript name
	Source   string // "embedded", or the file's path
	Embedded bool
}

// Has tells whether the face has a glyph for r.
func (f *Face) Has(r rune) bool { panic("contract: to be written") }

// Advance is how far the glyph of r moves the pen, in em; 0 where there is none.
func (f *Face) Advance(r rune) float64 { panic("contract: to be written") }

// Bounds is the ink of the glyph of r in em, y upwards from the baseline.
func (f *Face) Bounds(r rune) (xMin, yMin, xMax, yMax float64) { panic("contract: to be written") }
