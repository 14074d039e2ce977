package xls

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
)

// A sharedText is a text without what is struck through by itself.
type sharedText struct {
	live string
	head int32 // bytes at the front in the font of the cell
	cut  bool  // something was struck through
}

// under returns what is left of the text in a cell whose own font is struck through or
// not, and whether anything was struck through.
func (t sharedText) under(struckCell bool) (live string, cut bool) {
	if !struckCell {
		return t.live, t.cut
	}
	return t.live[t.head:], t.cut || strings.TrimSpace(t.live[:t.head]) != ""
}

// A run is a piece of a text in a font of its own, up to the next run.
type run struct{ start, font int }

// text reads a text of a known count of characters, whatever is struck through.
func (b *book) text(c *cursor, count int) string {
	if b.page != nil {
		return b.decode(c.take(count))
	}
	units, _ := c.units(count)
	return string(utf16.Decode(units))
}

// decode decodes a text in the workbook's code page; codes without a character become
// U+FFFD.
func (b *book) decode(text []byte) string {
	decoded, _ := b.page.NewDecoder().Bytes(text)
	return string(decoded)
}

// rich reads a text of a known count of characters in its fonts.
func (b *book) rich(c *cursor, count int) sharedText {
	units, runs := c.units(count)
	return b.live(len(units), runs, decodeUnits(units))
}

func decodeUnits(units []uint16) func(from, to int) string {
	return func(from, to int) string { return string(utf16.Decode(units[from:to])) }
}

// live joins the pieces of a text that are not struck through.
func (b *book) live(length int, runs []run, piece func(from, to int) string) sharedText {
	if !b.anyStruck(runs) {
		t := sharedText{live: piece(0, length)}
		t.head = int32(len(t.live))
		if len(runs) > 0 {
			t.head = int32(len(piece(0, min(runs[0].start, length))))
		}
		return t
	}
	at := min(runs[0].start, length)
	var live strings.Builder
	live.WriteString(piece(0, at))
	t := sharedText{head: int32(live.Len())}
	for i, r := range runs {
		end := length
		if i+1 < len(runs) {
			end = min(runs[i+1].start, length)
		}
		if end <= at {
			continue
		}
		text := piece(at, end)
		at = end
		if !b.isStruckFont(r.font) {
			live.WriteString(text)
		} else if strings.TrimSpace(text) != "" {
			t.cut = true
		}
	}
	t.live = live.String()
	return t
}

func (b *book) anyStruck(runs []run) bool {
	for _, r := range runs {
		if b.isStruckFont(r.font) {
			return true
		}
	}
	return false
}

// units reads an XLUnicodeRichExtendedString ([MS-XLS] 2.5.293) whose count of
// characters is already known, and the fonts in it. Where its characters run on into a
// CONTINUE record, a byte there tells anew how wide they are.
func (c *cursor) units(count int) ([]uint16, []run) {
	flags := c.u8()
	if flags&^0x0D != 0 { // none of these is defined: this is no text
		c.short = true
	}
	runs, extra := 0, 0
	if flags&0x08 != 0 {
		runs = c.u16()
	}
	if flags&0x04 != 0 {
		extra = c.u32()
	}
	units := c.characters(count, flags&0x01 != 0)
	fonts := c.runs(runs)
	c.skip(extra)
	return units, fonts
}

func (c *cursor) runs(count int) []run {
	var runs []run
	for range count {
		if c.short {
			break
		}
		runs = append(runs, run{start: c.u16(), font: c.u16()})
	}
	return runs
}

func (c *cursor) characters(count int, wide bool) []uint16 {
	units := make([]uint16, 0, min(count, 32768))
	for count > 0 && !c.short {
		for c.advance() { // perhaps over records that have this byte alone
			wide = c.u8()&0x01 != 0
		}
		size := 1
		if wide {
			size = 2
		}
		n := min(count, c.left()/size)
		if n == 0 {
			c.short = true
			break
		}
		units = appendUnits(units, c.take(n*size), wide)
		count -= n
	}
	return units
}

func appendUnits(units []uint16, b []byte, wide bool) []uint16 {
	if wide {
		for ; len(b) > 1; b = b[2:] {
			units = append(units, binary.LittleEndian.Uint16(b))
		}
		return units
	}
	for _, low := range b {
		units = append(units, uint16(low))
	}
	return units
}

// skip passes over bytes, across parts.
func (c *cursor) skip(n int) {
	for n > 0 && !c.short {
		c.advance()
		step := min(n, c.left())
		if step == 0 {
			c.short = true
			return
		}
		c.take(step)
		n -= step
	}
}
