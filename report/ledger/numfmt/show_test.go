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
	f.Add("0e+0.+0", -1.1e299) // a point behind the exponent
	f.Fuzz(func(t *testing.T, code string, value float64) {
		s := New(false)
		s.Number(Format{ID: 164, Code: code}, value)
		s.Text(Format{ID: 164, Code: code}, code)
	})
}

func TestLongestCodeIsShown(t *testing.T) {
	for extra, want := range map[int]string{0: "7件", 1: "7"} {
		code := "0" + strings.Repeat(`""`, (longestCode-len("0件"))/2) + "件"
		code += strings.Repeat(`_`, longestCode-len(code)+extra)
		if got := New(false).Number(Format{ID: 164, Code: code}, 7).Text; got != want {
			t.Errorf("a code of %d bytes shows %q, want %q", len(code), got, want)
		}
	}
}

func TestNumberOfFormatsIsBounded(t *testing.T) {
	s := New(false)
	for i := range mostFormats + 1 {
		want := "7件"
		if i == mostFormats {
			want = "7"
		}
		if got := s.Number(Format{ID: 164 + i, Code: `0"件"`}, 7).Text; got != want {
			t.Fatalf("format %d shows %q, want %q", i+1, got, want)
		}
	}
}

// What Excel shows; where LibreOffice shows another thing it is not the measure.
func TestSections(t *testing.T) {
	for _, c := range []struct {
		code  string
		value float64
		want  string
	}{
		{`[=1]"已完成";[=2]"推进中";"未完成"`, 1, "已完成"}, {`[=1]"已完成";[=2]"推进中";"未完成"`, 2, "推进中"}, {`[=1]"已完成";[=2]"推进中";"未完成"`, 0, "未完成"},
		{`[>=60]"合格";"不合格"`, 59.9, "不合格"}, {`[<10]"少";[<100]"中";"多"`, 10, "中"}, {`[<=9999]0;0.0,"千"`, 12345, "12.3千"},
		{"0;-0;;@", 0, ""}, {"0;-0;;@", -2, "-2"}, {`"是";"否";"无"`, -1, "否"}, {";;;", 5, ""}, {`0;(0);"零"`, -3, "(3)"}, {`0;(0);"零"`, 0, "零"},
		{`General"件"`, 1.5, "1.5件"}, {`G/通用格式"件"`, 3, "3件"}, {`"第"0"号"`, 7, "第7号"}, {`\#0`, 7, "#7"}, {`0!.0,"万"`, 123456, "12.3万"},
		{`#,##0,,`, 1234567890, "1,235"}, {"000-0000", 1234567, "123-4567"}, {"??0.0?", 1.5, "1.5"}, {"#.##", 0.5, ".5"}, {"0.0%;-0.0%", -0.125, "-12.5%"},
		{"0", -0.3, "0"}, {"0.00", 1.005, "1.01"}, {"0.00", 99.995, "100.00"}, {"0.00E+00", 99.995, "1.00E+02"}, {"##0.0E+0", 12345, "12.3E+3"},
		{"# ?/?", 0.5, "1/2"}, {"# ??/??", 45382.75, "45382 3/4"}, {"?/8", 0.125, "1/8"}, {"[红色]0.0", 1, "1.0"}, {"[$¥-804]#,##0.00", -5, "-¥5.00"},
		{"[DBNum1][$-804]General", 1010, "一千○一十"}, {"[DBNum1][$-804]General", 20, "二十"}, {"[DBNum1][$-804]0", 2024, "二○二四"}, {"[DBNum2][$-804]General", 110, "壹佰壹拾"}, {"[DBNum3]0", 12, "１２"},
		{`[DBNum1][$-804]yyyy"年"m"月"d"日"`, 45382, "二○二四年三月三十一日"}, {"[$-F800]dddd, mmmm dd, yyyy", 45382, "2024年3月31日"},
		{"yyyy-mm-dd", 45291.999999, "2023-12-31"}, {"yyyy/m/d", 0, "1900/1/0"}, {"yyyy-mm-dd", 1, "1900-01-01"}, {"yyyy-mm-dd", 59, "1900-02-28"}, {"yyyy-mm-dd", 61, "1900-03-01"},
		{"h:mm AM/PM", 0.75, "6:00 PM"}, {`上午/下午h"时"mm"分"`, 0.25, "上午6时00分"}, {"[h]:mm", 1.5, "36:00"}, {"mm:ss.0", 0.0005, "00:43.2"}, {"aaaa", 45382, "星期日"}, {"[$-804]dddd", 45382, "星期日"},
		{"bad;;;;;", 5, "5"}, {"", 5, "5"}, {`"未关`, 5, "未关"},
	} {
		if got := New(false).Number(Format{ID: 164, Code: c.code}, c.value).Text; got != c.want {
			t.Errorf("%s of %v shows %q, want %q", c.code, c.value, got, c.want)
		}
	}
}

func TestTexts(t *testing.T) {
	for code, want := range map[string]string{
		"0;-0;;@": "甲", ";;;": "", `"第"@"号"`: "第甲号", "0": "甲", "@": "甲", `0;-0;0;"文字"`: "文字", "": "甲", ";;": "甲",
	} {
		if got := New(false).Text(Format{ID: 164, Code: code}, "甲"); got != want {
			t.Errorf("%s shows %q, want %q", code, got, want)
		}
	}
}
