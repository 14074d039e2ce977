package xls

import (
	"encoding/binary"
	"errors"
)

// Record types of BIFF8 ([MS-XLS] 2.3).
const (
	recFormula    = 0x0006
	recEOF        = 0x000A
	recDate1904   = 0x0022
	recFilePass   = 0x002F
	recFont       = 0x0031
	recContinue   = 0x003C
	recCodePage   = 0x0042
	recColInfo    = 0x007D
	recBoundSheet = 0x0085
	recFilterMode = 0x009B
	recMulRk      = 0x00BD
	recMulBlank   = 0x00BE
	recRString    = 0x00D6
	recXF         = 0x00E0
	recMergeCells = 0x00E5
	recSST        = 0x00FC
	recLabelSST   = 0x00FD
	recBlank      = 0x0201
	recNumber     = 0x0203
	recLabel      = 0x0204
	recBoolErr    = 0x0205
	recString     = 0x0207
	recRow        = 0x0208
	recWindow2    = 0x023E
	recRK         = 0x027E
	recFormat     = 0x041E
	recBOF        = 0x0809
)

// The first records of workbooks before Excel 5.
const (
	recBOF2 = 0x0009
	recBOF3 = 0x0209
	recBOF4 = 0x0409
)

var errDamaged = errors.New("xls: damaged")

// A record is one record of the stream; its parts are its own data and those of
// the CONTINUE records after it.
type record struct {
	kind  uint16
	parts [][]byte
}

// mustBeEmpty returns an error for a record that has data where it never has: another
// one became it.
func (r record) mustBeEmpty() error {
	if len(r.parts) > 1 || len(r.parts[0]) > 0 {
		return errDamaged
	}
	return nil
}

// A stream walks over the records of a workbook's stream.
type stream struct {
	data []byte
	pos  int
}

// next is the next record, with what continues it. A stream ends with an EOF
// record, so that one that ends before is damaged.
func (s *stream) next() (record, error) {
	kind, data, err := s.single()
	if err != nil {
		return record{}, err
	}
	rec := record{kind, [][]byte{data}}
	for {
		before := s.pos
		kind, data, err := s.single()
		if err != nil || kind != recContinue {
			s.pos = before
			return rec, nil
		}
		if len(rec.parts) > maxContinued {
			return record{}, tooLarge()
		}
		rec.parts = append(rec.parts, data)
	}
}

// single is the next record by itself. Blanks may follow the last one.
func (s *stream) single() (kind uint16, data []byte, err error) {
	rest := s.data[s.pos:]
	if len(rest) < 4 {
		return 0, nil, errDamaged
	}
	kind = binary.LittleEndian.Uint16(rest)
	size := int(binary.LittleEndian.Uint16(rest[2:]))
	if kind == 0 && size == 0 || len(rest) < 4+size {
		return 0, nil, errDamaged
	}
	s.pos += 4 + size
	return kind, rest[4 : 4+size], nil
}

// A cursor reads the fields of a record front to back across its parts, which it
// uses up. Past the end it gives zeros and remembers that the record was too short.
type cursor struct {
	parts [][]byte
	short bool
}

func fields(r record) *cursor { return &cursor{parts: r.parts} }

// take returns the next n bytes. Fields may be parted by the end of a record.
func (c *cursor) take(n int) []byte {
	c.advance()
	if c.left() >= n {
		b := c.parts[0][:n:n]
		c.parts[0] = c.parts[0][n:]
		return b
	}
	b := make([]byte, 0, n)
	for len(b) < n && (c.left() > 0 || c.advance()) {
		step := min(n-len(b), c.left())
		b = append(b, c.parts[0][:step]...)
		c.parts[0] = c.parts[0][step:]
	}
	c.short = c.short || len(b) < n
	return b[:n]
}

// more reports whether another text of a table begins here. A record that holds the
// width of characters alone, with none to follow, is passed over.
func (c *cursor) more() bool {
	for c.advance() {
		if len(c.parts[0]) == 1 && c.parts[0][0] <= 1 {
			c.parts[0] = nil
		}
	}
	return c.left() > 0
}

// advance leaves a part that is read to its end; it reports whether it did.
func (c *cursor) advance() bool {
	if len(c.parts) > 1 && len(c.parts[0]) == 0 {
		c.parts = c.parts[1:]
		return true
	}
	return false
}

func (c *cursor) u8() int  { return int(c.take(1)[0]) }
func (c *cursor) u16() int { return int(binary.LittleEndian.Uint16(c.take(2))) }
func (c *cursor) u32() int { return int(binary.LittleEndian.Uint32(c.take(4))) }

// left is what is unread in the part in hand.
func (c *cursor) left() int {
	if len(c.parts) == 0 {
		return 0
	}
	return len(c.parts[0])
}

func (c *cursor) err() error {
	if c.short {
		return errDamaged
	}
	return nil
}
