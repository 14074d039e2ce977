package subset

// Codes are the codes of a face's glyphs, 0 for those that it does not have. Each glyph
// of a document is looked up three times: in tables, not in a map.
type Codes [(maxGlyph >> codeBits) + 1]*[1 << codeBits]uint16

const (
	codeBits = 10
	maxGlyph = 0x10FFFF<<2 | 3
)

// unnumbered is the code of a glyph that is in use and has no code yet.
const unnumbered = 0xFFFF

// Of returns the place of a glyph's code.
func (c *Codes) Of(g Glyph) *uint16 {
	block := c[g>>codeBits]
	if block == nil {
		block = new([1 << codeBits]uint16)
		c[g>>codeBits] = block
	}
	return &block[g%(1<<codeBits)]
}
