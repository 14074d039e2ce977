package truetype

import "errors"

// maxExpanded bounds the glyphs that one glyph is composed of, all levels
// together. Readers draw composites by recursion: one that contains itself
// would never end.
const maxExpanded = 256

var errDepth = errors.New("glyf: a composite glyph has too many parts, or itself among them")

// inProgress marks a glyph whose parts are being counted.
const inProgress = maxExpanded + 1

// countAll counts the glyphs that a glyph is drawn with, itself included.
func (c *cutter) countAll(glyph uint16) (int, error) {
	if n := c.expanded[glyph]; n == inProgress {
		return 0, errDepth
	} else if n > 0 {
		return n, nil
	}
	if int(glyph) >= c.font.NumGlyphs {
		return 0, errors.New("glyf: a composite glyph has a part that is not there")
	}
	data, err := c.font.outline(glyph)
	if err != nil || !isComposite(data) {
		return 1, err
	}
	c.expanded[glyph] = inProgress
	n, err := c.countParts(data)
	c.expanded[glyph] = n
	return n, err
}

func (c *cutter) countParts(data []byte) (int, error) {
	at, err := components(data)
	if err != nil {
		return 0, err
	}
	total := 1
	for _, pos := range at {
		n, err := c.countAll(uint16(u16(data, pos)))
		if err != nil {
			return 0, err
		}
		if total += n; total > maxExpanded {
			return 0, errDepth
		}
	}
	return total, nil
}
