package truetype

import "errors"

// metrics are the advances and left side bearings of the glyphs.
type metrics struct {
	hmtx []byte
	full int // how many glyphs have an advance of their own; the rest have the last one's
}

func (f *Font) readMetrics() error {
	hhea, hmtx := f.tables["hhea"], f.tables["hmtx"]
	if len(hhea) < 36 {
		return errors.New("hhea: too short")
	}
	full := min(u16(hhea, 34), f.NumGlyphs)
	if full == 0 || len(hmtx) < 4*full+2*(f.NumGlyphs-full) {
		return errors.New("hmtx: too short")
	}
	f.metrics = metrics{hmtx, full}
	return nil
}

// Advance is how far a glyph moves the pen. The glyph must be one of the font's.
func (f *Font) Advance(glyph uint16) int {
	return u16(f.metrics.hmtx, 4*min(int(glyph), f.metrics.full-1))
}

// bearing is the distance from the origin to the left edge of a glyph's ink.
func (f *Font) bearing(glyph uint16) int {
	if g := int(glyph); g >= f.metrics.full {
		return i16(f.metrics.hmtx, 4*f.metrics.full+2*(g-f.metrics.full))
	}
	return i16(f.metrics.hmtx, 4*int(glyph)+2)
}
