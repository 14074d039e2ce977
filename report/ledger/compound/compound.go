// Package compound opens compound files ([MS-CFB]), the containers of .xls workbooks
// and of workbooks that are encrypted whole. It takes what can be reached however a
// program wrote it: sectors in any order and of either size, a last one that is cut
// short, counts in the header that are wrong.
package compound

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
	"unicode/utf16"
)

// Signature begins every compound file.
const Signature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// ErrDamaged tells that a file is no compound file, or that a stream of it is not there
// to its end.
var ErrDamaged = errors.New("compound: damaged")

const (
	headerSize  = 512
	entrySize   = 128
	miniSize    = 64
	lastRegular = 0xFFFFFFFA // larger numbers of sectors and entries mean none
	wholeChain  = math.MaxUint64
)

// A File is an open compound file.
type File struct {
	data    []byte // behind the header's sector
	sector  int    // bytes of a sector
	fat     []uint32
	miniFat []uint32
	mini    []byte // the stream that small streams lie in
	cutoff  uint32 // streams shorter than this lie in mini
	entries []entry
}

// An entry is one of the directory, of a stream or of a storage, which is a folder.
type entry struct {
	name               string
	kind               byte
	left, right, child uint32
	start              uint32
	size               uint64
}

const (
	aStream = 2
	theRoot = 5
)

// Open reads the tables and the directory of a compound file.
func Open(data []byte) (*File, error) {
	if len(data) < headerSize || string(data[:len(Signature)]) != Signature {
		return nil, ErrDamaged
	}
	f := &File{sector: 512}
	if binary.LittleEndian.Uint16(data[30:]) == 12 {
		f.sector = 4096
	}
	f.data = data[min(f.sector, len(data)):]
	f.cutoff = binary.LittleEndian.Uint32(data[56:])
	f.readTable(data)
	if err := f.readDirectory(binary.LittleEndian.Uint32(data[48:])); err != nil {
		return nil, err
	}
	f.readMini(binary.LittleEndian.Uint32(data[60:]))
	return f, nil
}

// readTable gathers the table of sectors. Its own sectors are listed in the header,
// the further ones in sectors that each name the next in their last four bytes.
func (f *File) readTable(header []byte) {
	count := f.count()
	list := words(header[76:headerSize])
	next := binary.LittleEndian.Uint32(header[68:])
	for range count {
		b := f.at(next)
		if len(b) < f.sector {
			break
		}
		further := words(b)
		list, next = append(list, further[:len(further)-1]...), further[len(further)-1]
	}
	for _, number := range list {
		if number <= lastRegular && len(f.fat) < count {
			f.fat = append(f.fat, words(f.at(number))...)
		}
	}
}

// count is how many sectors the file has, the last one perhaps cut short.
func (f *File) count() int { return (len(f.data) + f.sector - 1) / f.sector }

// at returns a sector's bytes, fewer than a sector at the end of the file and none
// outside it.
func (f *File) at(number uint32) []byte {
	from := int64(number) * int64(f.sector)
	if from >= int64(len(f.data)) {
		return nil
	}
	return f.data[from:min(from+int64(f.sector), int64(len(f.data)))]
}

func words(b []byte) []uint32 {
	all := make([]uint32, len(b)/4)
	for i := range all {
		all[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return all
}

// readMini gathers the stream of small streams and its table; without a root they stay
// empty.
func (f *File) readMini(table uint32) {
	f.miniFat = words(f.chain(table, wholeChain))
	if root := f.entries[0]; root.kind == theRoot {
		f.mini = f.chain(root.start, wholeChain)
	}
}

func (f *File) readDirectory(start uint32) error {
	for b := f.chain(start, wholeChain); len(b) >= entrySize; b = b[entrySize:] {
		f.entries = append(f.entries, f.entry(b))
	}
	if len(f.entries) == 0 {
		return ErrDamaged
	}
	return nil
}

func (f *File) entry(b []byte) entry {
	e := entry{kind: b[66], left: binary.LittleEndian.Uint32(b[68:]), right: binary.LittleEndian.Uint32(b[72:]),
		child: binary.LittleEndian.Uint32(b[76:]), start: binary.LittleEndian.Uint32(b[116:]),
		size: binary.LittleEndian.Uint64(b[120:])}
	if f.sector == 512 {
		e.size &= 1<<32 - 1 // the upper half is not always cleared
	}
	units := make([]uint16, 0, 32)
	for i := 0; i < min(int(binary.LittleEndian.Uint16(b[64:]))-2, 62); i += 2 {
		units = append(units, binary.LittleEndian.Uint16(b[i:]))
	}
	e.name = string(utf16.Decode(units))
	return e
}

// chain joins the sectors of a chain until there are size bytes, or to its end.
func (f *File) chain(start uint32, size uint64) []byte {
	return join(f.data, f.sector, f.fat, start, size)
}

// join joins the sectors of a chain in what holds them. It ends where the chain leaves
// its holder, comes to a sector that is cut short, or to one where it was before.
func join(holder []byte, sector int, table []uint32, start uint32, size uint64) []byte {
	var all []byte
	met := make([]bool, (len(holder)+sector-1)/sector)
	for uint64(len(all)) < size && int64(start) < int64(len(met)) && !met[start] {
		met[start] = true
		from := int(start) * sector
		b := holder[from:min(from+sector, len(holder))]
		all = append(all, b...)
		if len(b) < sector || int64(start) >= int64(len(table)) {
			break
		}
		start = table[start]
	}
	return all
}

// Stream returns the content of the stream with a name right below the root, however
// its letters are written; ok is false where there is none.
func (f *File) Stream(name string) (content []byte, ok bool, err error) {
	for _, e := range f.top() {
		if e.kind == aStream && strings.EqualFold(e.name, name) {
			content, err = f.content(e)
			return content, true, err
		}
	}
	return nil, false, nil
}

func (f *File) content(e entry) ([]byte, error) {
	if e.size > uint64(len(f.data)) {
		return nil, ErrDamaged
	}
	if e.size < uint64(f.cutoff) {
		if b := join(f.mini, miniSize, f.miniFat, e.start, e.size); uint64(len(b)) >= e.size {
			return b[:e.size], nil
		}
	}
	if e.size < uint64(f.cutoff) && !f.begins(e.start, e.size) {
		return nil, ErrDamaged
	}
	b := f.chain(e.start, e.size)
	if uint64(len(b)) < e.size {
		return nil, ErrDamaged
	}
	return b[:e.size], nil
}

// begins reports whether a chain of just as many sectors as a size needs begins at a
// sector: some programs lay small streams out like long ones.
func (f *File) begins(start uint32, size uint64) bool {
	need := (size + uint64(f.sector) - 1) / uint64(f.sector)
	return uint64(len(f.chain(start, wholeChain))) == need*uint64(f.sector) && !slices.Contains(f.fat, start)
}

// top returns the entries right below the root. Their tree is walked without its
// order, which programs get wrong, each entry once.
func (f *File) top() []entry {
	var found []entry
	seen := make([]bool, len(f.entries))
	for todo := []uint32{f.entries[0].child}; len(todo) > 0; {
		i := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if int64(i) >= int64(len(f.entries)) || seen[i] {
			continue
		}
		seen[i] = true
		e := f.entries[i]
		found = append(found, e)
		todo = append(todo, e.left, e.right)
	}
	return found
}
