package truetype

import (
	"encoding/binary"
	"maps"
	"slices"
	"unicode/utf16"
)

// kept are the tables that a cut font has from its source as they are: the
// metrics of the whole, and the programs that glyph instructions call.
var kept = []string{"OS/2", "cvt ", "fpgm", "prep"}

// tables are the tables of the cut font, but for cmap.
func (c *cutter) tables() tables {
	t := tables{
		"glyf": c.glyf,
		"head": patched(c.font.tables["head"], map[int]int{8: 0, 10: 0, 50: 1}),
		"hhea": patched(c.font.tables["hhea"], map[int]int{34: c.count}),
		"hmtx": c.hmtx,
		"loca": c.loca,
		"maxp": c.limits(),
		"name": nameTable(name{postScriptName, c.font.PostScriptName()}),
		"post": postTable(c.font.tables["post"]),
	}
	for _, tag := range kept {
		if table := c.font.tables[tag]; len(table) > 0 {
			t[tag] = table
		}
	}
	return t
}

// limits is maxp with the new count of glyphs, and one level of composites more
// for the shifted ones.
func (c *cutter) limits() []byte {
	maxp := c.font.tables["maxp"]
	return patched(maxp, map[int]int{4: c.count, 28: max(u16(maxp, 28), 1), 30: u16(maxp, 30) + 1})
}

// patched is a copy of a table with 16-bit values at offsets replaced.
func patched(table []byte, values map[int]int) []byte {
	table = slices.Clone(table)
	for at, v := range values {
		binary.BigEndian.PutUint16(table[at:], uint16(v))
	}
	return table
}

// postTable is the table of format 3, without glyph names.
func postTable(source []byte) []byte {
	post := make([]byte, 32)
	copy(post, source[:min(len(source), 16)])
	binary.BigEndian.PutUint32(post, 0x00030000)
	return post
}

// nameTable has the names given, in the order of their numbers, for Windows, in
// English.
func nameTable(names ...name) []byte {
	words := []uint16{0, uint16(len(names)), uint16(6 + 12*len(names))}
	var text []uint16
	for _, n := range names {
		units := utf16.Encode([]rune(n.text))
		words = append(words, 3, 1, 0x409, uint16(n.id), uint16(2*len(units)), uint16(2*len(text)))
		text = append(text, units...)
	}
	var b []byte
	for _, v := range append(words, text...) {
		b = binary.BigEndian.AppendUint16(b, v)
	}
	return b
}

// assemble writes tables as a font file, in the order of their tags.
func assemble(t tables) []byte {
	tags := slices.Sorted(maps.Keys(t))
	size := 12 + 16*len(tags)
	for _, table := range t {
		size += (len(table) + 3) &^ 3
	}
	out := appendHeader(make([]byte, 0, size), len(tags))
	offset := len(out) + 16*len(tags)
	head := 0
	for _, tag := range tags {
		if tag == "head" {
			head = offset
		}
		out = append(out, tag...)
		for _, v := range []int{int(checksum(t[tag])), offset, len(t[tag])} {
			out = binary.BigEndian.AppendUint32(out, uint32(v))
		}
		offset += (len(t[tag]) + 3) &^ 3
	}
	for _, tag := range tags {
		out = append(out, t[tag]...)
		out = append(out, make([]byte, -len(t[tag])&3)...)
	}
	binary.BigEndian.PutUint32(out[head+8:], 0xB1B0AFBA-checksum(out))
	return out
}

// appendHeader appends the version and the numbers for a binary search among n tables.
func appendHeader(out []byte, n int) []byte {
	power, log := floorPower(n)
	out = binary.BigEndian.AppendUint32(out, versionTrueType)
	for _, v := range []int{n, power * 16, log, (n - power) * 16} {
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	return out
}

// floorPower is the greatest power of two that is not above n, and its logarithm.
func floorPower(n int) (power, log int) {
	for power = 1; power*2 <= n; power *= 2 {
		log++
	}
	return power, log
}

// checksum is the sum of a table's 32-bit words, the last one filled up with zeros.
func checksum(b []byte) uint32 {
	var sum uint32
	for ; len(b) >= 4; b = b[4:] {
		sum += binary.BigEndian.Uint32(b)
	}
	var last [4]byte
	copy(last[:], b)
	return sum + binary.BigEndian.Uint32(last[:])
}
