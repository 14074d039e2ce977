package delimited

import (
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

// shows wants a table to show that, on one sheet that has no name, and nothing to be
// told but findings, each as its cell and its kind.
func shows(t *testing.T, name string, data []byte, want string, findings ...string) {
	t.Helper()
	w, err := Read(data)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	if got := gridtest.Show(w.Sheets[0]); got != want || len(w.Sheets) != 1 || w.Sheets[0].Name != "" {
		t.Errorf("%s: %q, want %q", name, got, want)
	}
	if got := told(w); !slices.Equal(got, findings) {
		t.Errorf("%s: told %q, want %q", name, got, findings)
	}
}

func told(w *grid.Workbook) []string {
	var all []string
	for _, f := range w.Faults {
		all = append(all, f.At.Cell()+" "+f.ID())
	}
	return all
}

func TestTables(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"commas", "甲,乙\n丙,丁\n", "A1=甲 B1=乙 A2=丙 B2=丁"},
		{"tabs", "甲\t乙,丙\n", "A1=甲 B1=乙,丙"},
		{"semicolons", "甲;乙\n1,5;2\n", "A1=甲 B1=乙 A2=1,5 B2=2"},
		{"as many tabs as commas", "甲\t乙,丙", "A1=甲 B1=乙,丙"},
		{"more commas than tabs", "甲\t乙,丙,丁", "A1=甲\t乙 B1=丙 C1=丁"},
		{"no end of the last line", "甲,乙", "A1=甲 B1=乙"},
		{"lines of Windows", "甲,乙\r\n丙,丁\r\n", "A1=甲 B1=乙 A2=丙 B2=丁"},
		{"quotes", `"甲,乙","丙""丁"""` + "\n", `A1=甲,乙 B1=丙"丁"`},
		{"lines in quotes", "甲,\"乙\n\n丙\"\n丁,戊\n", "A1=甲 B1=乙\n\n丙 A2=丁 B2=戊"},
		{"quotes inside a field", `甲"乙"丙,丁` + "\n", `A1=甲"乙"丙 B1=丁`},
		{"empty fields", ",甲,,\"\", ,乙\n", "B1=甲 F1=乙"},
		{"blanks in fields", " 甲 , 乙\n", "A1= 甲  B1= 乙"},
		{"lines of unequal length", "甲\n乙,丙\n丁,戊,己\n", "A1=甲 A2=乙 B2=丙 A3=丁 B3=戊 C3=己"},
		{"blank lines", "\n甲,乙\n\n\r\n丙,丁\n", "A2=甲 B2=乙 A5=丙 B5=丁"},
		{"blank lines further down", "a,b\nc,d\n\ne,f\n\n\ng,h\n", "A1=a B1=b A2=c B2=d A4=e B4=f A7=g B7=h"},
		{"blank line after lines in quotes", "\"甲\n\n乙\",丙\n\n丁,戊\n", "A1=甲\n\n乙 B1=丙 A3=丁 B3=戊"},
		{"lines without texts", "甲,乙\n,\n丙,丁\n", "A1=甲 B1=乙 A3=丙 B3=丁"},
		{"numbers and dates stay texts", "1.50,2024/3/31,001\n", "A1=1.50 B1=2024/3/31 C1=001"},
	} {
		shows(t, c.name, []byte(c.text), c.want)
	}
}

func TestWhatIsNoTable(t *testing.T) {
	for name, data := range map[string]string{
		"nothing": "", "a line": "这不是台账。\n", "lines": "甲\n乙\n", "blank fields": ",,,\n,,\n",
		"another program's file": "\x7fELF\x02\x01\x01\x00\x00\x00,\x00\x02\x00\n\x00\x01", "zero bytes alone": "\x00\x00\x00", "mark alone": "\ufeff", "mark of UTF-16 alone": "\xff\xfe",
	} {
		if f := refused(t, name, data); f.ID() != "no-workbook" {
			t.Errorf("%s: %v", name, f)
		}
	}
}

// refused is the finding with which a text is refused.
func refused(t *testing.T, name, data string) finding.Finding {
	t.Helper()
	w, err := Read([]byte(data))
	if err == nil {
		t.Errorf("%s: read as %d rows", name, len(w.Sheets[0].Rows))
		return finding.Finding{}
	}
	return err.(finding.Finding)
}

// Each bound lets in what lies at it, and refuses what lies one past it.
func TestBounds(t *testing.T) {
	repeat := strings.Repeat
	for _, c := range []struct {
		name string
		make func(past int) string // 0: at the bound, 1: one past it
		rule string
		at   string
	}{
		{"rows", func(past int) string { return repeat(",\n", a1.MaxRows-1+past) + "a,b" }, "too-large", ""},
		{"blank rows", func(past int) string { return repeat("\n", a1.MaxRows-1+past) + "a,b" }, "too-large", ""},
		{"columns", func(past int) string { return "a" + repeat(",b", a1.MaxColumns-1+past) }, "too-large", ""},
		{"cells", func(past int) string {
			return repeat("a,a,a\n", grid.MaxCells/3) + repeat("b,b\n", past)
		}, "too-large", ""},
		{"length of a field", func(past int) string { return "a,b\nc,\"" + repeat("d", longestField+past) + "\"" }, "open-quote", "B2"},
	} {
		if _, err := Read([]byte(c.make(0))); err != nil {
			t.Errorf("%s, at the bound: %v", c.name, err)
		}
		if f := refused(t, c.name, c.make(1)); f.ID() != c.rule || f.At.Cell() != c.at {
			t.Errorf("%s, past the bound: %v", c.name, f)
		}
	}
}
