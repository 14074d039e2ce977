package reading_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"strings"
	"testing"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger/reading"
)

// lookAlikes has a character that only looks like it for each character that has one.
func lookAlikes() map[rune]rune {
	alikes := map[rune]rune{}
	for r := rune(0x2E80); r <= 0xFAFF; r++ {
		if r == 0x2FE0 {
			r = 0xF900
		}
		if usual := []rune(hanzi.Normal(string(r))); len(usual) == 1 && usual[0] != r {
			alikes[usual[0]] = r
		}
	}
	return alikes
}

// A ledger reads the same with look-alikes in all its texts, headings, states, facts and
// names of sheets, and this is told once.
func TestLookAlikesReadAsTheUsualCharacters(t *testing.T) {
	alikes := lookAlikes()
	for _, name := range []string{"../../../samples/水务局整改台账.xlsx", "../../../samples/图书馆整改台账.xlsx"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		replaced := 0
		other := rewritten(t, data, func(r rune) rune {
			if alike, ok := alikes[r]; ok {
				replaced++
				return alike
			}
			return r
		})
		if replaced < 500 {
			t.Fatalf("only %d characters have look-alikes", replaced)
		}
		want, wantFound, err := reading.Read("台账.xlsx", data, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		got, gotFound, err := reading.Read("台账.xlsx", other, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if dump(got) != dump(want) {
			t.Errorf("%s reads otherwise:\n%s", name, dump(got))
		}
		if len(gotFound) != len(wantFound)+1 || gotFound[0].ID() != "look-alike-character" {
			t.Errorf("told %v beside %v", gotFound, wantFound)
		}
	}
}

// rewritten is a workbook with other characters in its XML parts.
func rewritten(t *testing.T, data []byte, other func(rune) rune) []byte {
	t.Helper()
	parts := map[string]string{}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(content)
		if strings.HasSuffix(f.Name, ".xml") {
			parts[f.Name] = strings.Map(other, string(content))
		}
	}
	return zipped(t, parts)
}
