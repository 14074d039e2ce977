package ledger_test

import (
	"bytes"
	"encoding/csv"
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

// Whatever stands under 完成时限 and 整改状态: a day is a real one and belongs to a
// deadline by day alone, and what is not understood is told.
func FuzzWords(f *testing.F) {
	for _, seed := range [][2]string{
		{"2025年3月31日（延期至6月30日）", "推进中（80%）"}, {"立行立改（三个月内）", "☑已完成 □未完成"}, {"每月5日前，2025.6-9月", "完成并长期坚持"},
		{"（（延期】延长至提前", "（√）已完成（ ）"}, {"已于3月完成", "已于3月完成，○"}, {"25.3.31→", "100％○"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, deadline, status string) {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		_ = w.WriteAll([][]string{{"具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}, {"任务", "措施。", "甲科", deadline, status}})
		l, found, err := ledger.ReadBytes("台账.csv", b.Bytes(), ledger.Options{Info: map[ledger.Key]string{ledger.FedBack: "2024年12月21日"}})
		if err != nil {
			return
		}
		l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
			d := m.Deadline
			if _, real := day.Of(d.Day.Year, d.Day.Month, d.Day.Date); real != (d.Kind == ledger.ByDay) {
				t.Errorf("%q is %+v", deadline, d)
			}
			if (d.Kind == ledger.Unclear || m.State == ledger.UnknownState && m.Status.Given()) && len(found) == 0 {
				t.Errorf("%q, %q: nothing is told", deadline, status)
			}
			return true
		})
	})
}
