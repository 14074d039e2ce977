package xls

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"tongbao/report/finding"
)

// refused is the finding with which a stream is refused.
func refused(t *testing.T, name string, stream []byte) finding.Finding {
	t.Helper()
	w, err := readStream(stream)
	if err == nil {
		t.Errorf("%s: read as %d sheets", name, len(w.Sheets))
		return finding.Finding{}
	}
	return explain(err).(finding.Finding)
}

func TestDamageIsTold(t *testing.T) {
	head := func(count int) []byte { return append(u32(count), u32(count)...) }
	cell := func(records ...[]byte) []byte { return one(sst("甲"), records...) }
	for _, c := range []struct {
		name   string
		stream []byte
		at     string // the place that is told
	}{
		{"nothing", nil, ""},
		{"no BOF", rec(recEOF), ""},
		{"globals without an end", globals, ""},
		{"blanks in place of a record", slices.Concat(globals, make([]byte, 100)), ""},
		{"record longer than the stream", slices.Concat(globals, u16(recXF), u16(20), make([]byte, 19)), ""},
		{"short XF", slices.Concat(globals, rec(recXF, u16(0)), end), ""},
		{"short format", slices.Concat(globals, rec(recFormat, u16(164), u16(9), wide("0")), end), ""},
		{"short entry of a sheet", slices.Concat(globals, rec(recBoundSheet, u32(0)), end), ""},
		{"sheet past the stream", slices.Concat(globals, listed{name: "一"}.entry(1<<31), end), ""},
		{"sheet that is no BOF", slices.Concat(globals, listed{name: "一"}.entry(len(globals)), end), ""},
		{"sheet without an end", bytes.TrimSuffix(cell(), end), ""},
		{"embedded sheet without an end", cell(sheetly), ""},
		{"bits of a text that are not defined", slices.Concat(globals, rec(recSST, head(1), u16(1), []byte{0x21}, wide("甲")[1:]), end), ""},
		{"data in an EOF record", slices.Concat(globals, rec(recEOF, u16(0))), ""},
		{"several numbers cut short", cell(rec(recMulRk, u16(0), u16(1), u16(0), u32(2))), ""},
		{"several numbers to another column", cell(rec(recMulRk, u16(0), u16(1), u16(0), u32(2), u16(7))), ""},
		{"bytes behind all texts that are counted", slices.Concat(globals, rec(recSST, head(1), counted("甲"), []byte{9}), end), ""},
		{"text shorter than counted", slices.Concat(globals, rec(recSST, head(1), u16(9), wide("甲")), end), ""},
		{"text continued by nothing", slices.Concat(globals, rec(recSST, head(1), u16(9), wide("甲")), more(), end), ""},
		{"half a character", slices.Concat(globals, rec(recSST, head(1), u16(2), wide("甲"), []byte{0x59}), end), ""},
		{"fonts that are missing", slices.Concat(globals, rec(recSST, head(1), u16(1), []byte{8}, u16(1<<16-1), narrow("a")[1:]), end), ""},
		{"a guide that is missing", slices.Concat(globals, rec(recSST, head(1), u16(1), []byte{4}, u32(1<<32-1), narrow("a")[1:]), end), ""},
		{"shared text that is not there", cell(rec(recLabelSST, at(0, 1, 0), u32(1))), "整改台账 > B1"},
		{"shared text far away", cell(rec(recLabelSST, at(0, 1, 0), u32(1<<32-1))), "整改台账 > B1"},
		{"short place", cell(rec(recLabelSST, u16(0))), ""},
		{"short index", cell(rec(recLabelSST, at(0, 0, 0), u16(0))), ""},
		{"short text", cell(rec(recLabel, at(0, 0, 0), u16(2), wide("甲"))), ""},
		{"short number", cell(rec(recNumber, at(0, 0, 0), u32(0))), ""},
		{"short RK", cell(rec(recRK, at(0, 0, 0), u16(0))), ""},
		{"short truth", cell(rec(recBoolErr, at(0, 0, 0), []byte{1})), ""},
		{"short formula", cell(rec(recFormula, at(0, 0, 0), u32(0))), ""},
		{"short row", cell(rec(recRow, u16(0), make([]byte, 10))), ""},
		{"short text of a formula", cell(formula(0, 0, 0, special(0, 0)), rec(recString, u16(2), wide("甲"))), ""},
		{"fewer merged blocks than counted", cell(rec(recMergeCells, u16(2), make([]byte, 8))), ""},
		{"merged block upside down", cell(merges([4]int{2, 1, 0, 0})), ""},
		{"merged block from right to left", cell(merges([4]int{0, 0, 2, 1})), ""},
		{"one sheet listed twice", twice(), ""},
	} {
		if f := refused(t, c.name, c.stream); f.ID() != "damaged-file" || f.At.String() != c.at {
			t.Errorf("%s: %s at %q: %v", c.name, f.ID(), f.At, f)
		}
	}
}

// twice is a workbook that lists one sheet two times.
func twice() []byte {
	entry := listed{name: "一"}.entry(0)
	body := listed{name: "一", records: [][]byte{label(0, 0, string(make([]rune, 500)))}}.body()
	offset := len(globals) + 2*len(entry) + len(end)
	entry = listed{name: "一"}.entry(offset)
	return slices.Concat(globals, entry, entry, end, body)
}

func TestOtherWorkbooksAreTold(t *testing.T) {
	for name, c := range map[string]struct {
		stream []byte
		rule   string
	}{
		"a password":            {one(rec(recFilePass, u16(1))), "encrypted"},
		"Excel 2":               {slices.Concat(rec(recBOF2, u16(2), u16(16)), end), "other-format"},
		"Excel 3":               {slices.Concat(rec(recBOF3, u16(0), u16(16), u16(0)), end), "other-format"},
		"Excel 4":               {slices.Concat(rec(recBOF4, u16(0), u16(16), u16(0)), end), "other-format"},
		"Excel 4 in a workbook": {slices.Concat(rec(recBOF, u16(0x0400), u16(16)), end), "other-format"},
	} {
		if f := refused(t, name, c.stream); f.ID() != c.rule {
			t.Errorf("%s: %v", name, f)
		}
	}
}

// However a stream is cut short, it is no workbook.
func TestStreamCutShortIsRefused(t *testing.T) {
	whole := one(append(sst("甲", "乙"), formats...), row(0, true), label(0, 0, "丙"), merges([4]int{0, 1, 0, 0}))
	read(t, whole)
	for n := range whole {
		if _, err := readStream(whole[:n]); err == nil {
			t.Errorf("%d of %d bytes are a workbook", n, len(whole))
		}
	}
}

// A size that is written wrong in any record makes an error or another sheet, but
// neither a panic nor a reading that does not end.
func TestWrongSizesOfRecords(t *testing.T) {
	whole := one(append(sst("甲", "乙"), formats...), row(0, true), label(0, 0, "丙"), merges([4]int{0, 1, 0, 0}))
	for pos := 0; pos < len(whole); {
		size := int(binary.LittleEndian.Uint16(whole[pos+2:]))
		for _, wrong := range []int{0, 1, size - 1, size + 1, size + 4, 1<<16 - 1} {
			data := bytes.Clone(whole)
			binary.LittleEndian.PutUint16(data[pos+2:], uint16(wrong))
			readStream(data)
		}
		pos += 4 + size
	}
}

// FuzzStream varies the records themselves, which hardly survive in a whole file.
func FuzzStream(f *testing.F) {
	f.Add(one(append(sst("甲", "乙"), formats...), row(0, true), label(0, 0, "丙"), merges([4]int{0, 1, 0, 0})))
	f.Add(one(nil, formula(0, 0, 0, special(0, 0)), rec(recString, counted("戊")), mulRk(0, 3), more(wide("甲"))))
	f.Fuzz(func(t *testing.T, stream []byte) {
		w, err := readStream(stream)
		if err != nil {
			return
		}
		for _, s := range w.Sheets {
			for _, r := range s.Rows {
				if last := r.Cells[len(r.Cells)-1]; last.Col > maxColumns {
					t.Errorf("a cell in column %d", last.Col)
				}
			}
		}
	})
}
