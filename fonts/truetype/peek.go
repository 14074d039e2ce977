package truetype

import (
	"errors"
	"io"
	"slices"
)

// wanted are the numbers of the names that Names tells.
var wanted = []int{familyName, fullName, postScriptName, familyOfMany}

// maxNames bounds a name table, in bytes.
const maxNames = 1 << 18

// Names reads from a font file only what its members are called: a list for
// each, of one member for a file that is no collection.
func Names(r io.ReaderAt) ([][]string, error) {
	offsets, err := memberOffsets(r)
	if err != nil {
		return nil, err
	}
	var members [][]string
	for _, offset := range offsets {
		table, err := peekTable(r, offset, "name")
		if err != nil {
			return nil, err
		}
		var names []string
		for _, n := range readNames(table) {
			if slices.Contains(wanted, n.id) {
				names = append(names, n.text)
			}
		}
		members = append(members, names)
	}
	return members, nil
}

// memberOffsets are the places of the table directories.
func memberOffsets(r io.ReaderAt) ([]int, error) {
	header, err := peek(r, 0, 12)
	if err != nil {
		return nil, err
	}
	if u32(header, 0) != versionCollection {
		return []int{0}, nil
	}
	n := min(u32(header, 8), maxMembers)
	list, err := peek(r, 12, 4*n)
	if err != nil {
		return nil, err
	}
	offsets := make([]int, n)
	for i := range offsets {
		offsets[i] = u32(list, 4*i)
	}
	return offsets, nil
}

// peekTable reads one table of the font whose directory begins at offset.
func peekTable(r io.ReaderAt, offset int, tag string) ([]byte, error) {
	header, err := peek(r, offset, 12)
	if err != nil {
		return nil, err
	}
	directory, err := peek(r, offset+12, 16*min(u16(header, 4), maxTables))
	if err != nil {
		return nil, err
	}
	for ; len(directory) > 0; directory = directory[16:] {
		if string(directory[:4]) == tag {
			return peek(r, u32(directory, 8), min(u32(directory, 12), maxNames))
		}
	}
	return nil, errors.New("no table " + tag)
}

func peek(r io.ReaderAt, offset, size int) ([]byte, error) {
	b := make([]byte, size)
	if n, err := r.ReadAt(b, int64(offset)); n < size {
		return nil, err
	}
	return b, nil
}
