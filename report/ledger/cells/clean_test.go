package cells_test

import (
	"math/rand"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tongbao/report/ledger/cells"
)

func TestClean(t *testing.T) {
	for text, want := range map[string]string{
		"":                                 "",
		"修订办法。":                            "修订办法。",
		" \u3000修订办法。\n ":                  "修订办法。",
		"甲\r\n乙\r丙\v丁\u2028戊":              "甲\n乙\n丙\n丁\n戊",
		"甲\t乙\u00a0丙":                      "甲 乙 丙",
		"\ufeff甲\u200b乙\u00ad丙\u2060":      "甲乙丙",
		"甲\b乙":                             "甲乙",
		"“甲”——乙…":                          "“甲”——乙…",
		"é€™":                              "é€™",
		"\u202a0871-\u2066612\u2069\u202c": "0871-612",
		"葛\U000e0100城\ufe0f\u034f\u061c\u3164": "葛城",
		"甲\u2002乙\u2009丙\u202f丁\u3000戊":        "甲 乙 丙 丁\u3000戊",
		"甲\u2029乙": "甲\n乙",
		"𠮷野家":      "𠮷野家",
	} {
		if got, _ := cells.Clean(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestCleanCountsControlCharacters(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "甲\n乙\r\n丙\t丁": 0, "\u200b甲\u00a0": 0, "甲\b乙\x00": 2, "\x7f\u0085": 2, "\x01 ": 1,
	} {
		if _, dropped := cells.Clean(text); dropped != want {
			t.Errorf("%q: %d dropped, want %d", text, dropped, want)
		}
	}
}

// pieces are what is worth putting together: characters of each length, those that
// are cleaned away or changed, and their neighbours. Readers give valid text alone.
var pieces = []string{
	"甲", "一", "鿿", "。", "“", "—", "‧", "…", "𠮷", "\ufffd", "a", " ", "\u3000", "é", "©",
	"\n", "\r", "\r\n", "\t", "\v", "\b", "\x00", "\x7f", "\u0085", "\u00a0", "\u00ad", "\u2028", "\u2029",
	"\u200b", "\u200f", "\u2010", "\u205f", "\u2060", "\u2103", "\ufeff", "\uffe5", "\u202e", "\u2069", "\u2003", "\u202f", "\ufe00", "\U000e0101", "\u034f", "\u061c", "\u180e",
	"\u3164", "\uffa0", "\u1680",
}

// Whatever a cell holds, its clean text is clean: nothing in it is to be dropped or
// cut, it has no more characters than the cell, and cleaning again changes nothing.
func TestWhatIsCleanStaysClean(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 50_000 {
		var b strings.Builder
		for range random.Intn(8) {
			b.WriteString(pieces[random.Intn(len(pieces))])
		}
		text := b.String()
		clean, _ := cells.Clean(text)
		again, dropped := cells.Clean(clean)
		if again != clean || dropped != 0 {
			t.Fatalf("%q: clean %q, cleaned again %q with %d dropped", text, clean, again, dropped)
		}
		if utf8.RuneCountInString(clean) > utf8.RuneCountInString(text) {
			t.Fatalf("%q: clean %q is longer", text, clean)
		}
		if strings.ContainsFunc(clean, func(r rune) bool { return r != '\n' && unicode.IsControl(r) }) {
			t.Fatalf("%q: clean %q has control characters", text, clean)
		}
	}
}
