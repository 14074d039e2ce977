package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// listWords writes the user's list of words.
func (d *desk) listWords(content string) string {
	return d.write(filepath.Join(d.user, WordListName), content)
}

// The list is read as Windows' editor writes it.
func TestWordListInAnyEncoding(t *testing.T) {
	d := newDesk(t)
	const text = "# 人名\r\n徐心华\r\n\r\n  旅协 \n骁龙845"
	want := []string{"徐心华", "旅协", "骁龙845"}
	for name, e := range map[string]encoding.Encoding{
		"UTF-8": unicode.UTF8, "UTF-8 with a mark": unicode.UTF8BOM, "GBK": simplifiedchinese.GBK,
		"UTF-16": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "UTF-16, big end first": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	} {
		content, err := e.NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		path := d.listWords(content)
		c := d.load()
		if diff := cmp.Diff(want, c.OwnWords); diff != "" || c.WordList != path {
			t.Errorf("%s: %s%s", name, c.WordList, diff)
		}
	}
}

// Where another configuration is named in place of the user's, so is the list.
func TestWordListIsTheUsers(t *testing.T) {
	d := newDesk(t)
	if c := d.load(); c.OwnWords != nil || c.WordList != "" {
		t.Errorf("no list, and %+v", c)
	}
	d.listWords("甲")
	file := d.write(filepath.Join(d.user, "office.yaml"), "")
	if c, err := Load(Sources{File: file, Ledger: d.ledger}); err != nil || c.OwnWords != nil {
		t.Errorf("%v, %v", c.OwnWords, err)
	}
	if err := os.Remove(filepath.Join(d.user, WordListName)); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(d.user, WordListName), 0o755); err != nil {
		t.Fatal(err)
	}
	if c := d.load(); c.OwnWords != nil {
		t.Error("a folder is no list")
	}
}

func TestWordListIsBounded(t *testing.T) {
	d := newDesk(t)
	for _, c := range []struct {
		name, content, told string // told is what is said, empty for a list that is read
	}{
		{"most words", strings.Repeat("甲\n", mostWords), ""},
		{"one more", strings.Repeat("甲\n", mostWords+1), "的词太多"},
		{"the longest word", strings.Repeat("长", longestWord), ""},
		{"a longer one", strings.Repeat("长", longestWord+1), "一个词最多60个字"},
		{"no text", "\x00\xff\xff\xff", "不是文字文件"},
		{"a large file", strings.Repeat("#", maxSize+1), "超过1兆字节"},
	} {
		path := d.listWords(c.content)
		_, err := Load(Sources{Ledger: d.ledger})
		if (err != nil) != (c.told != "") || err != nil && (!strings.Contains(err.Error(), c.told) || !strings.Contains(err.Error(), path)) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// What a person found right adds up over the files; which hand said it is kept.
func TestWhatIsRightAddsUp(t *testing.T) {
	d := newDesk(t)
	d.forUser("review: {words: [甲], ignore: [{rule: misspelt, cell: $e$12}]}")
	want := Review{Words: []string{"甲"}, Ignore: []Ignored{{Rule: "misspelt", Cell: "E12"}}}
	for _, beside := range []string{"", "review: {off: []}"} {
		d.besideLedger(beside)
		c := d.load()
		if diff := cmp.Diff(want.Words, c.Beside.Under.Words); diff != "" {
			t.Errorf("beside %q: %s", beside, diff)
		}
		if diff := cmp.Diff(want.Ignore, c.Review.Ignore); diff != "" {
			t.Errorf("beside %q: %s", beside, diff)
		}
	}
	d.besideLedger("review: {words: [乙], ignore: [{rule: set-phrase, sheet: 台账, cell: B2, text: 鱼水情}]}")
	c := d.load()
	other := Ignored{"set-phrase", "台账", "B2", "鱼水情"}
	if diff := cmp.Diff([]string{"甲", "乙"}, c.Review.Words); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Ignored{want.Ignore[0], other}, c.Review.Ignore); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(Review{Words: []string{"乙"}, Ignore: []Ignored{other}}, c.Beside.Review); diff != "" {
		t.Error(diff)
	}
}
