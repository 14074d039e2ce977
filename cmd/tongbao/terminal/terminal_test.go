package terminal

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"
	"unicode"

	"tongbao/report/gongwen"
)

// hostile are characters that a terminal obeys, or that hide or turn what is shown.
const hostile = "\x00\a\b\r\x1b[31m\x7f\u0085\u009b2J\u061c\u200b\u200e\u202e\u2028\u2066\ufeff\U000E0041"

func TestLineIsOneAndShowsWhatIsHidden(t *testing.T) {
	for text, want := range map[string]string{
		"整改台账":                   "整改台账",
		"甲\n√ 乙.xlsx\r\n丙\r丁\t戊": "甲↓√ 乙.xlsx↓丙↓丁 戊",
		"\x1b[31m红":              "<U+001B>[31m红",
		"\u202e反\u009b":          "<U+202E>反<U+009B>",
		"\x9b2J\xff":             "\uFFFD2J\uFFFD",
		"\U000E0041":             "<U+E0041>",
	} {
		if got := Line(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestWriterPassesOnNothingToObey(t *testing.T) {
	var out bytes.Buffer
	w := NewWriter(&out)
	if n, err := w.Write([]byte(hostile + "\n")); n != len(hostile)+1 || err != nil {
		t.Errorf("%d bytes of %d, %v", n, len(hostile)+1, err)
	}
	w.Paint(Red, hostile) // no terminal, no colour
	shows := func(r rune) bool { return unicode.IsPrint(r) || r == '\n' }
	if strings.ContainsFunc(out.String(), func(r rune) bool { return !shows(r) }) || !strings.Contains(out.String(), "[31m") {
		t.Errorf("%q", out.String())
	}
}

func TestColoursAreOursAlone(t *testing.T) {
	var out bytes.Buffer
	w := &Writer{Raw: &out, sign: sign, coloured: true}
	w.Paint(Red, "\x1b[32m错误")
	w.Paint(Plain, "提示")
	if want := "\x1b[31m<U+001B>[32m错误\x1b[0m提示"; out.String() != want {
		t.Errorf("%q", out.String())
	}
}

// Colours are for terminals, and for who has not asked for none.
func TestColoursAreForTerminals(t *testing.T) {
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no terminals here")
	}
	defer terminal.Close()
	for _, c := range []struct {
		to      io.Writer
		noColor string
		want    bool
	}{{terminal, "", true}, {terminal, "1", false}, {new(bytes.Buffer), "", false}} {
		t.Setenv("NO_COLOR", c.noColor)
		if got := NewWriter(c.to).coloured; got != c.want {
			t.Errorf("%T with NO_COLOR=%s: %t", c.to, c.noColor, got)
		}
	}
}

func TestJSONReadsAsItWas(t *testing.T) {
	var out bytes.Buffer
	if err := json.NewEncoder(NewJSONWriter(&out)).Encode(hostile); err != nil {
		t.Fatal(err)
	}
	var back string
	if err := json.Unmarshal(out.Bytes(), &back); err != nil || back != hostile {
		t.Errorf("%q, %v", back, err)
	}
	if strings.ContainsFunc(out.String(), obeyed) {
		t.Errorf("%q", out.String())
	}
}

func TestWidth(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "a1-": 3, "整改": 4, "“…”": 6, "→›–": 5, "，。": 4, "Ａ": 2, "㴋𠀀": 4, "e\u0301": 1,
	} {
		if got := Width(text); got != want {
			t.Errorf("%q: %d columns, want %d", text, got, want)
		}
	}
}

func TestWrapped(t *testing.T) {
	for _, c := range []struct {
		text        string
		first, rest int
		want        string
	}{
		{"", 8, 8, ""},
		{"整改措施", 8, 8, "整改措施"},
		{"整改措施表", 8, 8, "整改措施|表"},
		{"整改措施，表", 8, 8, "整改措|施，表"},          // no mark begins a line
		{"整改措（表）", 8, 8, "整改措|（表）"},          // no bracket ends one
		{"第2024年的事", 6, 6, "第2024|年的事"},      // a figure stays whole
		{"字 export 字", 8, 8, "字|export|字"},   // so does a word, and blanks are dropped
		{"整改措施", 4, 8, "整改|措施"},              // the first line is shorter
		{"整改措施", 1, 8, "|整改措施"},              // or has no room
		{"见“甲/整改台账”里", 8, 8, "见|“甲/整改台账”|里"}, // a path stays whole, too wide as it is
		{`见“甲\整 改”里`, 8, 8, `见|“甲\整 改”|里`},   // one with blanks too
		{"abcdefghij", 4, 4, "abcd|efgh|ij"}, // what else is too wide is parted
		{"等等等……等", 8, 8, "等等|等……等"},          // an ellipsis is one
		{"“没有闭合/的", 6, 6, "“没有|闭合/|的"},       // a lone mark quotes nothing
	} {
		if got := strings.Join(Wrapped(c.text, c.first, c.rest), "|"); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}

// Whatever the text, no line is too wide, none breaks a rule, and none of it is lost.
func FuzzWrapped(f *testing.F) {
	f.Add("整改状态“已销号”认不出来，无法归类。请改为已完成（或推进中）……", uint8(20))
	f.Add("abc def（ ghi）、、、、", uint8(4))
	f.Fuzz(func(t *testing.T, text string, columns uint8) {
		columns = max(columns, 8)
		text = strings.NewReplacer("/", "", `\`, "").Replace(Line(text))
		lines := Wrapped(text, int(columns), int(columns))
		for i, line := range lines {
			if Width(line) > int(columns) {
				t.Errorf("%q is wider than %d", line, columns)
			}
			whole := len(pieces(text, int(columns))) == len(unbreakable([]rune(text)))
			if first := []rune(line); i > 0 && whole && len(first) > 0 && strings.ContainsRune(gongwen.NotFirst, first[0]) {
				t.Errorf("%q begins a line", line)
			}
		}
		squeeze := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if squeeze(strings.Join(lines, "")) != squeeze(text) {
			t.Errorf("%q became %q", text, lines)
		}
	})
}

func TestClip(t *testing.T) {
	for _, c := range []struct {
		text    string
		columns int
		want    string
	}{{"整改", 4, "整改"}, {"整改台账", 6, "整改…"}, {"整改台账", 7, "整改…"}, {"abcdef", 4, "ab…"}, {"整改", 3, "…"}} {
		if got := Clip(c.text, c.columns); got != c.want {
			t.Errorf("%q in %d: %q, want %q", c.text, c.columns, got, c.want)
		}
	}
}
