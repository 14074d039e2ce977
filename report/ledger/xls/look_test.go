package xls

import (
	"bytes"
	"slices"
	"testing"

	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

// fonts are five fonts, the second and the last of which are struck through; the last
// is counted as 5, there being no font 4. Cell format 1 is struck through, 2 is not.
var fonts = slices.Concat(font(0), font(8), font(0), font(0), font(8), styled(0), styled(5), styled(2))

func font(flags int) []byte { return rec(recFont, u16(200), u16(flags), make([]byte, 10)) }

func styled(font int) []byte { return rec(recXF, u16(font), u16(0), make([]byte, 16)) }

// runs is a shared text with fonts from characters on.
func runs(text string, fonts ...[2]int) []byte {
	data := slices.Concat(u16(len([]rune(text))), []byte{1 | 8}, u16(len(fonts)), wide(text)[1:])
	for _, f := range fonts {
		data = slices.Concat(data, u16(f[0]), u16(f[1]))
	}
	return slices.Concat(rec(recSST, u32(1), u32(1), data))
}

func shared(row, col, xf, index int) []byte { return rec(recLabelSST, at(row, col, xf), u32(index)) }

// rules are the kinds of what was found, with places.
func rules(w *grid.Workbook) (all []string) {
	for _, f := range w.Faults {
		all = append(all, f.ID()+" "+f.At.Cell())
	}
	return all
}

// What is not shown is not read, and told.
func TestWhatIsNotShown(t *testing.T) {
	window := func(flags int) []byte { return rec(recWindow2, u16(flags), make([]byte, 16)) }
	picture := `=DISPIMG("ID_0123456789ABCDEF",1)`
	for _, c := range []struct {
		name    string
		global  []byte
		records [][]byte
		want    string
		found   []string
	}{
		{"struck run at the end", slices.Concat(fonts, runs("甲乙丙", [2]int{1, 5})), [][]byte{shared(0, 0, 0, 0)}, "A1=甲", []string{"struck-text A1"}},
		{"struck run between", slices.Concat(fonts, runs("甲乙丙", [2]int{1, 1}, [2]int{2, 0})), [][]byte{shared(0, 0, 0, 0)}, "A1=甲丙", []string{"struck-text A1"}},
		{"run in another font", slices.Concat(fonts, runs("甲乙丙", [2]int{1, 2})), [][]byte{shared(0, 0, 0, 0)}, "A1=甲乙丙", nil},
		{"struck cell", slices.Concat(fonts, sst("甲")), [][]byte{shared(0, 0, 1, 0), label(0, 1, "乙")}, "B1=乙", []string{"struck-text A1"}},
		{"struck cell with a live run", slices.Concat(fonts, runs("甲乙丙", [2]int{1, 2})), [][]byte{shared(0, 0, 1, 0)}, "A1=乙丙", []string{"struck-text A1"}},
		{"struck number", fonts, [][]byte{rec(recNumber, at(2, 1, 1), double(7))}, "", []string{"struck-text B3"}},
		{"struck blank", slices.Concat(fonts, sst("")), [][]byte{shared(0, 0, 1, 0)}, "", nil},
		{"struck text of a formula", fonts, [][]byte{formula(0, 0, 1, special(0, 0)), rec(recString, counted("甲"))}, "", []string{"struck-text A1"}},
		{"cell format that is not there", fonts, [][]byte{rec(recLabel, at(0, 0, 99), counted("甲"))}, "A1=甲", nil},
		{"picture", nil, [][]byte{label(0, 0, picture), label(1, 0, picture), label(1, 1, "甲")}, "B2=甲", []string{"picture-in-cell A1"}},
		{"picture of a formula", nil, [][]byte{formula(0, 0, 0, special(0, 0)), rec(recString, counted(picture))}, "", []string{"picture-in-cell A1"}},
		{"zeros hidden", nil, [][]byte{rec(recNumber, at(0, 0, 0), double(0)), rec(recRK, at(0, 1, 0), u32(2)), formula(0, 2, 0, double(0)), label(0, 3, "0"), window(0x6A6)}, "D1=0", nil},
		{"zeros shown", nil, [][]byte{rec(recNumber, at(0, 0, 0), double(0)), window(0x6B6)}, "A1=0", nil},
		{"formula without its text", nil, [][]byte{formula(0, 0, 0, special(0, 0)), label(0, 1, "甲")}, "B1=甲", []string{"formula-without-value A1"}},
		{"last formula without its text", nil, [][]byte{formula(0, 0, 0, special(0, 0))}, "", []string{"formula-without-value A1"}},
		{"text behind a shared formula", nil, [][]byte{formula(0, 0, 0, special(0, 0)), rec(recSharedFormula, make([]byte, 10)), rec(recString, counted("甲"))}, "A1=甲", nil},
	} {
		w := read(t, one(c.global, c.records...))
		if got := gridtest.Show(w.Sheets[0]); got != c.want || !slices.Equal(rules(w), c.found) {
			t.Errorf("%s: %q with %q", c.name, got, rules(w))
		}
	}
}

func TestHiddenColumns(t *testing.T) {
	columns := func(first, last, width, flags int) []byte {
		return rec(recColInfo, u16(first), u16(last), u16(width), u16(0), u16(flags), u16(0))
	}
	w := read(t, one(nil, columns(0, 1, 2000, 0), columns(2, 3, 2000, 1), columns(5, 256, 0, 0), rec(recFilterMode), label(0, 0, "甲")))
	want := []grid.Columns{{First: 3, Last: 4}, {First: 6, Last: maxColumns}}
	if s := w.Sheets[0]; !slices.Equal(s.HiddenColumns, want) || !s.Filtered {
		t.Errorf("%v, filtered %v", s.HiddenColumns, s.Filtered)
	}
}

// stating is the record of a row with the columns of its cells.
func stating(row, first, end int) []byte {
	return rec(recRow, u16(row), u16(first), u16(end), make([]byte, 6), u32(0x100))
}

// Cells that the rows state and that are not there are told; where the rows state what
// does not hold anyway, nothing is.
func TestLostCells(t *testing.T) {
	cells := func(row int) []byte { return slices.Concat(label(row, 0, "甲"), label(row, 1, "乙")) }
	blank := rec(recBlank, at(2, 1, 0))
	blanks := rec(recMulBlank, u16(2), u16(0), u16(0), u16(0), u16(1))
	good := slices.Concat(stating(0, 0, 2), cells(0), stating(1, 0, 2), cells(1), stating(2, 0, 2))
	for _, c := range []struct {
		name  string
		rows  []byte
		found []string
	}{
		{"all there", slices.Concat(good, cells(2)), nil},
		{"blank cells", slices.Concat(good, label(2, 0, "甲"), blank), nil},
		{"several blank cells", slices.Concat(good, blanks), nil},
		{"a row lost", good, []string{"xls-lost-cells A3"}},
		{"a cell lost", slices.Concat(good, label(2, 1, "乙")), []string{"xls-lost-cells A3"}},
		{"a cell in another row", slices.Concat(good, label(2, 0, "甲"), label(9, 1, "乙")), []string{"xls-lost-cells A3", "xls-lost-cells A10"}},
		{"rows that state the same", slices.Concat(stating(0, 0, 256), cells(0), stating(1, 0, 256), cells(1), stating(2, 0, 256)), nil},
		{"rows that state nothing", slices.Concat(cells(0), cells(1)), nil},
		{"a record that was a cell", slices.Concat(cells(0), rec(0x00F5, at(0, 2, 0), u32(0)), cells(1)), []string{"xls-lost-cells C1"}},
		{"a cell that is longer than its kind", slices.Concat(cells(0), rec(recNumber, at(0, 2, 0), double(1), u16(0))), []string{"xls-lost-cells C1"}},
		{"another record", slices.Concat(cells(0), rec(0x00F5, at(700, 2, 0), u32(0)), cells(1)), nil},
	} {
		if w := read(t, one(nil, c.rows)); !slices.Equal(rules(w), c.found) {
			t.Errorf("%s: %q", c.name, rules(w))
		}
	}
}

func TestSheetThatIsNotListed(t *testing.T) {
	stream := one(nil, label(0, 0, "甲"))
	if got := rules(read(t, stream)); got != nil {
		t.Errorf("%q", got)
	}
	stream = slices.Concat(stream, listed{records: [][]byte{label(0, 0, "乙")}}.body())
	if got := rules(read(t, stream)); !slices.Equal(got, []string{"xls-lost-cells "}) {
		t.Errorf("%q", got)
	}
}

// A flipped bit of a stream never loses a row silently.
func TestFlippedBitLosesNoRowSilently(t *testing.T) {
	var rows []byte
	for row := range 6 {
		rows = slices.Concat(rows, stating(row, 0, 3), shared(row, 0, 0, row), rec(recRK, at(row, 1, 0), u32((row+1)<<2|2)), label(row, 2, "丙"))
	}
	whole := one(slices.Concat(fonts, sst("一", "二", "三", "四", "五", "六")), rows, rec(recWindow2, u16(0x6B6), make([]byte, 16)))
	cells := func(w *grid.Workbook) (n int) {
		for _, s := range w.Sheets {
			for _, r := range s.Rows {
				n += len(r.Cells)
			}
		}
		return n
	}
	want := cells(read(t, whole))
	for at := range whole {
		for bit := range 8 {
			data := bytes.Clone(whole)
			data[at] ^= 1 << bit
			w, err := readStream(data)
			if err == nil && cells(w) < want && len(w.Faults) == 0 {
				t.Errorf("bit %d of byte %d of %d loses %d cells", bit, at, len(whole), want-cells(w))
			}
		}
	}
}
