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
			if f.ID() == "bad-date" || strings.Contains(f.Summary, "不是日期") {
				told++
			}
		}
		if whole := c.from != "" && c.to != ""; whole != (told == 0) {
			t.Errorf("%s, %s: told %d times", c.begins, c.ends, told)
		}
	}
}
