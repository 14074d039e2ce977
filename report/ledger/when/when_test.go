package when

import (
	"testing"

	"tongbao/report/day"
)

var since = day.Day{Year: 2024, Month: 12, Date: 21}

func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"2024.3.31": "2024-03-31", "2024-3-31": "2024-03-31", "2024/03/31": "2024-03-31", "20240331": "2024-03-31",
		"2024年3月31日": "2024-03-31", "2024 年 3 月 31 日前": "2024-03-31", "２０２４年３月３１日": "2024-03-31",
		"二〇二四年三月三十一日": "2024-03-31", "二○二四年十月二十日": "2024-10-20", "2024年3月底前": "2024-03-31",
		"2024年2月底": "2024-02-29", "2024年3月": "2024-03-31", "2024.3": "2024-03-31", "2024-03": "2024-03-31",
		"2024年3月份": "2024-03-31", "2024年6月中旬": "2024-06-20", "2024年6月上旬前": "2024-06-10", "2024年6月下旬": "2024-06-30",
		"2024年底前完成": "2024-12-31", "2024年年底": "2024-12-31", "2024年内": "2024-12-31", "2024年上半年": "2024-06-30",
		"2024年第一季度": "2024-03-31", "2024年三季度末": "2024-09-30", "2024年4月1日之前完成": "2024-04-01",
		"3月底": "2025-03-31", "12月底前": "2024-12-31", "12月20日": "2025-12-20", "今年3月底": "2025-03-31",
		"2024年1月至3月": "2024-03-31", "2024.1.5-2024.3.31": "2024-03-31", "2024年10月—12月底": "2024-12-31",
		"于2024年3月31日前": "2024-03-31",
		"":             "", "尽快": "", "2024": "", "2024年2月30日": "", "2024年13月": "", "45000": "", "3": "", "3.31": "",
		"2024年3月31日和4月": "", "2023年12月底，视情延长": "", "2024年3月至1月": "", "1": "", "99999999": "", "第3月": "",
		"2024年3月31日2024年3月31日": "",
	} {
		got, ok := Parse(text, since)
		if got.String() != want || ok != (want != "") {
			t.Errorf("Parse(%q) = %s, %v; want %s", text, got, ok, want)
		}
	}
}

func TestMonthWithoutYearNeedsAStart(t *testing.T) {
	if d, ok := Parse("3月底", day.Day{}); ok {
		t.Errorf("3月底 is %s without a start", d)
	}
}

func TestExact(t *testing.T) {
	for text, want := range map[string]string{
		"2024年3月31日": "2024-03-31", "2024.3.31": "2024-03-31", "二〇二四年五月十五日": "2024-05-15", "20240331": "2024-03-31",
		"2024年3月": "", "2024年3月底": "", "2024年底": "", "3月31日": "", "2024年1月1日至3月1日": "", "2023年2月29日": "", "": "",
	} {
		got, ok := Exact(text)
		if got.String() != want || ok != (want != "") {
			t.Errorf("Exact(%q) = %s, %v; want %s", text, got, ok, want)
		}
	}
}

// Every day must come back from the ways in which it is written.
func TestWrittenDaysComeBack(t *testing.T) {
	for month := 1; month <= 12; month++ {
		for date := 1; date <= 31; date++ {
			d, ok := day.Of(2024, month, date)
			for _, text := range []string{d.Chinese(), d.String()} {
				if got, read := Exact(text); ok && (got != d || !read) {
					t.Errorf("Exact(%q) = %s, %v", text, got, read)
				}
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"2024年3月底前", "2024.1-2024.3", "十", "二〇二四年", "12月31号"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if d, ok := Parse(text, since); ok {
			if _, real := day.Of(d.Year, d.Month, d.Date); !real {
				t.Errorf("%q gives %v", text, d)
			}
		}
	})
}
