package truetype_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"tongbao/fonts/truetype"
)

func TestReadsLikeAnotherLibrary(t *testing.T) {
	f, data := song(t)
	other := judge(t, data)
	var buf sfnt.Buffer
	em := fixed.I(f.UnitsPerEm)
	for r := range rune(0x32000) {
		index, err := other.GlyphIndex(&buf, r)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Index(r); got != uint16(index) {
			t.Fatalf("%U: glyph %d, want %d", r, got, index)
		}
		if index == 0 || r%7 != 0 {
			continue
		}
		bounds, advance, err := other.GlyphBounds(&buf, index, em, font.HintingNone)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Advance(uint16(index)); got != advance.Round() {
			t.Errorf("%U: advance %d, want %d", r, got, advance.Round())
		}
		x1, y1, x2, y2 := f.Bounds(uint16(index))
		got := fixed.Rectangle26_6{Min: fixed.P(x1, -y2), Max: fixed.P(x2, -y1)}
		if got != bounds {
			t.Errorf("%U: bounds %v, want %v", r, got, bounds)
		}
	}
}

// collection wraps a font file into a collection of one member.
func collection(data []byte) []byte {
	const header = 16
	out := slices.Concat([]byte("ttcf\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x10"), data)
	tables := int(binary.BigEndian.Uint16(data[4:]))
	for at := header + 12; at < header+12+16*tables; at += 16 {
		offset := out[at+8 : at+12]
		binary.BigEndian.PutUint32(offset, binary.BigEndian.Uint32(offset)+header)
	}
	return out
}

func TestCollection(t *testing.T) {
	f, _ := song(t)
	single := cut(t, f, same(f, '通', '报')...)
	ttc := collection(single)
	member, err := truetype.Parse(ttc, 0)
	if err != nil {
		t.Fatal(err)
	}
	alone := parse(t, single)
	if !bytes.Equal(cut(t, member, same(member, '通', '报')...), cut(t, alone, same(alone, '通', '报')...)) {
		t.Error("the member taken out is not the font put in")
	}
	if _, err := truetype.Parse(ttc, 1); err == nil {
		t.Error("member 1: no error")
	}
	names, err := truetype.Names(bytes.NewReader(ttc))
	if err != nil || len(names) != 1 || !slices.Equal(names[0], []string{"TongbaoSong-Regular"}) {
		t.Errorf("names %q, %v", names, err)
	}
}

func TestEmbeddable(t *testing.T) {
	f, _ := song(t)
	tests := []struct {
		name   string
		fsType uint16
		want   error
	}{
		{"installable", 0, nil},
		{"restricted", 2, truetype.ErrRestricted},
		{"preview and print", 4, nil},
		{"editable", 8, nil},
		{"restricted, but preview and print too", 6, nil},
		{"no subsetting", 0x100, truetype.ErrRestricted},
		{"bitmaps only", 0x200, truetype.ErrRestricted},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data := cut(t, f, same(f, '通')...)
			binary.BigEndian.PutUint16(data[tableOffset(t, data, "OS/2")+8:], tt.fsType)
			if err := parse(t, data).Embeddable(); !errors.Is(err, tt.want) {
				t.Errorf("%v, want %v", err, tt.want)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	f, _ := song(t)
	good := cut(t, f, same(f, '通')...)
	tests := []struct {
		name string
		data []byte
		want error
	}{
		{"nothing", nil, nil},
		{"PostScript outlines", slices.Concat([]byte("OTTO"), good[4:]), truetype.ErrOutlines},
		{"cut short", good[:len(good)/2], nil},
		{"no font", bytes.Repeat([]byte("tongbao "), 100), truetype.ErrOutlines},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := truetype.Parse(tt.data, 0)
			if err == nil || tt.want != nil && !errors.Is(err, tt.want) {
				t.Errorf("error %v, want %v", err, tt.want)
			}
		})
	}
}

// FuzzParse: no file makes the reader or the cutter panic, and what is cut can
// be read again.
func FuzzParse(f *testing.F) {
	source, _ := song(f)
	small := cut(f, source, append(same(source, '通', 'a', '𬭎'),
		truetype.Piece{Glyph: source.Index('《'), Code: 0xE000, Trim: truetype.Head})...)
	f.Add(small)
	f.Add(collection(small))
	f.Fuzz(func(t *testing.T, data []byte) {
		truetype.Names(bytes.NewReader(data))
		font, err := truetype.Parse(data, 0)
		if err != nil {
			return
		}
		font.PostScriptName()
		font.Embeddable()
		var pieces []truetype.Piece
		for g := range uint16(min(font.NumGlyphs, 50)) {
			font.Advance(g)
			font.Bounds(g)
			font.Contours(g, truetype.Head)
			pieces = append(pieces, truetype.Piece{Glyph: g, Code: 'a' + rune(g), Trim: truetype.Trim(g % 3)})
		}
		if result, err := font.Cut(pieces); err == nil {
			parse(t, result)
		}
	})
}
