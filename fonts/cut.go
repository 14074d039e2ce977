package fonts

import (
	"fmt"

	"tongbao/fonts/truetype"
)

// A Trim says which half of a glyph's width is cut off.
type Trim = truetype.Trim

// What is cut off a full-width mark that takes half its width.
const (
	Whole = truetype.Whole
	Head  = truetype.Head // the left half: of an opening mark
	Tail  = truetype.Tail // the right half: of a closing mark, a comma, a full stop
)

// A Glyph is wanted in a cut font: that of Rune, which stands for Code there.
// The two differ where one character is wanted in two forms, or where the
// program that is to embed the font knows no characters beyond U+FFFF.
type Glyph struct {
	Rune rune
	Code rune
	Trim Trim
}

// Cut makes a small TrueType font of the glyphs wanted. No code may be given
// twice. The result depends on the set of glyphs alone, not on their order. It
// is an error to ask for a character that the face does not have.
func (f *Face) Cut(glyphs []Glyph) ([]byte, error) {
	font := f.font()
	pieces := make([]truetype.Piece, len(glyphs))
	for i, g := range glyphs {
		index := font.Index(g.Rune)
		if index == 0 {
			return nil, fmt.Errorf("font %s: no glyph for %U", f.Name, g.Rune)
		}
		pieces[i] = truetype.Piece{Glyph: index, Code: g.Code, Trim: g.Trim}
	}
	cut, err := font.Cut(pieces)
	if err != nil {
		return nil, fmt.Errorf("font %s: %w", f.Name, err)
	}
	return cut, nil
}
