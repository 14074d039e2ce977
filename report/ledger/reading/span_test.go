package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// The inspection's period may be told in one cell, and to the ten days.
func TestInspectionsPeriod(t *testing.T) {
	for _, c := range []struct{ begins, ends, from, to string }{
		{"2024年9月9日", "2024年11月8日", "2024年9月9日", "2024年11月8日"},
		{"2024年8月下旬", "2024年9月底", "2024年8月下旬", "2024年9月底"},
		{"2024年8月下旬", "9月底", "2024年8月下旬", "2024年9月底"},
		{"2024年8月下旬至9月底", "", "2024年8月下旬", "2024年9月底"},
		{"2024年9月9日至11月8日", "", "2024年9月9日", "2024年11月8日"},
		{"2024年9月9日至30日", "", "2024年9月9日", "2024年9月30日"},
		{"2023年12月中旬—2024年1月下旬", "", "2023年12月中旬", "2024年1月下旬"},
		{"2024.9.9", "11月8日", "2024年9月9日", "2024年11月8日"},
		{"去年秋天", "2024年11月8日", "", "2024年11月8日"},
		{"8月下旬至9月底", "", "", ""}, // no year
	} {
		l, found, err := reading.Read("台账.csv", []byte("反馈问题,整改措施,状态\n学习不够,办班2期,已完成\n"), reading.Options{
			Info: map[ledger.Key]string{ledger.Begins: c.begins, ledger.Ends: c.ends},
		})
		if err != nil {
			t.Fatal(err)
		}
		if from, to := l.Info.When(ledger.Begins), l.Info.When(ledger.Ends); from != c.from || to != c.to {
			t.Errorf("%s, %s: %q to %q, want %q to %q", c.begins, c.ends, from, to, c.from, c.to)
		}
		told := 0
		for _, f := range found {
			if strings.Contains(f.Summary, "不是日期") {
				told++
			}
		}
		if whole := c.from != "" && c.to != ""; whole != (told == 0) {
			t.Errorf("%s, %s: told %d times", c.begins, c.ends, told)
		}
	}
}

// A fact that is no day makes the outputs a draft, and so does an inspection that ends before
// it begins; a month or ten days of one are right for what may be told so.
func TestFactsThatAreNoDays(t *testing.T) {
	for _, c := range []struct {
		key      ledger.Key
		text     string
		unready  int
		unjudged bool
	}{
		{ledger.DataDate, "2025年2月30日", 1, true},
		{ledger.DataDate, "2025年13月1日", 1, true},
		{ledger.DataDate, "2025年3月底", 0, false},
		{ledger.DataDate, "2025年3月上旬", 1, true},
		{ledger.DataDate, "无", 0, false},
		{ledger.DataDate, "2025年2月28日", 0, false},
		{ledger.FedBack, "去年", 1, false},
		{ledger.FedBack, "2024年8月下旬", 0, false},
		{ledger.FedBack, "8月下旬", 1, false},
		{ledger.Dated, "2025年11月31日", 1, false},
		{ledger.Printed, "2025年11月30日印发", 0, false},
		{ledger.Begins, "2025年3月1日至1月20日", 1, false},
		{ledger.Begins, "2025年3月1日至3月1日", 0, false},
		{ledger.Begins, "2024年8月下旬至9月底", 0, false},
	} {
		l, found, err := reading.Read("台账.csv", []byte("反馈问题,整改措施,状态\n学习不够,办班2期,已完成\n"), reading.Options{
			Info: map[ledger.Key]string{ledger.Dated: "2025年4月1日", c.key: c.text},
		})
		if err != nil {
			t.Fatal(err)
		}
		if n := found.Unready(); n != c.unready || l.Info.Unjudged != c.unjudged || l.Info.Unjudged != l.Info.ReferenceDay().IsZero() && c.key == ledger.DataDate {
			t.Errorf("%s %s: %d unready, unjudged %t, on %s", c.key, c.text, n, l.Info.Unjudged, l.Info.ReferenceDay())
		}
	}
}
