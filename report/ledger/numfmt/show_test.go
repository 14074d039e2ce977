package numfmt

import "testing"

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
		{Format{ID: 57}, 45382, "2024年3月", "2024-03-31"},
		{code("yyyy-mm-dd"), 45382, "2024-03-31", "2024-03-31"},
		{code(`yyyy"年"m"月"d"日"`), 45382, "2024年3月31日", "2024-03-31"},
		{code(`[$-804]yyyy"年"m"月"d"日";@`), 45382, "2024年3月31日", "2024-03-31"},
		{code(`yyyy\-mm\-dd`), 45382.75, "2024-03-31", "2024-03-31"},
		{code(`yyyy年m月d日`), 45382, "2024年3月31日", "2024-03-31"},
		{code("m/d/yy"), 45382, "3/31/24", "2024-03-31"},
		{code("yyyy-mm-dd hh:mm"), 45382.5, "2024-03-31 12:00", "2024-03-31"},
		{code(`yyyy"年"m"月"`), 45380, "2024年3月", "2024-03-31"},
		{Format{ID: 17}, 45380, "Mar-24", "2024-03-31"},
		{code(`m"月底前"`), 45380, "3月底前", "2024-03-31"},
		{code(`yyyy"年"`), 45380, "2024年", "2024-12-31"},
		{code("hh:mm"), 45382.5, "12:00", ""},
	} {
		if got := New(false).Number(c.format, c.value); got.Text != c.text || got.Day.String() != c.day {
			t.Errorf("%+v of %v shows %q, day %s; want %q, %s", c.format, c.value, got.Text, got.Day, c.text, c.day)
		}
	}
}

func TestDaysFrom1904(t *testing.T) {
	if got := New(true).Number(Format{ID: 14}, 43920); got.Text != "2024/3/31" || got.Day.String() != "2024-03-31" {
		t.Errorf("%+v", got)
	}
}

func TestNumbersBeyondTheCalendarAreNoDays(t *testing.T) {
	for _, value := range []float64{-1, 0, 0.5, 1e9} {
		if got := New(false).Number(Format{ID: 14}, value); !got.Day.IsZero() {
			t.Errorf("%v is %+v", value, got)
		}
	}
}

func FuzzShow(f *testing.F) {
	f.Add(`yyyy"年"m\-[$-804]`, 45382.5)
	f.Add(`#,##0.00;[Red]-0%`, -1e300)
	f.Fuzz(func(t *testing.T, code string, value float64) {
		s := New(false)
		s.Number(Format{ID: 164, Code: code}, value)
		s.Text(Format{ID: 164, Code: code}, code)
	})
}
