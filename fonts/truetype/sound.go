package truetype

import (
	"errors"
	"fmt"
	"unicode"
)

// Sound tells by its error what is wrong with a font that is to set Chinese text, in
// tables that agree, in the outlines of all characters that it has, or in their widths.
// A font that is sound can be cut to any of its characters.
func (f *Font) Sound() error {
	if err := f.agrees(); err != nil {
		return err
	}
	c := inspector{font: f, counter: newCutter(f, 0), seen: make([]bool, f.NumGlyphs)}
	if err := c.glyph(0, 0); err != nil {
		return err
	}
	for r, glyph := range f.chars.basic {
		if err := c.character(rune(r), glyph); err != nil {
			return err
		}
	}
	for _, g := range f.chars.beyond {
		for r := g.first; r <= g.last; r++ {
			if err := c.character(r, f.Index(r)); err != nil {
				return err
			}
		}
	}
	return nil
}

// textTables are those on which it hangs what is shown and where. Others are patched by
// hand at times.
var textTables = []string{"cmap", "glyf", "hhea", "hmtx", "loca", "maxp"}

// agrees compares these tables with their checksums. Where most of them differ, the
// font's maker keeps none; where a few do, the file is damaged.
func (f *Font) agrees() error {
	different, first := 0, ""
	for _, tag := range textTables {
		if checksum(f.tables[tag]) != f.sums[tag] {
			if different++; different == 1 {
				first = tag
			}
		}
	}
	if different == 0 || different > len(textTables)/2 {
		return nil
	}
	return fmt.Errorf("%s: the checksum is another", first)
}

// An inspector looks at characters, and at each glyph once.
type inspector struct {
	font    *Font
	counter *cutter
	seen    []bool
	read    int // bytes of outlines
}

// slack bounds how often the bytes of outlines are read: those of a sound font hardly
// overlap, and in a bad one a few could be those of all glyphs.
const slack = 4

func (c *inspector) character(r rune, glyph uint16) error {
	if glyph == 0 {
		return nil
	}
	advance, em := c.font.Advance(glyph), c.font.UnitsPerEm
	room := 0
	switch {
	case unicode.Is(unicode.Unified_Ideograph, r):
		if off := advance - em; off > em/16 || -off > em/16 {
			return fmt.Errorf("hmtx: %U is %d units wide, of an em of %d", r, advance, em)
		}
		room = em
	case r >= ' ' && r <= '~' && (advance == 0 || advance > em+em/4):
		return fmt.Errorf("hmtx: %U is %d units wide, of an em of %d", r, advance, em)
	case fullWidth(r) && (advance < em/4 || advance > em+em/4):
		return fmt.Errorf("hmtx: %U is %d units wide, of an em of %d", r, advance, em)
	}
	return c.glyph(glyph, room)
}

// fullWidth reports whether a mark of Chinese writing is as wide as an ideograph, or
// half as wide where a font sets it narrowly.
func fullWidth(r rune) bool {
	return r >= '、' && r <= '】' || r >= '！' && r <= '～'
}

// glyph looks at an outline. That of an ideograph has ink around the em square, and
// room says how far around; it is 0 for any other.
func (c *inspector) glyph(glyph uint16, room int) error {
	if c.seen[glyph] {
		return nil
	}
	c.seen[glyph] = true
	data, err := c.font.outline(glyph)
	if err != nil || len(data) == 0 {
		return err
	}
	if c.read += len(data); c.read > slack*len(c.font.glyf) {
		return errors.New("glyf: the outlines overlap")
	}
	if _, err := c.counter.countAll(glyph); err != nil {
		return err
	}
	ink := box{i16(data, 2), i16(data, 4), i16(data, 6), i16(data, 8)}
	if !isComposite(data) {
		drawn, err := pointsOf(data)
		if err != nil {
			return fmt.Errorf("glyf: glyph %d: %w", glyph, err)
		}
		if room > 0 && !drawn.near(ink, c.font.UnitsPerEm/4) {
			return fmt.Errorf("glyf: glyph %d leaves its box", glyph)
		}
	}
	if em := c.font.UnitsPerEm; room > 0 && !ink.inside(-room, em+room) {
		return fmt.Errorf("glyf: glyph %d is not where its character is", glyph)
	}
	return nil
}

// A box is the extent of ink.
type box struct{ xMin, yMin, xMax, yMax int }

func (b box) inside(from, to int) bool {
	return from <= b.xMin && b.xMin <= b.xMax && b.xMax <= to && from <= b.yMin && b.yMin <= b.yMax && b.yMax <= to
}

// near reports whether each side is within a distance of the other's.
func (b box) near(other box, distance int) bool {
	for _, d := range []int{b.xMin - other.xMin, b.yMin - other.yMin, b.xMax - other.xMax, b.yMax - other.yMax} {
		if d > distance || -d > distance {
			return false
		}
	}
	return true
}
