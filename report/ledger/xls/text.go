package xls

import (
	"encoding/binary"
	"unicode/utf16"
)

// text reads an XLUnicodeRichExtendedString ([MS-XLS] 2.5.293) whose count of
// characters is already known. Where its characters run on into a CONTINUE
// record, a byte there tells anew how wide they are.
func (c *cursor) text(count int) string {
	flags := c.u8()
	runs, extra := 0, 0
	if flags&0x08 != 0 {
		runs = c.u16()
	}
	if flags&0x04 != 0 {
		extra = c.u32()
	}
	text := c.characters(count, flags&0x01 != 0)
	c.skip(4*runs + extra)
	return text
}

func (c *cursor) characters(count int, wide bool) string {
	units := make([]uint16, 0, min(count, 32768))
	for count > 0 && !c.short {
		if c.advance() {
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
	return string(utf16.Decode(units))
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
