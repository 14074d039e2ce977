package xls

import (
	"slices"
	"testing"

	"tongbao/report/ledger/grid/gridtest"
	"tongbao/report/ledger/unlock"
	"tongbao/report/ledger/unlock/unlocktest"
)

// narrowText is a text of Excel 5 or 95, in the code page of its workbook.
func narrowText(text string) []byte { return append(u16(len(text)), text...) }

// old is a workbook of Excel 5 or 95 with one sheet, 台账 in GBK.
func old(global []byte, records ...[]byte) []byte {
	begin := rec(recBOF, u16(0x0500), u16(5), u32(0))
	name := "\xcc\xa8\xd5\xcb"
	entry := func(offset int) []byte {
		return rec(recBoundSheet, u32(offset), u16(0), []byte{byte(len(name))}, []byte(name))
	}
	size := len(begin) + len(global) + len(entry(0)) + len(end)
	return slices.Concat(begin, global, entry(size), end,
		rec(recBOF, u16(0x0500), u16(0x10), u32(0)), slices.Concat(records...), end)
}

func TestExcel95(t *testing.T) {
	global := slices.Concat(rec(recCodePage, u16(936)), fonts,
		rec(recFormat, u16(164), []byte{12}, []byte("yyyy\"\xc4\xea\"m\"\xd4\xc2\"")), xf(164))
	w := read(t, old(global,
		rec(recLabel, at(0, 0, 0), narrowText("\xbc\xd7\xd2\xd2")),
		rec(recRString, at(0, 1, 0), narrowText("\xbc\xd7\xd2\xd2"), []byte{2, 0, 0, 2, 5}),
		rec(recNumber, at(0, 2, 3), double(45382)),
		formula(0, 3, 0, special(0, 0)), rec(recString, narrowText("\xb1\xfb")),
	))
	s := w.Sheets[0]
	if got, want := gridtest.Show(s), "A1=甲乙 B1=甲 C1=2024年3月 <to 2024-03-31> D1=丙"; got != want || s.Name != "台账" {
		t.Errorf("%s: %s, want %s", s.Name, got, want)
	}
	if got := rules(w); !slices.Equal(got, []string{"struck-text B1"}) {
		t.Errorf("%q", got)
	}
}

// A stream may be that of a sheet alone.
func TestSheetAlone(t *testing.T) {
	for name, begin := range map[string][]byte{"Excel 95": rec(recBOF, u16(0x0500), u16(0x10)), "Excel 97": sheetly} {
		w := read(t, slices.Concat(begin, xf(9), rec(recNumber, at(0, 0, 0), double(0.5)), end))
		if got := gridtest.Show(w.Sheets[0]); len(w.Faults) > 0 || got != "A1=50%" {
			t.Errorf("%s: %s, %v", name, got, w.Faults)
		}
	}
}

func TestCodePages(t *testing.T) {
	for page, c := range map[int][2]string{
		936: {"\xbc\xd7", "甲"}, 1252: {"\xe9", "é"}, 950: {"\xa5\xd2", "甲"}, 932: {"\x8d\x62", "甲"}, 0x8001: {"\xe9", "é"}, 12345: {"\xbc\xd7", "甲"},
	} {
		w := read(t, old(rec(recCodePage, u16(page)), rec(recLabel, at(0, 0, 0), narrowText(c[0]))))
		if got := gridtest.Show(w.Sheets[0]); got != "A1="+c[1] {
			t.Errorf("%d: %s", page, got)
		}
	}
}

func TestBegins(t *testing.T) {
	for _, c := range []struct {
		name string
		data []byte
		want bool
	}{
		{"Excel 97", one(nil), true},
		{"Excel 95", old(nil), true},
		{"Excel 2", rec(recBOF2, u16(2), u16(16)), true},
		{"Excel 3", rec(recBOF3, u16(0), u16(16), u16(0)), true},
		{"Excel 4", rec(recBOF4, u16(0), u16(16), u16(0)), true},
		{"text that begins with a tab", []byte("\t甲\t乙\n"), false},
		{"UTF-16 that begins with a tab", []byte("\t\x00\x32\x75\t\x00\x59\x4e"), false},
		{"nothing", nil, false},
	} {
		if got := Begins(c.data); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// locked is a workbook with one sheet, encrypted; there are enough texts in it for
// several blocks.
func locked(m unlocktest.Method, password string) []byte {
	var cells [][]byte
	for row := range 200 {
		cells = append(cells, label(row, 0, "整改措施"))
	}
	room := m.FilePass(password) // moves the sheet on by its size
	plain := one(room, cells...)
	plain = slices.Concat(plain[:len(globals)], plain[len(globals)+len(room):])
	return m.Stream(plain, password)
}

func TestEncryptedRecords(t *testing.T) {
	for m := unlocktest.MD5; m <= unlocktest.Obfuscation; m++ {
		w := read(t, locked(m, unlock.Password))
		if s := w.Sheets[0]; len(s.Rows) != 200 || s.Rows[199].Cells[0].Text != "整改措施" || s.Name != "整改台账" {
			t.Errorf("method %d: %s has %d rows", m, s.Name, len(s.Rows))
		}
		if f := refused(t, "another password", locked(m, "secret")); f.ID() != "encrypted" {
			t.Errorf("method %d: %v", m, f)
		}
	}
}
