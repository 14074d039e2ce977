package delimited

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"tongbao/report/ledger/grid/gridtest"
)

func encoded(t *testing.T, e encoding.Encoding, text string) []byte {
	t.Helper()
	data, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A text reads the same in every encoding that it may have.
func TestEncodings(t *testing.T) {
	const text, want = "序号,问题\n1,测试㐀𠀀①㎡\n", "A1=序号 B1=问题 A2=1 B2=测试㐀𠀀①㎡"
	for name, e := range map[string]encoding.Encoding{
		"UTF-8":                          encoding.Nop,
		"UTF-8 with its mark":            unicode.UTF8BOM,
		"GB18030":                        simplifiedchinese.GB18030,
		"UTF-16, little end first":       unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16, big end first":          unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"UTF-16, little end, no mark":    unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
		"UTF-16, big end first, no mark": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	} {
		shows(t, name, encoded(t, e, text), want)
	}
	for name, e := range map[string]encoding.Encoding{
		"little end first":  utf32.UTF32(utf32.LittleEndian, utf32.UseBOM),
		"big end, no mark":  utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM),
		"little, no mark":   utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM),
		"big end with mark": utf32.UTF32(utf32.BigEndian, utf32.UseBOM),
	} {
		if f := refused(t, name, string(encoded(t, e, text))); !strings.Contains(f.Summary, "UTF-32") {
			t.Errorf("UTF-32, %s: %v", name, f)
		}
	}
}

func TestDamagedBytes(t *testing.T) {
	gbk := func(text string) string { return string(encoded(t, simplifiedchinese.GB18030, text)) }
	for _, c := range []struct {
		name, data, want string
		told             []string
	}{
		{"a byte that is none", "甲,乙丙\n丁,戊\xff己\n", "A1=甲 B1=乙丙 A2=丁 B2=戊\ufffd己", []string{"B2 broken-bytes"}},
		{"one byte left of three", "甲,乙丙\n丁,戊\xe8己\n", "A1=甲 B1=乙丙 A2=丁 B2=戊\ufffd己", []string{"B2 broken-bytes"}},
		{"two bytes left of three", "甲,乙丙\n丁,\xe8\xb0己\n", "A1=甲 B1=乙丙 A2=丁 B2=\ufffd己", []string{"B2 broken-bytes"}},
		{"the first byte lost", "\ufeff甲,乙丙\n\xb0\x83丁,戊己\n", "A1=甲 B1=乙丙 A2=\ufffd丁 B2=戊己", []string{"A2 broken-bytes"}},
		{"several", "甲,乙\xe8丙\n丁,\xe8\xb0己\n\xb0戊,己\n", "A1=甲 B1=乙\ufffd丙 A2=丁 B2=\ufffd己 A3=\ufffd戊 B3=己", []string{"B1 broken-bytes"}},
		{"in the heading", "序\xe5,方面\n1,聚焦\n", "A1=序\ufffd B1=方面 A2=1 B2=聚焦", []string{"A1 broken-bytes"}},
		{"cut inside a character", "甲,乙丙\n丁,戊\xe8\xb0", "A1=甲 B1=乙丙 A2=丁 B2=戊\ufffd", []string{"B2 cut-end"}},
		{"damaged and cut", "甲,乙\xe8丙\n丁,戊\xe8", "A1=甲 B1=乙\ufffd丙 A2=丁 B2=戊\ufffd", []string{"B1 broken-bytes", "B2 cut-end"}},
		{"a code of GB18030 without a character", gbk("序号,") + "\xff\n", "A1=序号 B1=\ufffd", []string{"B1 broken-bytes"}},
		{"GB18030 cut inside a character", gbk("序号,问题\n1,测") + "\xca", "A1=序号 B1=问题 A2=1 B2=测\ufffd", []string{"B2 cut-end"}},
		{"half a pair of UTF-16", "\xff\xfea\x00,\x00\x00\xd8b\x00", "A1=a B1=\ufffdb", []string{"B1 broken-bytes"}},
		{"UTF-16 cut inside a unit", "\xff\xfea\x00,\x00b\x00c", "A1=a B1=b\ufffd", []string{"B1 cut-end"}},
		{"stray zero bytes", "甲,乙\x00\n丙,\x00丁\n", "A1=甲 B1=乙 A2=丙 B2=丁", []string{"B1 zero-byte"}},
		{"a zero byte inside a character", "甲,乙\n丙,\xe4\x00\xb8\x81\n", "A1=甲 B1=乙 A2=丙 B2=丁", []string{"B2 zero-byte"}},
		{"a zero byte among letters", "no,name\n1,abc\x00\n", "A1=no B1=name A2=1 B2=abc", []string{"B2 zero-byte"}},
		{"a zero byte before a quote", "甲,\x00\"乙,丙\"\n丁,戊\n", "A1=甲 B1=乙,丙 A2=丁 B2=戊", []string{"B1 zero-byte"}},
		{"a zero byte at the end", "甲,乙\n丙,丁\n\x00", "A1=甲 B1=乙 A2=丙 B2=丁", []string{"B2 zero-byte"}},
		{"fields filled up with zero bytes", "甲\x00\x00\x00\x00,乙\x00\x00\x00\x00\n丙\x00\x00\x00\x00,丁\x00\x00\x00\x00\n", "A1=甲 B1=乙 A2=丙 B2=丁", []string{"A1 zero-byte"}},
		{"zero bytes in GB18030", gbk("序号,问") + "\x00" + gbk("题\n1,测试\n"), "A1=序号 B1=问题 A2=1 B2=测试", []string{"B1 zero-byte"}},
		{"marks inside", "\ufeff甲,乙\n\ufeff\"丙\",\"丁,\ufeff戊\"\n", "A1=甲 B1=乙 A2=丙 B2=丁,戊", nil},
	} {
		shows(t, c.name, []byte(c.data), c.want, c.told...)
	}
}

// table is a random table of common and rare Chinese characters, 6 columns by 12 rows.
func table(r *rand.Rand) string {
	var b strings.Builder
	for range 12 {
		for col := range 6 {
			for range 1 + r.IntN(12) {
				// A random character of GB 2312: rows 16 to 55 are the common ones.
				row := 16 + r.IntN(39)
				if r.IntN(20) == 0 {
					row = 56 + r.IntN(32)
				}
				c, _ := simplifiedchinese.GBK.NewDecoder().Bytes([]byte{byte(0xa0 + row), byte(0xa1 + r.IntN(94))})
				b.Write(c)
			}
			b.WriteString([]string{",", ",", ",", ",", ",", "\n"}[col])
		}
	}
	return b.String()
}

// damage spoils or loses a few bytes that are no ASCII.
func spoil(r *rand.Rand, data []byte) []byte {
	data = slices.Clone(data)
	for range 1 + r.IntN(8) {
		switch i := r.IntN(len(data)); {
		case data[i] < 0x80:
		case r.IntN(2) == 0:
			data = slices.Delete(data, i, i+1)
		default:
			data[i] = byte(0x80 + r.IntN(128))
		}
	}
	return data
}

// Whichever of the two encodings a text has, a few broken bytes do not make it be taken
// for the other.
func TestDamageDoesNotChangeTheEncoding(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		text := []byte(table(r))
		if c := decodeBytes(spoil(r, text)); c.encoding != "UTF-8" {
			t.Fatalf("a damaged UTF-8 is taken for %s: %q", c.encoding, text)
		}
		gbk := encoded(t, simplifiedchinese.GB18030, string(text))
		if c := decodeBytes(gbk); c.encoding != "GB18030" || c.text != string(text) {
			t.Fatalf("GB18030 is taken for %s: %q", c.encoding, text)
		}
		if c := decodeBytes(spoil(r, gbk)); c.encoding != "GB18030" {
			t.Fatalf("a damaged GB18030 is taken for %s: %q", c.encoding, text)
		}
	}
}

// UTF-16 without its mark is known by its characters, in either order, and a stray zero
// byte makes no UTF-16.
func TestUnmarkedUTF16(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 100 {
		text := table(r)
		want, err := Read([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		stray := []byte(text)
		at := bytes.IndexByte(stray, ',')
		for _, data := range [][]byte{
			encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), text),
			encoded(t, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), text),
			slices.Insert(stray, at, 0),
			slices.Insert(encoded(t, simplifiedchinese.GB18030, text), 2, 0),
		} {
			got, err := Read(data)
			if err != nil || gridtest.Show(got.Sheets[0]) != gridtest.Show(want.Sheets[0]) {
				t.Fatalf("%q: %v", data, err)
			}
		}
	}
}
