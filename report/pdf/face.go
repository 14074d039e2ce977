package pdf

import (
	"cmp"
	"fmt"
	"hash/crc32"
	"slices"
	"strings"

	"tongbao/fonts"
	"tongbao/fonts/truetype"
	"tongbao/report/layout"
	"tongbao/report/pdf/object"
)

// A glyph is a character in one of its forms, in one number so that it is
// looked up fast. Numbers go up with the characters.
type glyph uint32

func glyphOf(char rune, trim layout.Trim) glyph { return glyph(char)<<2 | glyph(trim) }

func (g glyph) char() rune        { return rune(g >> 2) }
func (g glyph) trim() layout.Trim { return layout.Trim(g & 3) }

// A face is a font cut to the glyphs that a document uses. Glyph n of the cut
// font is glyphs[n-1]; n is its code in the pages' content, so no table has to
// lead from codes to glyphs.
type face struct {
	source *fonts.Face
	family string // what gofpdf calls it
	name   string // PostScript name with the tag of a subset
	glyphs []glyph
	codes  codes
	file   []byte    // deflated
	size   int       // of the file before
	widths []float64 // by code, in thousandths of an em
	box    [4]int    // of all ink, in thousandths of an em
}

// cutFaces cuts every face of a document, in the order of first use.
func cutFaces(doc *layout.Document) ([]*face, error) {
	faces, err := gather(doc)
	if err != nil {
		return nil, err
	}
	for i, f := range faces {
		f.number()
		if err := f.cut(i); err != nil {
			return nil, fmt.Errorf("pdf: %w", err)
		}
	}
	return faces, nil
}

// gather finds the glyphs of every run.
func gather(doc *layout.Document) ([]*face, error) {
	var faces []*face
	known := map[*fonts.Face]*face{}
	for _, page := range doc.Pages {
		for _, line := range append(slices.Clip(page.Lines), page.Number) {
			for _, run := range line.Runs {
				f := known[run.Face]
				if f == nil {
					f = &face{source: run.Face}
					known[run.Face] = f
					faces = append(faces, f)
				}
				if err := f.add(run); err != nil {
					return nil, err
				}
			}
		}
	}
	return faces, nil
}

// add notes the glyphs of a run.
func (f *face) add(run layout.Run) error {
	i := 0
	for _, char := range run.Text {
		g := glyphAt(run, i, char)
		if code := f.codes.of(g); *code == 0 {
			if !f.source.Has(f.source.Drawn(char)) {
				return fmt.Errorf("字体“%s”里没有字符“%c”（U+%04X）", f.source.Name, char, char)
			}
			*code = unnumbered
			f.glyphs = append(f.glyphs, g)
		}
		i++
	}
	if i != len(run.Positions) {
		return fmt.Errorf("pdf: %d positions for the %d characters of %q", len(run.Positions), i, run.Text)
	}
	return nil
}

// glyphAt returns the form of the ith character of a run.
func glyphAt(run layout.Run, i int, char rune) glyph {
	if run.Trims == nil {
		return glyphOf(char, layout.Whole)
	}
	return glyphOf(char, run.Trims[i])
}

// number gives the glyphs their codes, in the order of their characters.
func (f *face) number() {
	slices.Sort(f.glyphs)
	for i, g := range f.glyphs {
		*f.codes.of(g) = uint16(i + 1)
	}
}

var trims = [...]fonts.Trim{layout.Whole: fonts.Whole, layout.TrimHead: fonts.Head, layout.TrimTail: fonts.Tail}

// cut makes the font file and measures it.
func (f *face) cut(index int) error {
	wanted := make([]fonts.Glyph, len(f.glyphs))
	for i, g := range f.glyphs {
		wanted[i] = fonts.Glyph{Rune: f.source.Drawn(g.char()), Code: rune(i + 1), Trim: trims[g.trim()]}
	}
	file, err := f.source.Cut(wanted)
	if err != nil {
		return err
	}
	if f.file, err = object.DeflateOutlines(file); err != nil {
		return err
	}
	f.size = len(file)
	f.family = fmt.Sprintf("face%d", index+1)
	f.name = subsetTag(index, file) + "+" + plainName(f.source.Name)
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
