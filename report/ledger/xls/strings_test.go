package xls

import (
	"slices"
	"testing"
)

// more is a record that continues the one before it.
func more(fields ...[]byte) []byte { return rec(recContinue, fields...) }

// Shared texts run on into other records in every way that programs write.
func TestSharedTexts(t *testing.T) {
	head := func(count int) []byte { return append(u32(count), u32(count)...) }
	runs := func(text string, n int) []byte {
		return slices.Concat(u16(len([]rune(text))), []byte{1 | 8}, u16(n), wide(text)[1:])
	}
	extended := func(text string, size int) []byte {
		return slices.Concat(u16(len([]rune(text))), []byte{1 | 4}, u32(size), wide(text)[1:])
	}
	emoji := wide("😀")[1:]
	for _, c := range []struct {
		name  string
		table []byte
		want  []string
	}{
		{"none", rec(recSST, head(0)), nil},
		{"narrow and wide", rec(recSST, head(2), u16(2), narrow("ab"), counted("甲乙")), []string{"ab", "甲乙"}},
		{"empty ones", rec(recSST, head(3), counted(""), counted("甲"), counted("")), []string{"", "甲", ""}},
		{"with fonts", rec(recSST, head(2), runs("甲乙", 2), make([]byte, 8), counted("丙")), []string{"甲乙", "丙"}},
		{"with a guide of pronunciation", rec(recSST, head(2), extended("甲", 5), make([]byte, 5), counted("丙")), []string{"甲", "丙"}},
		{"continued between texts", slices.Concat(rec(recSST, head(2), counted("甲")), more(counted("乙"))), []string{"甲", "乙"}},
		{"continued in a text", slices.Concat(rec(recSST, head(1), u16(4), wide("甲乙")), more(wide("丙丁"))), []string{"甲乙丙丁"}},
		{"narrow, then wide", slices.Concat(rec(recSST, head(1), u16(3), narrow("ab")), more(wide("甲"))), []string{"ab甲"}},
		{"wide, then narrow", slices.Concat(rec(recSST, head(1), u16(3), wide("甲")), more(narrow("ab"))), []string{"甲ab"}},
		{"continued twice", slices.Concat(rec(recSST, head(1), u16(3), wide("甲")), more(wide("乙")), more(wide("丙"))), []string{"甲乙丙"}},
		{"continued inside a pair of surrogates", slices.Concat(rec(recSST, head(1), u16(2), []byte{1}, emoji[:2]), more([]byte{1}, emoji[2:])), []string{"😀"}},
		{"continued in the fonts", slices.Concat(rec(recSST, head(2), runs("甲", 2), make([]byte, 4)), more(make([]byte, 4), counted("乙"))), []string{"甲", "乙"}},
		{"continued by its flag byte alone", slices.Concat(rec(recSST, head(2), u16(2), wide("甲")), more([]byte{1}), more(wide("乙")), more([]byte{0}), more(counted("丙"))), []string{"甲乙", "丙"}},
		{"continued before its first character", slices.Concat(rec(recSST, head(1), u16(1), []byte{1}), more(wide("甲"))), []string{"甲"}},
		{"continued inside its count", slices.Concat(rec(recSST, head(2), counted("甲"), []byte{1}), more([]byte{0}, wide("乙"))), []string{"甲", "乙"}},
		{"fewer than counted", rec(recSST, head(9), counted("甲"), counted("乙")), []string{"甲", "乙"}},
		{"more than counted", rec(recSST, head(1), counted("甲"), counted("乙")), []string{"甲", "乙"}},
		{"zeros behind all that are counted", slices.Concat(rec(recSST, head(1), counted("甲"), []byte{0}), more([]byte{0, 0, 0, 0})), []string{"甲", ""}},
		{"a zero behind all that are counted", rec(recSST, head(1), counted("甲"), []byte{0}), []string{"甲"}},
		{"two tables", slices.Concat(sst("甲"), sst("乙")), []string{"甲", "乙"}},
	} {
		b, err := readBook(slices.Concat(globals, c.table, end))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if got := live(b.strings); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// live are the texts without what is struck through.
func live(texts []sharedText) (all []string) {
	for _, t := range texts {
		all = append(all, t.live)
	}
	return all
}
