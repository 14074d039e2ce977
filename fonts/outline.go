package fonts

import (
	"fmt"

	"tongbao/fonts/truetype"
)

// A Contour is a closed curve of an outline, see truetype.Contour.
type Contour = truetype.Contour

// A Point is a point of a contour, see truetype.Point.
type Point = truetype.Point

// UnitsPerEm is how many units of its outlines the face has to the em.
func (f *Face) UnitsPerEm() int { return f.font().UnitsPerEm }

// Outline is what the glyph of r looks like, in the face's units and y upwards from the
// baseline, cut as Cut cuts it; nil where there is no ink. It is an error to ask for a
// character that the face does not have.
func (f *Face) Outline(r rune, trim Trim) ([]Contour, error) {
	font := f.font()
	glyph := font.Index(r)
	if glyph == 0 {
		return nil, fmt.Errorf("font %s: no glyph for %U", f.Name, r)
	}
	contours, err := font.Contours(glyph, trim)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", f.Name, err)
	}
	return contours, nil
}
