package truetype

import (
	"errors"
	"fmt"
)

// Flags of a composite glyph's component.
const (
	argsAreWords   = 1 << 0
	argsAreOffsets = 1 << 1
	hasScale       = 1 << 3
	moreComponents = 1 << 5
	hasTwoScales   = 1 << 6
	hasMatrix      = 1 << 7
)

// glyphHeader is the number of contours (-1 of a composite) and the box of the ink.
const glyphHeader = 10

// maxOutline bounds the data of one glyph, in bytes. Outlines that overlap in a
// bad file could else make a cut font far larger than its source.
const maxOutline = 1 << 16

// outline is the data of a glyph; empty for one without ink.
func (f *Font) outline(glyph uint16) ([]byte, error) {
	from, to := f.location(int(glyph)), f.location(int(glyph)+1)
	if from == to {
		return nil, nil
	}
	data := part(f.glyf, from, to-from)
	if len(data) < glyphHeader || len(data) > maxOutline {
		return nil, fmt.Errorf("glyf: glyph %d is broken", glyph)
	}
	return data, nil
}

func (f *Font) location(i int) int {
	if f.longLoca {
		return u32(f.loca, 4*i)
	}
	return 2 * u16(f.loca, 2*i)
}

// Inked reports whether a glyph leaves a mark on paper. The glyph must be one of the
// font's.
func (f *Font) Inked(glyph uint16) bool {
	return f.location(int(glyph)) != f.location(int(glyph)+1)
}

// Bounds is the box of a glyph's ink, all zero where it has none. The glyph
// must be one of the font's.
func (f *Font) Bounds(glyph uint16) (xMin, yMin, xMax, yMax int) {
	data, err := f.outline(glyph)
	if err != nil || len(data) == 0 {
		return 0, 0, 0, 0
	}
	left := f.bearing(glyph) // where readers put the box's left edge
	return left, i16(data, 4), left + i16(data, 6) - i16(data, 2), i16(data, 8)
}

func isComposite(data []byte) bool { return len(data) > 0 && i16(data, 0) < 0 }

// components are the positions in a composite's data at which its components'
// glyph numbers stand.
func components(data []byte) ([]int, error) {
	var at []int
	for pos, flags := glyphHeader, moreComponents; flags&moreComponents != 0; {
		if pos+4 > len(data) {
			return nil, errors.New("glyf: a composite glyph is cut short")
		}
		flags = u16(data, pos)
		at = append(at, pos+2)
		pos += componentSize(flags)
		if pos > len(data) {
			return nil, errors.New("glyf: a composite glyph is cut short")
		}
	}
	return at, nil
}

func componentSize(flags int) int {
	size := 6
	if flags&argsAreWords != 0 {
		size = 8
	}
	switch {
	case flags&hasScale != 0:
		return size + 2
	case flags&hasTwoScales != 0:
		return size + 4
	case flags&hasMatrix != 0:
		return size + 8
	}
	return size
}
