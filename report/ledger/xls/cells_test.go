package xls

import (
	"bytes"
	"testing"

	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

// formats are cell formats: 1 a date with a code, 2 a built-in date, 3 a percent,
// 4 a month.
var formats = bytes.Join([][]byte{
	rec(recFormat, u16(164), counted(`yyyy"年"m"月"d"日"`)), rec(recFormat, u16(165), counted(`yyyy"年"m"月"`)),
	xf(0), xf(164), xf(14), xf(9), xf(165),
}, nil)

func xf(format int) []byte { return rec(recXF, u16(0), u16(format), make([]byte, 16)) }

// formula is a record of a cell whose formula had that value.
func formula(row, col, xf int, value []byte) []byte {
	return rec(recFormula, at(row, col, xf), value, make([]byte, 6))
}

// special is the value of a formula that is no number.
func special(kind, value byte) []byte { return []byte{kind, 0, value, 0, 0, 0, 0xFF, 0xFF} }

func TestKindsOfCells(t *testing.T) {
	for _, c := range []struct {
		name    string
		global  []byte
		records [][]byte
		want    string
	}{
		{"shared text", sst("甲", "乙"), [][]byte{rec(recLabelSST, at(0, 1, 0), u32(1))}, "B1=乙"},
		{"text", nil, [][]byte{rec(recLabel, at(2, 0, 0), counted("丙"))}, "A3=丙"},
		{"text of one byte a character", nil, [][]byte{rec(recLabel, at(0, 0, 0), u16(3), narrow("abé"[:3]))}, "A1=ab\u00c3"},
		{"rich text", nil, [][]byte{rec(recRString, at(0, 0, 0), counted("丁"), u16(1), make([]byte, 4))}, "A1=丁"},
		{"empty text", nil, [][]byte{rec(recLabel, at(0, 0, 0), counted(""))}, ""},
		{"number", nil, [][]byte{rec(recNumber, at(0, 0, 0), double(12.5))}, "A1=12.5"},
		{"RK, whole", nil, [][]byte{rec(recRK, at(0, 0, 0), u32(-7<<2|2))}, "A1=-7"},
		{"RK, hundredths", nil, [][]byte{rec(recRK, at(0, 0, 0), u32(1234<<2|3))}, "A1=12.34"},
		{"RK, half a double", nil, [][]byte{rec(recRK, at(0, 0, 0), double(2.5)[4:])}, "A1=2.5"},
		{"several RK", nil, [][]byte{rec(recMulRk, u16(0), u16(1), u16(0), u32(1<<2|2), u16(0), u32(2<<2|2), u16(2))}, "B1=1 C1=2"},
		{"truth", nil, [][]byte{rec(recBoolErr, at(0, 0, 0), []byte{1, 0}), rec(recBoolErr, at(0, 1, 0), []byte{0, 0})}, "A1=TRUE B1=FALSE"},
		{"formula of a number", nil, [][]byte{formula(0, 0, 0, double(3))}, "A1=3"},
		{"formula of a truth", nil, [][]byte{formula(0, 0, 0, special(1, 1))}, "A1=TRUE"},
		{"formula of a text", nil, [][]byte{formula(0, 0, 0, special(0, 0)), rec(recString, counted("戊"))}, "A1=戊"},
		{"formula of an empty text", nil, [][]byte{formula(0, 0, 0, special(3, 0)), rec(recLabel, at(0, 1, 0), counted("己"))}, "B1=己"},
		{"text of no formula", nil, [][]byte{rec(recString, counted("戊"))}, ""},
		{"date", formats, [][]byte{rec(recNumber, at(0, 0, 1), double(45382))}, "A1=2024年3月31日 <2024-03-31>"},
		{"built-in date", formats, [][]byte{rec(recRK, at(0, 0, 2), u32(45382<<2|2))}, "A1=2024/3/31 <2024-03-31>"},
		{"date of a formula", formats, [][]byte{formula(0, 0, 1, double(45382))}, "A1=2024年3月31日 <2024-03-31>"},
		{"date counted from 1904", append(rec(recDate1904, u16(1)), formats...), [][]byte{rec(recNumber, at(0, 0, 1), double(43920))}, "A1=2024年3月31日 <2024-03-31>"},
		{"percent", formats, [][]byte{rec(recNumber, at(0, 0, 3), double(0.5))}, "A1=50%"},
		{"a month ends with a day", formats, [][]byte{rec(recNumber, at(0, 0, 4), double(45382))}, "A1=2024年3月 <to 2024-03-31>"},
		{"unknown cell format", formats, [][]byte{rec(recNumber, at(0, 0, 9), double(45382))}, "A1=45382"},
		{"unknown record", nil, [][]byte{rec(0x0FFF, u32(0)), rec(recLabel, at(0, 0, 0), counted("甲"))}, "A1=甲"},
	} {
		w := read(t, one(c.global, c.records...))
		if got := gridtest.Show(w.Sheets[0]); got != c.want || len(w.Faults) > 0 {
			t.Errorf("%s: %q, want %q; %v", c.name, got, c.want, w.Faults)
		}
	}
}

func TestErrorValuesAreFaults(t *testing.T) {
	w := read(t, one(nil, rec(recBoolErr, at(0, 1, 0), []byte{0x2A, 1}), formula(1, 2, 0, special(2, 0x07))))
	if got := gridtest.Show(w.Sheets[0]); got != "" {
		t.Errorf("the sheet shows %q", got)
	}
	want := []string{
		"整改台账 > B1：单元格显示的是错误值“#N/A”，已当作空白。请改正公式，或直接填写内容。",
		"整改台账 > C2：单元格显示的是错误值“#DIV/0!”，已当作空白。请改正公式，或直接填写内容。",
	}
	if len(w.Faults) != len(want) {
		t.Fatal(w.Faults)
	}
	for i, f := range w.Faults {
		if f.Error() != want[i] {
			t.Errorf("%s, want %s", f.Error(), want[i])
		}
	}
}

func label(row, col int, text string) []byte { return rec(recLabel, at(row, col, 0), counted(text)) }

// row is the record of a row, hidden or not.
func row(number int, hidden bool) []byte {
	flags := 0x100
	if hidden {
		flags |= 0x20
	}
	return rec(recRow, u16(number), make([]byte, 10), u32(flags))
}

// merges is the record of merged blocks: first row, last row, first and last column.
func merges(blocks ...[4]int) []byte {
	data := u16(len(blocks))
	for _, b := range blocks {
		data = append(data, at(b[0], b[1], b[2])...)
		data = append(data, u16(b[3])...)
	}
	return rec(recMergeCells, data)
}

func TestRowsAndMerges(t *testing.T) {
	for _, c := range []struct {
		name    string
		records [][]byte
		want    string
	}{
		{"rows out of order", [][]byte{label(4, 1, "乙"), label(1, 0, "甲"), label(4, 0, "丙")}, "A2=甲 A5=丙 B5=乙"},
		{"twice in one cell", [][]byte{label(0, 0, "甲"), label(0, 0, "乙")}, "A1=乙"},
		{"hidden row", [][]byte{row(0, false), row(1, true), label(0, 0, "甲"), label(1, 0, "乙")}, "A1=甲 (2) A2=乙"},
		{"hidden after its cells", [][]byte{label(1, 0, "乙"), row(1, true)}, "(2) A2=乙"},
		{"hidden row without cells", [][]byte{row(1, true), label(0, 0, "甲")}, "A1=甲"},
		{"merged", [][]byte{label(0, 0, "甲"), merges([4]int{3, 4, 0, 1}, [4]int{0, 2, 0, 0})}, "A1=甲 [A1:A3] [A4:B5]"},
		{"an embedded chart", [][]byte{sheetly, label(0, 0, "不读"), sheetly, end, end, label(0, 0, "甲")}, "A1=甲"},
	} {
		if got := gridtest.Show(read(t, one(nil, c.records...)).Sheets[0]); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSheetsAsTheWorkbookListsThem(t *testing.T) {
	w := read(t, workbook(nil,
		listed{name: "一", records: [][]byte{label(0, 0, "甲")}},
		listed{name: "图表", kind: 2, records: [][]byte{label(0, 0, "不读")}},
		listed{name: "隐藏", state: 1, records: [][]byte{label(0, 0, "乙")}},
		listed{name: "深藏", state: 2},
	))
	want := []grid.Sheet{{Name: "一"}, {Name: "隐藏", Hidden: true}, {Name: "深藏", Hidden: true}}
	texts := []string{"A1=甲", "A1=乙", ""}
	if len(w.Sheets) != len(want) {
		t.Fatalf("%d sheets", len(w.Sheets))
	}
	for i, s := range w.Sheets {
		if s.Name != want[i].Name || s.Hidden != want[i].Hidden || gridtest.Show(s) != texts[i] {
			t.Errorf("%s, hidden %v: %q", s.Name, s.Hidden, gridtest.Show(s))
		}
	}
}
