package words_test

import (
	"testing"

	"tongbao/report/ledger/words"
)

func TestPeriodsOfProgress(t *testing.T) {
	headings := words.Default().Headings
	for _, c := range []struct {
		above, heading, name string
		order                int
	}{
		{"", "8月进展", "8月", 8},
		{"", "8月份工作进展", "8月份", 8},
		{"", "2024年11月进展情况", "2024年11月", 24*12 + 11},
		{"", "第一季度进展", "第一季度", 3},
		{"", "三季度整改进展", "三季度", 9},
		{"", "上半年进展情况", "上半年", 6},
		{"", "1—6月进展", "1—6月", 6},
		{"", "进展情况（9月底）", "9月底", 9},
		{"", "截至10月31日整改进展", "截至10月31日", 10},
		{"进展情况", "8月", "8月", 8},
		{"进展情况", "2024.8.31", "2024.8.31", 24*12 + 8},
		{"整改进展", "十月", "十月", 10},
		{"进展情况", "2024/8/31", "2024/8/31", 24*12 + 8},
	} {
		p, ok := headings.Period(c.above, c.heading)
		if !ok || p != (words.Period{Name: c.name, Order: c.order}) {
			t.Errorf("%s under %s: %+v, %v, want %s %d", c.heading, c.above, p, ok, c.name, c.order)
		}
	}
	for _, c := range [][2]string{{"", "8月"}, {"", "进展情况"}, {"时间", "8月"}, {"", "8月底前完成时限"}, {"进展情况", "备注"}, {"", "2024年整改台账"}} {
		if p, ok := headings.Period(c[0], c[1]); ok {
			t.Errorf("%s under %s has the period %+v", c[1], c[0], p)
		}
	}
}
