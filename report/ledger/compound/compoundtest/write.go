// Package compoundtest makes compound files for the tests of what reads them.
package compoundtest

import (
	"encoding/binary"
	"slices"
	"unicode/utf16"
)

// A Stream is one stream right below the root.
type Stream struct {
	Name    string
	Content []byte
}

// A Layout says how the file is laid out.
type Layout struct {
	Sector   int  // 512 or 4096 bytes
	NoMini   bool // small streams are laid out like long ones
	Backward bool // each stream's sectors stand in the file from its last to its first
}

const (
	free       = 0xFFFFFFFF
	endOfChain = 0xFFFFFFFE
	ofTable    = 0xFFFFFFFD
	cutoff     = 4096
	mini       = 64
)

// Write makes a file as most programs do.
func Write(streams ...Stream) []byte { return Layout{Sector: 512}.Write(streams...) }

// Write makes a file of at most some 60 KB, or 4 MB with large sectors: its table, which
// is one sector, its directory, the table of small sectors, the streams.
func (l Layout) Write(streams ...Stream) []byte {
	w := writer{Layout: l, table: []uint32{ofTable}}
	var small []byte
	var miniTable []uint32
	directory := [][]byte{nil}
	for i, s := range streams {
		start := uint32(len(miniTable))
		if len(s.Content) < cutoff && !l.NoMini {
			small = append(small, padded(s.Content, mini)...)
			for n := len(small) / mini; len(miniTable) < n; {
				miniTable = append(miniTable, uint32(len(miniTable)+1))
			}
			if len(s.Content) > 0 {
				miniTable[len(miniTable)-1] = endOfChain
			}
		} else {
			start = w.add(s.Content)
		}
		right := uint32(i + 2)
		if i == len(streams)-1 {
			right = free
		}
		directory = append(directory, entry(s.Name, 2, right, free, start, len(s.Content)))
	}
	child := uint32(1)
	if len(streams) == 0 {
		child = free
	}
	directory[0] = entry("Root Entry", 5, free, child, w.add(small), len(small))
	miniStart := w.add(ofWords(miniTable))
	return w.file(w.add(slices.Concat(directory...)), miniStart, len(miniTable))
}

// A writer gathers sectors and the table of them.
type writer struct {
	Layout
	table   []uint32
	sectors []byte // behind the table's own
}

// add adds the sectors of one chain and returns its first.
func (w *writer) add(content []byte) uint32 {
	if len(content) == 0 {
		return endOfChain
	}
	content = padded(content, w.Sector)
	first, n := uint32(len(w.table)), uint32(len(content)/w.Sector)
	if !w.Backward {
		w.sectors = append(w.sectors, content...)
		for i := range n {
			w.table = append(w.table, first+i+1)
		}
		w.table[first+n-1] = endOfChain
		return first
	}
	for i := n; i > 0; i-- {
		w.sectors = append(w.sectors, content[int(i-1)*w.Sector:int(i)*w.Sector]...)
		w.table = append(w.table, first+n-i-1)
	}
	w.table[first] = endOfChain
	return first + n - 1
}

func (w *writer) file(directory, miniStart uint32, minis int) []byte {
	version, shift := uint16(3), uint16(9)
	if w.Sector == 4096 {
		version, shift = 4, 12
	}
	miniCount := uint32((4*minis + w.Sector - 1) / w.Sector)
	h := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 16)...)
	for _, v := range []uint16{0x3E, version, 0xFFFE, shift, 6, 0, 0, 0} {
		h = binary.LittleEndian.AppendUint16(h, v)
	}
	h = append(h, ofWords([]uint32{0, 1, directory, 0, cutoff, miniStart, miniCount, endOfChain, 0, 0})...)
	for len(h) < 512 {
		h = append(h, 0xFF)
	}
	table := ofWords(w.table)
	for len(table) < w.Sector {
		table = append(table, 0xFF)
	}
	return slices.Concat(padded(h, w.Sector), table, w.sectors)
}

func entry(name string, kind byte, right, child, start uint32, size int) []byte {
	e := make([]byte, 128)
	units := utf16.Encode([]rune(name))
	for i, unit := range units {
		binary.LittleEndian.PutUint16(e[2*i:], unit)
	}
	binary.LittleEndian.PutUint16(e[64:], uint16(2*len(units)+2))
	e[66], e[67] = kind, 1
	for offset, v := range map[int]uint32{68: free, 72: right, 76: child, 116: start, 120: uint32(size)} {
		binary.LittleEndian.PutUint32(e[offset:], v)
	}
	return e
}

func padded(b []byte, to int) []byte {
	return append(b[:len(b):len(b)], make([]byte, (to-len(b)%to)%to)...)
}

func ofWords(words []uint32) []byte {
	var b []byte
	for _, v := range words {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}
