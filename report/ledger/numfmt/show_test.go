package numfmt

import (
	"strings"
	"testing"
)

func TestShow(t *testing.T) {
	code := func(c string) Format { return Format{ID: 164, Code: c} }
	for _, c := range []struct {
		format Format
		value  float64
		text   string
		day    string
	}{
		{Format{}, 13800001234, "13800001234", ""},
		{Format{}, 0.1 + 0.2, "0.3", ""},
		{Format{}, -2.5, "-2.5", ""},
		{Format{}, 1e20, "1E+20", ""},
		{Format{ID: Text}, 45291, "45291", ""},
		{Format{ID: 1}, 2.6, "3", ""},
		{Format{ID: 4}, 12345.5, "12,345.50", ""},
		{Format{ID: 9}, 0.985, "99%", ""},
		{Format{ID: 10}, 0.985, "98.50%", ""},
		{code("0000"), 7, "0007", ""},
		{code("0.0%"), 0.9871, "98.7%", ""},
		{code(`0"件"`), 12, "12件", ""},
		{Format{ID: 14}, 45382, "2024/3/31", "2024-03-31"},
		{Format{ID: 31}, 45382, "2024年3月31日", "2024-03-31"},
		{Format{ID: 57}, 45382, "2024年3月", ""},
		{code("yyyy-mm-dd"), 45382, "2024-03-31", "2024-03-31"},
		{code(`yyyy"年"m"月"d"日"`), 45382, "2024年3月31日", "2024-03-31"},
		{code(`[$-804]yyyy"年"m"月"d"日";@`), 45382, "2024年3月31日", "2024-03-31"},
		{code(`yyyy\-mm\-dd`), 45382.75, "2024-03-31", "2024-03-31"},
		{code(`yyyy年m月d日`), 45382, "2024年3月31日", "2024-03-31"},
		{code("m/d/yy"), 45382, "3/31/24", "2024-03-31"},
		{code("yyyy-mm-dd hh:mm"), 45382.5, "2024-03-31 12:00", "2024-03-31"},
		{code(`yyyy"年"m"月"`), 45382, "2024年3月", ""},
		{code("hh:mm"), 45382.5, "12:00", ""},
	} {
		text, d := New(false).Show(c.format, c.value)
		if text != c.text || d.String() != c.day {
			t.Errorf("%+v of %v shows %q, day %s; want %q, %s", c.format, c.value, text, d, c.text, c.day)
		}
	}
}

func TestDaysFrom1904(t *testing.T) {
	if text, d := New(true).Show(Format{ID: 14}, 43920); text != "2024/3/31" || d.String() != "2024-03-31" {
		t.Errorf("%s, %s", text, d)
	}
}

func TestNumbersBeyondTheCalendarAreNoDays(t *testing.T) {
	for _, value := range []float64{-1, 0, 0.5, 1e9} {
		if _, d := New(false).Show(Format{ID: 14}, value); !d.IsZero() {
			t.Errorf("%v is %s", value, d)
		}
	}
}

func FuzzShow(f *testing.F) {
	f.Add(`yyyy"年"m\-[$-804]`, 45382.5)
	f.Add(`#,##0.00;[Red]-0%`, -1e300)
	f.Fuzz(func(t *testing.T, code string, value float64) {
		New(false).Show(Format{ID: 164, Code: code}, value)
	})
}

func TestLongestCodeIsShown(t *testing.T) {
	words := strings.Repeat("x", longestCode-len(`0.0""`))
	for code, want := range map[string]string{`0.0"` + words + `"`: "1.3" + words, `0.0"x` + words + `"`: "1.25"} {
		if got, _ := New(false).Show(Format{ID: 164, Code: code}, 1.25); got != want {
			t.Errorf("a code of %d bytes shows %q", len(code), got)
		}
	}
}

func TestNumberOfFormatsIsBounded(t *testing.T) {
	s := New(false)
	for i := range maxFormats {
		s.styles[Format{ID: 200 + i}] = i + 1
	}
	known := Format{ID: 164, Code: "0.0"}
	delete(s.styles, Format{ID: 200})
	if got, _ := s.Show(known, 1.25); got != "1.3" {
		t.Errorf("the last format shows %q", got)
	}
	if got, _ := s.Show(Format{ID: 165, Code: "0.000"}, 1.25); got != "1.25" {
		t.Errorf("one format too many shows %q", got)
	}
	if got, _ := s.Show(known, 2.25); got != "2.3" {
		t.Errorf("a known format shows %q", got)
	}
}
