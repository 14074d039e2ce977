package truetype

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// A Trim says which half of a glyph's width is cut off.
type Trim uint8

// The halves that can be cut off.
const (
	Whole Trim = iota // nothing is cut
	Head              // the left half goes: the ink moves left by it
	Tail              // the right half goes
)

// A Piece is a glyph wanted in a cut font.
type Piece struct {
	Glyph uint16
	Code  rune // the character that it stands for in the cut font
	Trim  Trim
}

// Cut makes a font file of the wanted glyphs and of those that they are
// composed of. Glyph 0 stays; the glyph of the nth lowest code is glyph n. The
// same pieces in any order make the same bytes.
func (f *Font) Cut(pieces []Piece) ([]byte, error) {
	pieces = slices.Clone(pieces)
	slices.SortFunc(pieces, func(a, b Piece) int { return int(a.Code) - int(b.Code) })
	if err := f.check(pieces); err != nil {
		return nil, err
	}
	groups, basic := codeGroups(pieces)
	if basic > maxSegments {
		return nil, errors.New("too many ranges of characters")
	}
	c := newCutter(f, len(pieces))
	if err := c.copyAll(pieces); err != nil {
		return nil, err
	}
	t := c.tables()
	t["cmap"] = charMapTable(groups, basic)
	return assemble(t), nil
}

func (f *Font) check(pieces []Piece) error {
	for i, p := range pieces {
		switch {
		case int(p.Glyph) >= f.NumGlyphs:
			return fmt.Errorf("no glyph %d", p.Glyph)
		case p.Code <= 0 || p.Code == 0xFFFF || p.Code > 0x10FFFF:
			return fmt.Errorf("bad code %U", p.Code)
		case i > 0 && p.Code == pieces[i-1].Code:
			return fmt.Errorf("code %U given twice", p.Code)
		}
	}
	return nil
}

// A cutter gathers the glyphs of a cut font.
type cutter struct {
	font     *Font
	glyf     []byte
	loca     []byte
	hmtx     []byte
	count    int            // glyphs placed so far
	parts    []uint16       // glyphs that composites need, to be placed after the wanted ones
	place    map[uint16]int // where those are to be, counted from the first of them
	first    int            // the place of the first of them
	expanded map[uint16]int // glyphs that a glyph is drawn with, itself included
}

func newCutter(f *Font, glyphs int) *cutter {
	mean := len(f.glyf)/f.NumGlyphs + 1
	return &cutter{
		font:     f,
		glyf:     make([]byte, 0, glyphs*mean),
		loca:     make([]byte, 0, 4*(glyphs+2)),
		hmtx:     make([]byte, 0, 4*(glyphs+1)),
		place:    map[uint16]int{},
		expanded: map[uint16]int{},
	}
}

func (c *cutter) copyAll(pieces []Piece) error {
	c.first = len(pieces) + 1
	if err := c.copy(Piece{}); err != nil {
		return err
	}
	for _, p := range pieces {
		if err := c.copy(p); err != nil {
			return err
		}
	}
	for i := 0; i < len(c.parts); i++ {
		if err := c.copy(Piece{Glyph: c.parts[i]}); err != nil {
			return err
		}
	}
	if c.count > 0xFFFF {
		return errors.New("too many glyphs")
	}
	c.loca = binary.BigEndian.AppendUint32(c.loca, uint32(len(c.glyf)))
	return nil
}

// copy places a glyph: its outline as it is, its advance after the trim.
func (c *cutter) copy(p Piece) error {
	data, err := c.font.outline(p.Glyph)
	if err != nil {
		return err
	}
	if _, err := c.countAll(p.Glyph); err != nil {
		return err
	}
	advance, bearing, shift := c.font.Advance(p.Glyph), c.font.bearing(p.Glyph), 0
	if p.Trim == Head {
		shift = -(advance / 2)
	}
	if p.Trim != Whole {
		advance -= advance / 2
	}
	c.loca = binary.BigEndian.AppendUint32(c.loca, uint32(len(c.glyf)))
	c.hmtx = binary.BigEndian.AppendUint16(c.hmtx, uint16(advance))
	c.hmtx = binary.BigEndian.AppendUint16(c.hmtx, uint16(bearing+shift))
	c.count++
	return c.appendOutline(p.Glyph, data, shift)
}

func (c *cutter) appendOutline(glyph uint16, data []byte, shift int) error {
	start := len(c.glyf)
	switch {
	case len(data) == 0:
	case shift != 0:
		c.glyf = appendShifted(c.glyf, data, c.partOf(glyph), shift)
	default:
		c.glyf = append(c.glyf, data...)
		if isComposite(data) {
			if err := c.renumber(c.glyf[start:]); err != nil {
				return err
			}
		}
	}
	c.glyf = append(c.glyf, make([]byte, -len(c.glyf)&3)...)
	return nil
}

// partOf is the new number of a glyph that another one is composed of.
func (c *cutter) partOf(glyph uint16) uint16 {
	n, ok := c.place[glyph]
	if !ok {
		n = len(c.parts)
		c.place[glyph] = n
		c.parts = append(c.parts, glyph)
	}
	return uint16(c.first + n)
}

// renumber gives the components of a copied composite their new numbers.
func (c *cutter) renumber(data []byte) error {
	at, err := components(data)
	for _, pos := range at {
		binary.BigEndian.PutUint16(data[pos:], c.partOf(uint16(u16(data, pos))))
	}
	return err
}

// appendShifted appends a composite that draws the glyph numbered part, whose
// data is given, moved by shift: nothing of its outline has to be written anew.
func appendShifted(glyf, data []byte, part uint16, shift int) []byte {
	for _, v := range []int{
		-1, i16(data, 2) + shift, i16(data, 4), i16(data, 6) + shift, i16(data, 8),
		argsAreWords | argsAreOffsets, int(part), shift, 0,
	} {
		glyf = binary.BigEndian.AppendUint16(glyf, uint16(v))
	}
	return glyf
}
