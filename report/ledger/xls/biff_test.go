package xls

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"
	"unicode/utf16"

	"tongbao/report/ledger/grid"
)

// rec is one record of the stream; what does not fit the 8,224 bytes of one would
// have to be continued by the test itself.
func rec(kind uint16, fields ...[]byte) []byte {
	data := bytes.Join(fields, nil)
	return bytes.Join([][]byte{u16(int(kind)), u16(len(data)), data}, nil)
}

func u16(v int) []byte        { return binary.LittleEndian.AppendUint16(nil, uint16(v)) }
func u32(v int) []byte        { return binary.LittleEndian.AppendUint32(nil, uint32(v)) }
func double(v float64) []byte { return binary.LittleEndian.AppendUint64(nil, math.Float64bits(v)) }

// wide and narrow are the characters of a text, in two bytes each and in one, with
// the byte before them that tells which.
func wide(text string) []byte {
	b := []byte{1}
	for _, unit := range utf16.Encode([]rune(text)) {
		b = append(b, u16(int(unit))...)
	}
	return b
}

func narrow(text string) []byte { return append([]byte{0}, text...) }

// counted is a text with the 16 bits before it that count its characters.
func counted(text string) []byte {
	return append(u16(len(utf16.Encode([]rune(text)))), wide(text)...)
}

// at begins the record of a cell: row and column, 0-based, and cell format.
func at(row, col, xf int) []byte { return bytes.Join([][]byte{u16(row), u16(col), u16(xf)}, nil) }

// sst is the table of shared texts.
func sst(texts ...string) []byte {
	data := append(u32(len(texts)), u32(len(texts))...)
	for _, text := range texts {
		data = append(data, counted(text)...)
	}
	return rec(recSST, data)
}

var (
	globals = rec(recBOF, u16(0x0600), u16(0x0005))
	sheetly = rec(recBOF, u16(0x0600), u16(0x0010))
	end     = rec(recEOF)
)

// A listed sheet is one with its records between BOF and EOF.
type listed struct {
	name        string
	state, kind byte
	records     [][]byte
}

// workbook is the stream of a workbook with these records among its globals.
func workbook(global []byte, sheets ...listed) []byte {
	var bodies, list []byte
	size := len(globals) + len(global) + len(end)
	for _, s := range sheets {
		size += len(s.entry(0))
	}
	for _, s := range sheets {
		list = append(list, s.entry(size+len(bodies))...)
		bodies = append(bodies, s.body()...)
	}
	return bytes.Join([][]byte{globals, global, list, end, bodies}, nil)
}

func (s listed) entry(offset int) []byte {
	name := counted(s.name)
	return rec(recBoundSheet, u32(offset), []byte{s.state, s.kind, name[0]}, name[2:])
}

func (s listed) body() []byte {
	begin := sheetly
	if s.kind == 2 {
		begin = rec(recBOF, u16(0x0600), u16(0x0020))
	}
	return bytes.Join([][]byte{begin, bytes.Join(s.records, nil), end}, nil)
}

// one is a workbook with one sheet.
func one(global []byte, records ...[]byte) []byte {
	return workbook(global, listed{name: "整改台账", records: records})
}

func read(t *testing.T, stream []byte) *grid.Workbook {
	t.Helper()
	w, err := readStream(stream)
	if err != nil {
		t.Fatal(explain(err))
	}
	return w
}
