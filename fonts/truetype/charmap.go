package truetype

import "encoding/binary"

// maxSegments is how many groups a table of format 4 holds: its length is a
// 16-bit number, and there is one segment more.
const maxSegments = (0xFFFF-16)/8 - 1

// charMapTable is the cmap of a cut font: format 4 for the groups of the basic
// plane, which come first, and format 12 beside it where there are more.
func charMapTable(groups []group, basic int) []byte {
	format4 := format4Table(groups[:basic])
	count, size := uint16(1), 12
	if basic < len(groups) {
		count, size = 2, 20
	}
	table := binary.BigEndian.AppendUint16([]byte{0, 0}, count)
	table = appendRecord(table, 1, size)
	if count == 1 {
		return append(table, format4...)
	}
	table = appendRecord(table, 10, size+len(format4))
	return append(append(table, format4...), format12Table(groups)...)
}

// appendRecord appends the entry of a Windows subtable.
func appendRecord(table []byte, encoding uint16, offset int) []byte {
	table = binary.BigEndian.AppendUint16(table, 3)
	table = binary.BigEndian.AppendUint16(table, encoding)
	return binary.BigEndian.AppendUint32(table, uint32(offset))
}

// codeGroups gathers codes that follow one another, whose glyphs are numbered
// from 1 in the order of codes; basic counts the groups of the basic plane.
func codeGroups(pieces []Piece) (groups []group, basic int) {
	for i, p := range pieces {
		n := len(groups)
		if n > 0 && groups[n-1].last+1 == p.Code && p.Code != 0x10000 {
			groups[n-1].last++
			continue
		}
		groups = append(groups, group{p.Code, p.Code, i + 1})
		if p.Code <= 0xFFFF {
			basic++
		}
	}
	return groups, basic
}

func format4Table(groups []group) []byte {
	n := len(groups) + 1
	power, log := floorPower(n)
	words := []int{4, 16 + 8*n, 0, 2 * n, 2 * power, log, 2 * (n - power)}
	for _, g := range groups {
		words = append(words, int(g.last))
	}
	words = append(words, 0xFFFF, 0)
	for _, g := range groups {
		words = append(words, int(g.first))
	}
	words = append(words, 0xFFFF)
	for _, g := range groups {
		words = append(words, g.glyph-int(g.first))
	}
	words = append(words, 1)
	words = append(words, make([]int, n)...) // no offsets: the deltas say it all
	table := make([]byte, 0, 2*len(words))
	for _, w := range words {
		table = binary.BigEndian.AppendUint16(table, uint16(w))
	}
	return table
}

func format12Table(groups []group) []byte {
	words := []int{12 << 16, 16 + 12*len(groups), 0, len(groups)}
	for _, g := range groups {
		words = append(words, int(g.first), int(g.last), g.glyph)
	}
	table := make([]byte, 0, 4*len(words))
	for _, w := range words {
		table = binary.BigEndian.AppendUint32(table, uint32(w))
	}
	return table
}
