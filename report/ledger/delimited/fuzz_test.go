package delimited

import (
	"strings"
	"testing"
	"unicode"

	"tongbao/report/ledger/grid"
)

// FuzzRead wants every character of a text in its cells, in order, but for separators,
// quotes and blanks; whatever else is left out must be told.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"a,b\n\"c\nd\",e\n", "a,\"b\"c,d\n\"e,f\n", "sep=;\na;b\n", "\xd0\xf2\xba\xc5,\xb7\xbd\n", "\xff\xfea\x00\t\x00b\x00",
		"a\x00,\x00b\x00\n\x00", "\ufeff序号,\xe5问\r1,=\"2\"\r\n", "甲，乙，丙\n丁，戊，己\n", "a,=B1+1\n", "a,b,c,d\n1,\"2,3,4\n5,6\",7,8\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		book, err := Read(data)
		if (book == nil) == (err == nil) {
			t.Fatal("neither table nor error")
		}
		if err != nil || len(book.Faults) > 0 {
			return
		}
		c, _ := decode(data)
		announcement, start := announced(c.text)
		separator := look(c.text[start:], announcement).separator
		if got, want := substance(cellTexts(book.Sheets[0]), separator), substance(c.text[start:], separator); got != want {
			t.Fatalf("read %q of %q", got, want)
		}
	})
}

func cellTexts(s *grid.Sheet) string {
	var b strings.Builder
	for _, row := range s.Rows {
		for _, c := range row.Cells {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

// substance is what of a text may never get lost.
func substance(text, separator string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '"' || r == '=' || strings.ContainsRune(separator, r) {
			return -1
		}
		return r
	}, text)
}

// Texts that are made to be read in vain are read in time that grows with their length.
func TestTimeIsLinear(t *testing.T) {
	for name, unit := range map[string]string{
		"open quotes":               "\"a\n",
		"open quotes on one line":   "\"a,",
		"open quotes in rows":       "a,\"b,c,d\n",
		"quotes before words":       "a,\"b\"c,d\n",
		"quotes that close in vain": "a\",\"b,c,\"d\n",
		"quotes inside":             "\"a\"b\"c,\"d\"e\n",
		"an open quote a line":      "\"x\" ,\"y\n",
		"rows of no width":          "\"a\"b,\n\"c\n",
		"doubled quotes":            "\"\"",
		"tripled quotes":            "a,\"\"\"b\n",
		"line ends in quotes":       "a,\"\n\n\n\",b\n",
	} {
		text := "a,b,c,d\n" + strings.Repeat(unit, 20_000)
		s := scanner{text: text, separator: ",", width: 4}
		for at := 0; at < len(text); {
			at = s.record(at).next
		}
		if s.ahead > 2*mostVain*len(text)+2<<20 {
			t.Errorf("%s: %d bytes of %d read in vain", name, s.ahead, len(text))
		}
	}
}
