// Package truetype reads fonts with TrueType outlines as far as setting and
// embedding text needs it, and cuts them down to a few glyphs. It takes every
// length and offset of a file for possibly wrong: a bad font is an error, never
// a panic.
package truetype

import (
	"errors"
	"fmt"
)

// A Font is a parsed font file, or one member of a collection. Measures are in
// the font's own units, UnitsPerEm of them to the em. It does not change and may
// be used by several goroutines.
type Font struct {
	UnitsPerEm int
	NumGlyphs  int
	tables     tables
	sums       map[string]uint32 // the tables' checksums as the file states them
	chars      charMap
	metrics    metrics
	loca       []byte
	glyf       []byte
	longLoca   bool
}

// ErrOutlines is the error for a font whose outlines are not TrueType ones.
var ErrOutlines = errors.New("no TrueType outlines")

// Parse reads the font in data; in a collection (TTC) it is the given member,
// counted from 0. The Font keeps data.
func Parse(data []byte, member int) (*Font, error) {
	offset, err := memberOffset(data, member)
	if err != nil {
		return nil, err
	}
	t, sums, err := readTables(data, offset)
	if err != nil {
		return nil, err
	}
	f := &Font{tables: t, sums: sums}
	for _, read := range []func() error{f.readHead, f.readMaxp, f.readMetrics, f.readGlyphs, f.readChars} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	return f, nil
}

func (f *Font) readHead() error {
	head := f.tables["head"]
	if len(head) < 54 {
		return errors.New("head: too short")
	}
	f.UnitsPerEm = u16(head, 18)
	f.longLoca = u16(head, 50) != 0
	if f.UnitsPerEm < 16 || f.UnitsPerEm > 16384 {
		return fmt.Errorf("head: %d units per em", f.UnitsPerEm)
	}
	return nil
}

func (f *Font) readMaxp() error {
	maxp := f.tables["maxp"]
	if len(maxp) < 32 {
		return fmt.Errorf("maxp: %w", ErrOutlines)
	}
	f.NumGlyphs = u16(maxp, 4)
	if f.NumGlyphs == 0 {
		return errors.New("maxp: no glyphs")
	}
	return nil
}

func (f *Font) readGlyphs() error {
	f.loca, f.glyf = f.tables["loca"], f.tables["glyf"]
	if f.glyf == nil {
		return ErrOutlines
	}
	size := 2
	if f.longLoca {
		size = 4
	}
	if len(f.loca) < (f.NumGlyphs+1)*size {
		return errors.New("loca: too short")
	}
	return nil
}
