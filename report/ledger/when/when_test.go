package when

import (
	"testing"

	"tongbao/report/day"
)

// frame is that of a ledger with a feedback on 21 December 2024.
var frame = Frame{
	Feedback: day.Day{Year: 2024, Month: 12, Date: 21},
	Since:    day.Day{Year: 2024, Month: 12, Date: 21},
	On:       day.Day{Year: 2025, Month: 6, Date: 30},
}

func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"2024.3.31": "2024-03-31", "2024-3-31": "2024-03-31", "2024/03/31": "2024-03-31", "20240331": "2024-03-31",
		"2024年3月31日": "2024-03-31", "2024 年 3 月 31 日前": "2024-03-31", "２０２４年３月３１日": "2024-03-31",
		"二〇二四年三月三十一日": "2024-03-31", "二○二四年十月二十日": "2024-10-20", "2024年3月底前": "2024-03-31",
		"2024年2月底": "2024-02-29", "2024年3月": "2024-03-31", "2024.3": "2024-03-31", "2024-03": "2024-03-31", "202403": "2024-03-31",
		"2024年3月份": "2024-03-31", "2024年6月中旬": "2024-06-20", "2024年6月上旬前": "2024-06-10", "2024年6月下旬": "2024-06-30",
		"2024年4月1日之前完成": "2024-04-01", "于2024年3月31日前": "2024-03-31", "2024·3·31": "2024-03-31", "2024年3.31": "2024-03-31",
		"2024年3月31号": "2024-03-31", "2024-03-31 00:00:00": "2024-03-31", "2024年3月31日 17:30前": "2024-03-31", "2024-03-31T08:00": "2024-03-31",
		"2024年3月31日下班前": "2024-03-31", "2024年3月31日24时前": "2024-03-31", "限期整改，2024年3月底前": "2024-03-31", "完成时限：2024年3月底": "2024-03-31",
		"力争于2024年3月底前全面完成整改": "2024-03-31", "不晚于2024年3月31日": "2024-03-31", "2024年3月31日前，完成销号。": "2024-03-31", "截至2024年3月底": "2024-03-31",
		"2024‑3‑31": "2024-03-31", "2024−03−31": "2024-03-31", "2024﹣3﹣31": "2024-03-31", "2024∕3∕31": "2024-03-31", "2024․3․31": "2024-03-31",
		"2024・3・31": "2024-03-31", "2024﹒3﹒31": "2024-03-31", "二O二四年三月三十一日": "2024-03-31", "二◯二四年三月底": "2024-03-31",
		"2024年3月底前取得阶段性成效": "2024-03-31", "2024年3月31日止": "2024-03-31",
	} {
		check(t, text, want)
	}
}

func TestParseShortYears(t *testing.T) {
	for text, want := range map[string]string{
		"25.3.31": "2025-03-31", "'25.3.31": "2025-03-31", "’25.3.31前": "2025-03-31", "25-3-31": "2025-03-31", "25年3月31日": "2025-03-31",
		"25年3月底": "2025-03-31", "25年底": "2025-12-31", "二五年三月": "2025-03-31", "25.3.1-25.6.30": "2025-06-30",
		"25.3": "", "12.3.31": "", "3.31.25": "", "98.3.31": "", "25": "", "15年底": "",
	} {
		check(t, text, want)
		if d, err := Parse(text, frame); err == nil && !d.ShortYear {
			t.Errorf("%s: nothing says that the year is short", text)
		}
	}
}

// A ledger without a day of its own leaves nothing to compare two digits with.
func TestParseShortYearsWithoutFrame(t *testing.T) {
	for text, want := range map[string]string{
		"25.3.31": "2025-03-31", "18.3.31": "2018-03-31", "49年底": "2049-12-31", "36年3月": "2036-03-31", "09.3.31": "2009-03-31",
		"50年底": "", "98.3.31": "", "25": "", "25.3": "",
	} {
		d, err := Parse(text, Frame{})
		if d.Day.String() != want || err == nil && !d.ShortYear {
			t.Errorf("Parse(%q) = %+v, %v; want %s", text, d, err, want)
		}
	}
}

func TestShortYear(t *testing.T) {
	for _, c := range []struct{ digits, around, want int }{
		{25, 2024, 2025}, {19, 2024, 2019}, {29, 2024, 2029}, {18, 2024, 0}, {30, 2024, 0}, {98, 2024, 0},
		{24, 0, 2024}, {0, 0, 2000}, {49, 0, 2049}, {50, 0, 0}, {99, 0, 0},
		{31, 2031, 2031}, {25, 2031, 0},
	} {
		if year, ok := ShortYear(c.digits, c.around); ok != (c.want > 0) || ok && year != c.want {
			t.Errorf("ShortYear(%d, %d) = %d, %t; want %d", c.digits, c.around, year, ok, c.want)
		}
	}
}

func TestParsePeriods(t *testing.T) {
	for text, want := range map[string]string{
		"2024年底前完成": "2024-12-31", "2024年年底": "2024-12-31", "2024年内": "2024-12-31", "2024年上半年": "2024-06-30", "2024年": "2024-12-31",
		"2024年第一季度": "2024-03-31", "2024年三季度末": "2024-09-30", "2025年年终": "2025-12-31", "2025年度": "2025-12-31", "2025年度内完成": "2025-12-31",
		"2024年1月至3月": "2024-03-31", "2024.1.5-2024.3.31": "2024-03-31", "2024年10月—12月底": "2024-12-31",
		"2025.6-2025.9": "2025-09-30", "2025年6月—9月": "2025-09-30", "2025年6月——9月": "2025-09-30", "2025年3-6月": "2025-06-30", "2025/6~2025/9": "2025-09-30",
		"2025-6-2025-9": "2025-09-30", "2025.3.1-6.30": "2025-06-30", "2025年3月1日－31日": "2025-03-31", "2025.6-9月": "2025-09-30",
		"2024年10月至次年3月": "2025-03-31", "2024年-2025年": "2025-12-31", "2025年3月到2025年6月底前": "2025-06-30",
		"三个月内": "2025-03-21", "6个月": "2025-06-21", "半年内": "2025-06-21", "一周内": "2024-12-28", "两个月内完成": "2025-02-21", "1年内": "2025-12-21",
		"15日内": "2025-01-05", "30天": "2025-01-20", "反馈后三个月内": "2025-03-21", "自收到反馈意见之日起2个月内": "2025-02-21", "半个月": "2025-01-05",
		"两周": "2025-01-04", "整改期限：3个月": "2025-03-21", "一个季度内": "2025-03-21",
		"": "", "尽快": "", "2024": "", "2024年2月30日": "", "2024年13月": "", "45000": "", "3": "", "3.31": "", "3日": "", "2025.3-6": "",
		"2024年3月31日和4月": "", "2023年12月底，视情延长": "", "2024年3月至1月": "", "1": "", "99999999": "", "第3月": "", "底": "", "月底前": "",
		"2024年3月31日2024年3月31日": "", "2025年初": "", "2025年春节前": "", "自2025年3月起": "", "方案印发后一个月内": "", "15个工作日内": "", "0个月": "",
		"10月至3月": "", "一个半月": "", "202413": "", "2025年3月底前未完成": "",
	} {
		check(t, text, want)
	}
}

func TestParseWithoutYear(t *testing.T) {
	for text, want := range map[string]string{
		"3月底": "2025-03-31", "12月底前": "2024-12-31", "12月20日": "2024-12-20", "今年3月底": "2025-03-31", "11月底": "2025-11-30",
		"年底前": "2024-12-31", "本年底": "2024-12-31", "年内": "2024-12-31", "明年3月底": "2025-03-31", "次年上半年": "2025-06-30",
		"一季度末": "2025-03-31", "上半年": "2025-06-30", "3-6月": "2025-06-30", "3月至6月": "2025-06-30", "3月1日至3月31日": "2025-03-31",
	} {
		check(t, text, want)
		if d, err := Parse(text, frame); err == nil && !d.NoYear {
			t.Errorf("%s: nothing says that the year is the ledger's", text)
		}
	}
}

// Without a feedback the year is that of the data; without either there is none.
func TestFrameGivesTheYear(t *testing.T) {
	on := Frame{On: day.Day{Year: 2025, Month: 6, Date: 30}}
	for text, want := range map[string]string{"3月底": "2025-03-31", "12月底": "2025-12-31", "年底前": "2025-12-31", "明年3月": "2026-03-31"} {
		if d, err := Parse(text, on); err != nil || d.Day.String() != want {
			t.Errorf("%s is %v, %v; want %s", text, d.Day, err, want)
		}
	}
	for _, text := range []string{"3月底", "12月底", "年底前", "明年3月", "2月29日", "3月至25年6月", "10月至次年3月"} {
		if d, err := Parse(text, Frame{}); err != ErrNoYear {
			t.Errorf("%s is %v without a year, %v", text, d.Day, err)
		}
	}
	if d, err := Parse("三个月内", on); err != ErrNoFeedback {
		t.Errorf("a period without a feedback is %v, %v", d.Day, err)
	}
}

func check(t *testing.T, text, want string) {
	t.Helper()
	d, err := Parse(text, frame)
	if d.Day.String() != want || (err == nil) != (want != "") {
		t.Errorf("Parse(%q) = %s, %v; want %s", text, d.Day, err, want)
	}
}

func TestExact(t *testing.T) {
	for text, want := range map[string]string{
		"2024年3月31日": "2024-03-31", "2024.3.31": "2024-03-31", "二〇二四年五月十五日": "2024-05-15", "20240331": "2024-03-31",
		"2024年3月": "", "2024年3月底": "", "2024年底": "", "3月31日": "", "2024年1月1日至3月1日": "", "2023年2月29日": "", "": "",
		"25.3.31": "", "三个月内": "", "2024年": "", "202403": "",
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
	for _, text := range []string{"2024年3月底前", "2024.1-2024.3", "十", "二〇二四年", "12月31号", "25.6.1-30日", "次年三个月内", "25年-明年底"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if d, err := Parse(text, frame); err == nil {
			if _, real := day.Of(d.Day.Year, d.Day.Month, d.Day.Date); !real {
				t.Errorf("%q gives %v", text, d.Day)
			}
		}
	})
}
