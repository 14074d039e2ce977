package truetype_test

import (
	"bytes"
	"encoding/binary"
	"os"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"tongbao/fonts/truetype"
)

// song is a shipped face with characters beyond the basic plane.
func song(t testing.TB) (*truetype.Font, []byte) {
	t.Helper()
	data, err := os.ReadFile("../faces/song.ttf")
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, data), data
}

func parse(t testing.TB, data []byte) *truetype.Font {
	t.Helper()
	f, err := truetype.Parse(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func cut(t testing.TB, f *truetype.Font, pieces ...truetype.Piece) []byte {
	t.Helper()
	data, err := f.Cut(pieces)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// judge reads a font with another library.
func judge(t testing.TB, data []byte) *sfnt.Font {
	t.Helper()
	f, err := sfnt.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// outline is a glyph as the other library draws it, moved by dx units, and its advance.
func outline(t testing.TB, f *sfnt.Font, r rune, dx int) (sfnt.Segments, int) {
	t.Helper()
	var buf sfnt.Buffer
	em := fixed.I(int(f.UnitsPerEm()))
	glyph, err := f.GlyphIndex(&buf, r)
	if err != nil || glyph == 0 {
		t.Fatalf("%U: glyph %d, %v", r, glyph, err)
	}
	segments, err := f.LoadGlyph(&buf, glyph, em, nil)
	if err != nil {
		t.Fatal(err)
	}
	segments = slices.Clone(segments)
	for i := range segments {
		for j := range segments[i].Args {
			segments[i].Args[j].X += fixed.I(dx)
		}
	}
	advance, err := f.GlyphAdvance(&buf, glyph, em, 0)
	if err != nil {
		t.Fatal(err)
	}
	return segments, advance.Round()
}

// pointsUsed drops the arguments that a segment does not have.
func pointsUsed(segments sfnt.Segments) (out [][]fixed.Point26_6) {
	count := map[sfnt.SegmentOp]int{sfnt.SegmentOpMoveTo: 1, sfnt.SegmentOpLineTo: 1, sfnt.SegmentOpQuadTo: 2, sfnt.SegmentOpCubeTo: 3}
	for _, s := range segments {
		out = append(out, s.Args[:count[s.Op]])
	}
	return out
}

func TestCutKeepsOutlines(t *testing.T) {
	f, data := song(t)
	source := judge(t, data)
	tests := []struct {
		name       string
		r, code    rune
		trim       truetype.Trim
		dx, narrow int // how far the ink moves, how much the advance loses
	}{
		{"han", '通', '通', truetype.Whole, 0, 0},
		{"latin", 'g', 'g', truetype.Whole, 0, 0},
		{"beyond the basic plane, private code", '𬭎', 0xE000, truetype.Whole, 0, 0},
		{"beyond the basic plane, own code", '𫖯', '𫖯', truetype.Whole, 0, 0},
		{"opening mark without its left half", '《', 0xE001, truetype.Head, -500, 500},
		{"closing mark without its right half", '》', 0xE002, truetype.Tail, 0, 500},
		{"the same mark whole", '《', '《', truetype.Whole, 0, 0},
	}
	var pieces []truetype.Piece
	for _, tt := range tests {
		pieces = append(pieces, truetype.Piece{Glyph: f.Index(tt.r), Code: tt.code, Trim: tt.trim})
	}
	result := cut(t, f, pieces...)
	small := judge(t, result)
	again := judge(t, cut(t, parse(t, result), same(parse(t, result), tests[4].code)...))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want, advance := outline(t, source, tt.r, tt.dx)
			for _, f := range []*sfnt.Font{small, again} {
				if f == again && tt.trim != truetype.Head {
					continue
				}
				got, narrowed := outline(t, f, tt.code, 0)
				if !reflect.DeepEqual(pointsUsed(want), pointsUsed(got)) {
					t.Errorf("outline %v, want %v", got, want)
				}
				if narrowed != advance-tt.narrow {
					t.Errorf("advance %d, want %d", narrowed, advance-tt.narrow)
				}
			}
		})
	}
}

// same asks for characters of a font that was cut already: a trimmed mark is a
// composite there.
func same(f *truetype.Font, codes ...rune) []truetype.Piece {
	var pieces []truetype.Piece
	for _, c := range codes {
		pieces = append(pieces, truetype.Piece{Glyph: f.Index(c), Code: c})
	}
	return pieces
}

// A renamed font is asked for by its family; all else is as it was.
func TestRenamed(t *testing.T) {
	f, _ := song(t)
	small := parse(t, cut(t, f, same(f, '通', '𬭎')...))
	data := small.Renamed("方正小标宋简体")
	renamed := judge(t, data)
	for id, want := range map[sfnt.NameID]string{
		sfnt.NameIDFamily:     "方正小标宋简体",
		sfnt.NameIDSubfamily:  "Regular",
		sfnt.NameIDFull:       "方正小标宋简体",
		sfnt.NameIDPostScript: small.PostScriptName(),
	} {
		if got, err := renamed.Name(nil, id); err != nil || got != want {
			t.Errorf("name %d: %q, %v, want %q", id, got, err, want)
		}
	}
	pieces := same(small, '通', '𬭎')
	if !bytes.Equal(cut(t, small, pieces...), cut(t, parse(t, data), pieces...)) {
		t.Error("the glyphs have changed")
	}
	var sum uint32 // of the whole font, its adjustment in head included (OpenType, "head")
	for at := 0; at < len(data); at += 4 {
		sum += binary.BigEndian.Uint32(data[at:])
	}
	if sum != 0xB1B0AFBA {
		t.Errorf("checksum %#x", sum)
	}
}

func TestCutDoesNotDependOnOrder(t *testing.T) {
	f, _ := song(t)
	pieces := same(f, '通', '报', '《', 'a', '𬭎')
	first := cut(t, f, pieces...)
	slices.Reverse(pieces)
	if !bytes.Equal(first, cut(t, f, pieces...)) {
		t.Error("the reversed pieces make other bytes")
	}
}

func TestCutRefuses(t *testing.T) {
	f, _ := song(t)
	g := f.Index('通')
	tests := []struct {
		name   string
		pieces []truetype.Piece
	}{
		{"a code given twice", []truetype.Piece{{Glyph: g, Code: 'a'}, {Glyph: g, Code: 'a'}}},
		{"code 0", []truetype.Piece{{Glyph: g}}},
		{"a code beyond Unicode", []truetype.Piece{{Glyph: g, Code: 0x110000}}},
		{"a glyph that is not there", []truetype.Piece{{Glyph: 0xFFFF, Code: 'a'}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := f.Cut(tt.pieces); err == nil {
				t.Error("no error")
			}
		})
	}
}

// A composite that has itself among its parts would send a reader into an
// endless recursion.
func TestCutRefusesEndlessComposite(t *testing.T) {
	f, _ := song(t)
	data := cut(t, f, truetype.Piece{Glyph: f.Index('《'), Code: '《', Trim: truetype.Head})
	glyf := tableOffset(t, data, "glyf")
	if flags := binary.BigEndian.Uint16(data[glyf+10:]); flags != 3 {
		t.Fatalf("glyph 1 is no composite of words: flags %#x", flags)
	}
	binary.BigEndian.PutUint16(data[glyf+12:], 1)
	loop := parse(t, data)
	if _, err := loop.Cut(same(loop, '《')); err == nil {
		t.Error("no error")
	}
}

// tableOffset is where a table begins, read from the directory.
func tableOffset(t testing.TB, data []byte, tag string) int {
	t.Helper()
	for at := 12; at < 12+16*int(binary.BigEndian.Uint16(data[4:])); at += 16 {
		if string(data[at:at+4]) == tag {
			return int(binary.BigEndian.Uint32(data[at+8:]))
		}
	}
	t.Fatalf("no table %s", tag)
	return 0
}

func BenchmarkCut(b *testing.B) {
	f, _ := song(b)
	var codes []rune
	for r := rune(0x4E00); len(codes) < 1500; r += 3 {
		codes = append(codes, r)
	}
	pieces := same(f, codes...)
	for b.Loop() {
		cut(b, f, pieces...)
	}
}
