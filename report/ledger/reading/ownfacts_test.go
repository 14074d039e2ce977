package reading_test

import (
	"testing"
	"time"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// A summary says in 总览 whose ledger it was and of which day; one of the time when it had
// a sheet 通报信息 says it there. What it does not know it does not say.
func TestFactsOfASummary(t *testing.T) {
	for name, c := range map[string]struct {
		day         any
		format      string
		body        string
		facts       [][]any
		issuer, was string // the day as ISO 8601 has it
	}{
		"a date":        {time.Date(2025, 6, 10, 0, 0, 0, 0, time.UTC), `"数据截止日期："yyyy"年"m"月"d"日"`, "单位：中共某局党组", nil, "中共某局党组", "2025-06-10"},
		"words":         {"数据截止日期：2025年6月10日", "", "单位：某局", nil, "某局", "2025-06-10"},
		"unknown":       {"数据截止日期：未填写，逾期和临期未知", "", "单位：（未填写）", nil, "", ""},
		"of former use": {"数据截止日期：2025年6月10日", "", "单位：某局", [][]any{{"发文机关", "中共某局党组"}, {"数据截止日期", "2025年6月11日"}}, "中共某局党组", "2025-06-11"},
		"half of them":  {"数据截止日期：2025年6月10日", "", "单位：某局", [][]any{{"单位简称", "局党组"}}, "某局", "2025-06-10"},
	} {
		w := newWorkbook(t)
		overview := w.sheet("总览")
		w.row(overview, "某局整改进展情况汇总")
		w.row(overview, c.day, nil, nil, nil, nil, nil, c.body)
		if c.format != "" {
			w.format(overview, "A2", c.format)
		}
		detail := w.sheet("整改明细")
		w.row(detail, "序号", "反馈问题", "整改措施及进展", "状态")
		w.row(detail, 1, "学习不深入", "已组织学习三次。", "已完成")
		if c.facts != nil {
			facts := w.sheet("通报信息")
			for _, row := range c.facts {
				w.row(facts, row...)
			}
		}
		l, found, err := reading.Read("汇总.xlsx", w.bytes(), reading.Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		was := ""
		if d := l.Info.ReferenceDay(); !d.IsZero() {
			was = d.String()
		}
		if l.Info.Text(ledger.Issuer) != c.issuer || was != c.was {
			t.Errorf("%s: %q on %q, found %v", name, l.Info.Text(ledger.Issuer), was, found)
		}
	}
}

// The tool's own workbook of checks is no ledger, whatever its sheets look like.
func TestChecksAreNoLedger(t *testing.T) {
	w := newWorkbook(t)
	w.row(w.sheet("校验"), "序号", "级别")
	s := w.sheet("措施来源")
	w.row(s, "序号", "反馈问题", "整改措施及进展", "状态")
	w.row(s, 1, "学习不深入", "已组织学习三次。", "已完成")
	if _, _, err := reading.Read("校验.xlsx", w.bytes(), reading.Options{}); err == nil {
		t.Error("it is read")
	}
}
