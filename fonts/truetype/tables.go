package truetype

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// tables are the parts of a font by their tags.
type tables map[string][]byte

const (
	maxTables  = 256
	maxMembers = 64

	versionTrueType   = 0x00010000
	versionTrue       = 0x74727565 // "true", Apple's own
	versionCollection = 0x74746366 // "ttcf"
)

// u16, i16 and u32 read big-endian numbers; the caller has checked the length.
func u16(b []byte, at int) int { return int(binary.BigEndian.Uint16(b[at:])) }
func i16(b []byte, at int) int { return int(int16(binary.BigEndian.Uint16(b[at:]))) }
func u32(b []byte, at int) int { return int(binary.BigEndian.Uint32(b[at:])) }

// part is b[from:from+size], or nil where that is not all inside b.
func part(b []byte, from, size int) []byte {
	if from < 0 || size < 0 || from > len(b) || size > len(b)-from {
		return nil
	}
	return b[from : from+size : from+size]
}

// memberOffset is where the table directory of a font, or of a collection's member, begins.
func memberOffset(data []byte, member int) (int, error) {
	if len(data) < 12 {
		return 0, errors.New("file too short")
	}
	if u32(data, 0) != versionCollection {
		if member != 0 {
			return 0, errors.New("not a collection")
		}
		return 0, nil
	}
	entry := part(data, 12+4*member, 4)
	if member < 0 || member >= min(u32(data, 8), maxMembers) || entry == nil {
		return 0, fmt.Errorf("the collection has no member %d", member)
	}
	return u32(entry, 0), nil
}

// readTables reads the table directory at offset, with the checksums that it states. A
// table that does not lie inside the file is an error.
func readTables(data []byte, offset int) (t tables, sums map[string]uint32, err error) {
	header := part(data, offset, 12)
	if header == nil {
		return nil, nil, errors.New("no table directory")
	}
	if v := u32(header, 0); v != versionTrueType && v != versionTrue {
		return nil, nil, ErrOutlines
	}
	n := u16(header, 4)
	directory := part(data, offset+12, 16*n)
	if n > maxTables || directory == nil {
		return nil, nil, errors.New("bad table directory")
	}
	t, sums = make(tables, n), make(map[string]uint32, n)
	for ; len(directory) > 0; directory = directory[16:] {
		tag := string(directory[:4])
		sums[tag] = uint32(u32(directory, 4))
		if t[tag] = part(data, u32(directory, 8), u32(directory, 12)); t[tag] == nil {
			return nil, nil, fmt.Errorf("%q: lies outside the file", tag)
		}
	}
	return t, sums, nil
}
