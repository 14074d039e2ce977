package pdf

import (
	"cmp"
	"fmt"
	"hash/crc32"
	"strings"

	"tongbao/fonts"
	"tongbao/fonts/truetype"
	"tongbao/report/internal/subset"
	"tongbao/report/layout"
	"tongbao/report/pdf/object"
)

// A face is a font cut to the glyphs that a document uses. Glyph n of the cut
// font is Glyphs[n-1]; n is its code in the pages' content, so no table has to
// lead from codes to glyphs.
type face struct {
	*subset.Face
	family string    // what gofpdf calls it
	name   string    // PostScript name with the tag of a subset
	file   []byte    // deflated
	size   int       // of the file before
	widths []float64 // by code, in thousandths of an em
	box    [4]int    // of all ink, in thousandths of an em
}

// cutFaces cuts every face of a document, in the order of first use.
func cutFaces(doc *layout.Document) ([]*face, error) {
	used, err := subset.Faces(doc, subset.All)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	faces := make([]*face, len(used))
	for i, f := range used {
		faces[i] = &face{Face: f}
		if err := faces[i].cut(i); err != nil {
			return nil, fmt.Errorf("pdf: %w", err)
		}
	}
	return faces, nil
}

var trims = [...]fonts.Trim{layout.Whole: fonts.Whole, layout.TrimHead: fonts.Head, layout.TrimTail: fonts.Tail}

// cut makes the font file and measures it.
func (f *face) cut(index int) error {
	wanted := make([]fonts.Glyph, len(f.Glyphs))
	for i, g := range f.Glyphs {
		wanted[i] = fonts.Glyph{Rune: f.Source.Drawn(g.Char()), Code: rune(i + 1), Trim: trims[g.Trim()]}
	}
	file, err := f.Source.Cut(wanted)
	if err != nil {
		return err
	}
	if f.file, err = object.DeflateOutlines(file); err != nil {
		return err
	}
	f.size = len(file)
	f.family = fmt.Sprintf("face%d", index+1)
	f.name = subsetTag(index, file) + "+" + plainName(f.Source.Name)
	return f.measure(file)
}

func (f *face) measure(file []byte) error {
	font, err := truetype.Parse(file, 0)
	if err != nil {
		return err
	}
	em := font.UnitsPerEm
	f.widths = make([]float64, font.NumGlyphs) // with the parts of composed glyphs, which have codes too
	for code := range f.widths {
		f.widths[code] = float64(font.Advance(uint16(code))) * 1000 / float64(em)
		x1, y1, x2, y2 := font.Bounds(uint16(code))
		f.box = [4]int{min(f.box[0], x1*1000/em), min(f.box[1], y1*1000/em), max(f.box[2], x2*1000/em), max(f.box[3], y2*1000/em)}
	}
	return nil
}

// subsetTag returns the six capitals that begin a subset's name (ISO 32000-1, 9.6.4).
// They distinguish two subsets of the same font.
func subsetTag(index int, file []byte) string {
	sum := crc32.ChecksumIEEE(file) + uint32(index)
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + byte(sum%26)
		sum /= 26
	}
	return string(tag)
}

// plainName keeps of a font's name what may stand in a PostScript name.
func plainName(name string) string {
	plain := strings.Map(func(r rune) rune {
		if r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, name)
	return cmp.Or(plain, "Font")
}
