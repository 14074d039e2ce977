package truetype

import (
	"errors"
	"sort"
)

// charMap tells the glyph of a character: a flat array for the basic plane,
// where all but a few are, and sorted groups for the planes beyond it.
type charMap struct {
	basic  []uint16
	beyond []group
}

// A group is a run of characters whose glyphs follow one another.
type group struct {
	first, last rune
	glyph       int
}

// Index is the glyph of r; 0, the glyph of no character, where there is none.
func (f *Font) Index(r rune) uint16 {
	if uint32(r) < uint32(len(f.chars.basic)) {
		return f.chars.basic[r]
	}
	return f.chars.find(r)
}

func (m *charMap) find(r rune) uint16 {
	i := sort.Search(len(m.beyond), func(i int) bool { return m.beyond[i].last >= r })
	if i == len(m.beyond) || r < m.beyond[i].first {
		return 0
	}
	return uint16(m.beyond[i].glyph + int(r-m.beyond[i].first))
}

// readChars reads the best Unicode map of the font: the whole one (format 12)
// where there is one, else that of the basic plane (format 4).
func (f *Font) readChars() error {
	f.chars.basic = make([]uint16, 1<<16)
	if sub := f.unicodeMap(12); sub != nil {
		return f.readFormat12(sub)
	}
	if sub := f.unicodeMap(4); sub != nil {
		return f.readFormat4(sub)
	}
	return errors.New("cmap: no Unicode map")
}

// unicodeMap is the first subtable of the given format that is keyed by
// Unicode: platform 0, or platform 3 with encoding 1 or 10.
func (f *Font) unicodeMap(format int) []byte {
	cmap := f.tables["cmap"]
	if len(cmap) < 4 {
		return nil
	}
	for i := range u16(cmap, 2) {
		record := part(cmap, 4+8*i, 8)
		if record == nil {
			return nil
		}
		platform, encoding, offset := u16(record, 0), u16(record, 2), u32(record, 4)
		unicode := platform == 0 || platform == 3 && (encoding == 1 || encoding == 10)
		if unicode && offset+16 <= len(cmap) && u16(cmap, offset) == format {
			return cmap[offset:]
		}
	}
	return nil
}

func (f *Font) readFormat12(sub []byte) error {
	n := u32(sub, 12)
	groups := part(sub, 16, 12*n)
	if groups == nil {
		return errors.New("cmap: format 12 too short")
	}
	last := rune(-1)
	for ; len(groups) > 0; groups = groups[12:] {
		g := group{rune(u32(groups, 0)), rune(u32(groups, 4)), u32(groups, 8)}
		if g.first <= last || g.last < g.first || g.last > 0x10FFFF || g.glyph+int(g.last-g.first) >= f.NumGlyphs {
			return errors.New("cmap: bad group")
		}
		f.chars.add(g)
		last = g.last
	}
	return nil
}

func (m *charMap) add(g group) {
	for ; g.first <= g.last && g.first <= 0xFFFF; g.first++ {
		m.basic[g.first] = uint16(g.glyph)
		g.glyph++
	}
	if g.first <= g.last {
		m.beyond = append(m.beyond, g)
	}
}

func (f *Font) readFormat4(sub []byte) error {
	size := u16(sub, 6) &^ 1
	table := part(sub, 14, 4*size+2)
	if table == nil {
		return errors.New("cmap: format 4 too short")
	}
	ends, starts, deltas := table, table[size+2:], table[2*size+2:]
	offsets := sub[14+3*size+2:] // and the glyph array behind them

	// Segments are sorted. One that goes back is left out: it could make the work quadratic.
	next := 0
	for i := 0; i < size; i += 2 {
		first, last := u16(starts, i), u16(ends, i)
		for next = max(next, first); next <= last && next < 0xFFFF; next++ {
			f.chars.basic[next] = f.format4Glyph(offsets, i, next-first, next, u16(deltas, i))
		}
	}
	return nil
}

// format4Glyph is the glyph of the character c, the nth of the segment whose
// offset stands at.
func (f *Font) format4Glyph(offsets []byte, at, nth, c, delta int) uint16 {
	glyph := c
	if offset := u16(offsets, at); offset != 0 {
		entry := part(offsets, at+offset+2*nth, 2)
		if entry == nil || u16(entry, 0) == 0 {
			return 0
		}
		glyph = u16(entry, 0)
	}
	if glyph = (glyph + delta) & 0xFFFF; glyph >= f.NumGlyphs {
		return 0
	}
	return uint16(glyph)
}
