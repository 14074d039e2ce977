package truetype_test

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"tongbao/fonts/truetype"
)

// characters are those of the small font that the tests damage: ideographs, marks,
// Latin letters, and one beyond the basic plane.
const characters = "一的中国通报整改《》，。 aZ09𬭎"

func small(t testing.TB) []byte {
	t.Helper()
	f, _ := song(t)
	return cut(t, f, same(f, []rune(characters)...)...)
}

// settled puts the checksums of all tables right, so that nothing but the fault tells.
func settled(data []byte) []byte {
	for i := range min(int(binary.BigEndian.Uint16(data[4:])), len(data)/16-1) {
		record := data[12+16*i:]
		from, size := int(binary.BigEndian.Uint32(record[8:])), int(binary.BigEndian.Uint32(record[12:]))
		if from+size > len(data) {
			continue
		}
		table := append(append([]byte{}, data[from:from+size]...), make([]byte, -size&3)...)
		var sum uint32
		for ; len(table) > 0; table = table[4:] {
			sum += binary.BigEndian.Uint32(table)
		}
		binary.BigEndian.PutUint32(record[4:], sum)
	}
	return data
}

// place is where an entry of a glyph stands in a table of a cut font.
func place(t testing.TB, data []byte, table string, r rune, size int) int {
	return tableOffset(t, data, table) + size*int(parse(t, data).Index(r))
}

// outlineOf is where the outline of a character stands.
func outlineOf(t testing.TB, data []byte, r rune) int {
	return tableOffset(t, data, "glyf") + int(binary.BigEndian.Uint32(data[place(t, data, "loca", r, 4):]))
}

func TestSound(t *testing.T) {
	put := binary.BigEndian.PutUint16
	for _, c := range []struct {
		name   string
		sound  bool
		damage func(data []byte)
	}{
		{"as it was", true, func([]byte) {}},
		{"an ideograph of no width", false, func(d []byte) { put(d[place(t, d, "hmtx", '通', 4):], 0) }},
		{"an ideograph of half an em", false, func(d []byte) { put(d[place(t, d, "hmtx", '通', 4):], 500) }},
		{"an ideograph of two ems", false, func(d []byte) { put(d[place(t, d, "hmtx", '𬭎', 4):], 2000) }},
		{"an ideograph a hair wider", true, func(d []byte) { put(d[place(t, d, "hmtx", '通', 4):], 1002) }},
		{"a letter of no width", false, func(d []byte) { put(d[place(t, d, "hmtx", 'a', 4):], 0) }},
		{"a letter of three ems", false, func(d []byte) { put(d[place(t, d, "hmtx", 'a', 4):], 3000) }},
		{"a comma of no width", false, func(d []byte) { put(d[place(t, d, "hmtx", '，', 4):], 0) }},
		{"a narrow comma", true, func(d []byte) { put(d[place(t, d, "hmtx", '，', 4):], 500) }},
		{"an outline outside glyf", false, func(d []byte) { put(d[place(t, d, "loca", '国', 4):], 0x7FFF) }},
		{"places that go back", false, func(d []byte) { put(d[place(t, d, "loca", '国', 4)+2:], 0) }},
		{"contours not in order", false, func(d []byte) { put(d[outlineOf(t, d, '国')+10:], 0x7000) }},
		{"more contours than there are", false, func(d []byte) { put(d[outlineOf(t, d, '国'):], 0x7000) }},
		{"parts that are not there", false, func(d []byte) { put(d[outlineOf(t, d, '国'):], 0xFFFF) }},
		{"ink far below the line", false, func(d []byte) { put(d[outlineOf(t, d, '国')+4:], 0x8000) }},
		{"a box turned round", false, func(d []byte) { put(d[outlineOf(t, d, '国')+6:], 0) }},
		{"a box that is too small", false, func(d []byte) { put(d[outlineOf(t, d, '国')+8:], 100) }},
		{"the em halved", false, func(d []byte) { put(d[tableOffset(t, d, "head")+18:], 500) }},
	} {
		data := small(t)
		c.damage(data)
		f, err := truetype.Parse(settled(data), 0)
		if err == nil {
			err = f.Sound()
		}
		if (err == nil) != c.sound {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// A table that differs from its checksum tells of damage, unless the maker keeps none.
func TestChecksumsTellOfDamage(t *testing.T) {
	for _, c := range []struct {
		name  string
		wrong []string
		sound bool
	}{
		{"none", nil, true},
		{"one", []string{"glyf"}, false},
		{"two", []string{"cmap", "loca"}, false},
		{"one that is patched by hand", []string{"name", "OS/2", "head"}, true},
		{"all", []string{"cmap", "glyf", "hhea", "hmtx", "loca", "maxp"}, true},
	} {
		data := small(t)
		for _, tag := range c.wrong {
			for i := range int(binary.BigEndian.Uint16(data[4:])) {
				if record := data[12+16*i:]; string(record[:4]) == tag {
					record[7] ^= 1
				}
			}
		}
		if err := parse(t, data).Sound(); (err == nil) != c.sound {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// Whatever bytes are damaged, a font that is found sound can be measured and cut.
func TestSoundFontsCanBeCut(t *testing.T) {
	whole := small(t)
	random := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for range 3000 {
		data := slices.Clone(whole)
		for range 1 + random.IntN(30) {
			data[random.IntN(len(data))] ^= byte(1 << random.IntN(8))
		}
		if !cutIfSound(t, settled(data)) {
			refused++
		}
	}
	if refused == 0 || refused == 3000 {
		t.Errorf("%d of 3000 fonts are refused", refused)
	}
}

// cutIfSound cuts a font to all that it has of the characters, and the cut one again.
func cutIfSound(t *testing.T, data []byte) (sound bool) {
	f, err := truetype.Parse(data, 0)
	if err != nil || f.Embeddable() != nil || f.Sound() != nil {
		return false
	}
	var pieces []truetype.Piece
	for i, r := range []rune(characters) {
		if g := f.Index(r); g != 0 {
			pieces = append(pieces, truetype.Piece{Glyph: g, Code: r, Trim: truetype.Trim(i % 3)})
			f.Bounds(g)
		}
	}
	made, err := f.Cut(pieces)
	if err != nil {
		t.Errorf("a sound font can't be cut: %v", err)
		return true
	}
	again, err := truetype.Parse(made, 0)
	if err != nil {
		t.Errorf("the cut font can't be read: %v", err)
		return true
	}
	for g := range again.NumGlyphs {
		again.Bounds(uint16(g))
	}
	return true
}

func FuzzSound(f *testing.F) {
	f.Add(small(f))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) >= 12 {
			cutIfSound(t, settled(slices.Clone(data)))
		}
	})
}
