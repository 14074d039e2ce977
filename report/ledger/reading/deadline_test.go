package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// cellsOf reads a ledger with one measure for each text, in the one column that
// changes, D, from row 2 on.
func cellsOf(t *testing.T, column string, info [][2]string, texts ...string) ([]ledger.Measure, finding.List, *ledger.Ledger) {
	t.Helper()
	w := newWorkbook(t)
	facts := w.sheet("通报信息")
	for _, fact := range info {
		w.row(facts, fact[0], fact[1])
	}
	s := w.sheet("整改台账")
	w.row(s, "具体问题", "整改措施及进展", "责任领导", column)
	for i, text := range texts {
		w.row(s, fmt.Sprintf("任务%d", i+1), "措施。", "甲", text)
	}
	return measuresOf(t, w.bytes())
}

func measuresOf(t *testing.T, data []byte) ([]ledger.Measure, finding.List, *ledger.Ledger) {
	t.Helper()
	l, found, err := reading.Read("台账.xlsx", data, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var measures []ledger.Measure
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		measures = append(measures, *m)
		return true
	})
	return measures, found, l
}

// about are the findings about the cells that change.
func about(found finding.List) finding.List {
	var list finding.List
	for _, f := range found {
		if strings.HasPrefix(f.At.Cell(), "D") && f.ID() != "missing-column" {
			list = append(list, f)
		}
	}
	return list
}

func notes(l *ledger.Ledger) string {
	var all []string
	for _, r := range l.Readings {
		all = append(all, r.Notes...)
	}
	return strings.Join(all, "\n")
}

var fedBack = [][2]string{{"反馈日期", "2024年12月21日"}, {"数据截止日期", "2025年6月30日"}}

// What offices write under 完成时限, with a feedback on 21 December 2024. A rule
// behind the reading is that of the finding which it must give.
func TestDeadlinesAsWritten(t *testing.T) {
	for text, want := range map[string]string{
		"年底前": "2024-12-31 assumed-year", "2025年底前": "2025-12-31", "本年底": "2024-12-31 assumed-year", "年内": "2024-12-31 assumed-year", "本年度": "2024-12-31 assumed-year", "明年": "2025-12-31", "明年6月底前": "2025-06-30",
		"三个月内": "2025-03-21", "6个月": "2025-06-21", "半年内": "2025-06-21", "一周内": "2024-12-28", "自反馈之日起三个月内完成": "2025-03-21",
		"2025.6-2025.9": "2025-09-30", "2025年6月—9月": "2025-09-30", "2025年3月31日（星期一）": "2025-03-31",
		"25.3.31": "2025-03-31 short-date", "'25.3.31": "2025-03-31 short-date", "25年3月底": "2025-03-31 short-date",
		"2025年3月31日（延期至6月30日）":     "2025-06-30 deadline-extended",
		"2025年3月31日，延期至2025年6月30日": "2025-06-30 deadline-extended",
		"由2025年3月31日延期到2025年6月30日": "2025-06-30 deadline-extended",
		"2024年12月31日（延期至3月底）":      "2025-03-31 deadline-extended",
		"3月底前\n（已申请延期至6月底）":        "2025-06-30 deadline-extended",
		"2025年3月31日（延期3个月）":        "2025-06-30 deadline-extended",
		"3月底，顺延至4月底，再延至6月底":        "2025-06-30 deadline-extended",
		"原定2025年3月底，现调整为2025年6月底":  "2025-06-30 deadline-extended",
		"延期至2025年6月30日":            "2025-06-30",
		"2025年3月底（不得延期至4月）":        "2025-03-31", "2025年3月底（不得延期）": "2025-03-31", "2025年3月底前，不得再延期": "2025-03-31", "2025年3月底（未延期）": "2025-03-31",
		"2025年3月底（延期至4月底，不再延期）": "2025-04-30 deadline-extended", "2025年3月底，不延长至4月": "2025-03-31",
		"2025.3.31（延至6.30）": "2025-06-30 deadline-extended", "2025年3月1日（延期至31日）": "2025-03-31 deadline-extended", "2025年3月31日延期一个月": "2025-04-30 deadline-extended",
		"2025年3月31日（经批准延长至2025年6月30日）": "2025-06-30 deadline-extended", "2025年3月31日→2025年6月30日": "2025-06-30", "2025年3月31日24:00": "2025-03-31",
		"6个月内并长期坚持": "2025-06-21", "限期3个月": "2025-03-21", "不超过3个月": "2025-03-21", "2025年6月底前集中整改到位": "2025-06-30", "2025，3，31": "2025-03-31",
		"2025年3月至长期": "长期坚持", "2025年3月开始长期坚持": "长期坚持", "经常性": "长期坚持", "立整立改": "立行立改", "马上就办": "立行立改",
		"2025年3月1日起3个月": "不明 bad-deadline", "2025年3月初": "不明 bad-deadline", "2025年6月31日": "不明 bad-deadline", "2025年底前完成70%": "不明 bad-deadline", "3.1-6.30": "不明 bad-deadline",
		"集中整改期内": "不明 bad-deadline", "6月底前完成50%，12月底前完成100%": "不明 bad-deadline", "近期": "不明 bad-deadline", "长期坚持，2025年3月底前建立制度": "不明 bad-deadline",
		"6月底前（第一阶段）":             "2025-06-30",
		"2025年6月底前（其中第3项3月底前）":   "2025-06-30",
		"立行立改（2025年3月底前）":        "2025-03-31",
		"立行立改，2025年3月底前":         "2025-03-31",
		"限期整改（2025年3月底前）":        "2025-03-31",
		"2025年3月底前完成并长期坚持":       "2025-03-31",
		"2025年3月底前完成，长期坚持":       "2025-03-31",
		"2025年3月底前，每月推进":         "2025-03-31",
		"每月推进，2025年底前完成":         "2025-12-31",
		"立行立改，三个月内完成":            "2025-03-21",
		"2025年3月31日前完成整改，并持续巩固。": "2025-03-31",
		"已于3月完成":                 "", "已完成": "", "已于2025年3月31日完成整改": "", "2025年3月已完成": "", "无": "", "/": "", "——": "",
		"每月": "长期坚持", "每季度": "长期坚持", "每月5日前": "长期坚持", "每年12月底前": "长期坚持", "定期开展": "长期坚持", "每季度末（长期）": "长期坚持",
		"持续推进": "长期坚持", "常态化": "长期坚持", "长期": "长期坚持", "需长期坚持": "长期坚持", "长期坚持（每季度1次）": "长期坚持", "自2025年3月起长期坚持": "长期坚持",
		"立行立改": "立行立改", "即知即改": "立行立改", "立即": "立行立改", "即时": "立行立改", "立即整改到位": "立行立改", "立行立改、长期坚持": "立行立改", "边查边改": "立行立改",
		"（立行立改）": "立行立改", "立行立改（已完成）": "立行立改", "2025年3月31日（已提前完成）": "2025-03-31",
		"尽快": "不明 bad-deadline", "3.31": "不明 bad-deadline", "春节前": "不明 bad-deadline", "月底前": "不明 bad-deadline", "限期整改": "不明 bad-deadline",
		"15个工作日内": "不明 bad-deadline", "2025年3月31日和6月30日": "不明 bad-deadline", "第一阶段3月底，第二阶段6月底": "不明 bad-deadline",
		"2025年3月31日（2025年4月30日）": "不明 bad-deadline", "2025年3月底，视情延长": "不明 bad-deadline", "2025年6月30日（提前至3月31日）": "不明 bad-deadline", "2025年6月30日（调整为2025年3月31日）": "不明 bad-deadline",
		"方案印发后一个月内": "不明 bad-deadline", "2025年3月31日（已申请延期）": "不明 bad-deadline", "2025年3月底前，视情况推进": "不明 bad-deadline", "2025.3-6": "不明 bad-deadline",
		strings.Repeat("延期至", 300): "不明 bad-deadline",
	} {
		measures, found, _ := cellsOf(t, "完成时限", fedBack, text)
		got := strings.TrimSuffix(strings.Split(deadline(measures[0].Deadline)+"：", "：")[0], "：")
		if measures[0].Deadline.Kind == ledger.NoDeadline {
			got = ""
		}
		for _, f := range about(found) {
			got += " " + f.ID()
		}
		if got != want {
			t.Errorf("%s is %q, want %q", text, got, want)
		}
	}
}

// A month belongs to the first year that does not lie before the feedback, and
// the reading says so; without a feedback to that of the data, with a hint.
func TestYearOfADeadline(t *testing.T) {
	for _, c := range []struct {
		info      [][2]string
		text      string
		want      string
		rule, say string
	}{
		{fedBack, "3月底", "2025-03-31", "", "没有写年份的完成时限，是反馈日期（2024年12月21日）那个月起最近的一个，如“3月底”是2025年3月31日。"},
		{fedBack, "12月10日", "2024-12-10", "assumed-year", ""},
		{[][2]string{{"巡察结束日期", "2024年9月30日"}, {"巡察开始日期", "2024年7月1日"}}, "8月底", "2025-08-31", "", "巡察结束日期（2024年9月30日）"},
		{[][2]string{{"巡察开始日期", "2024年7月1日"}}, "8月底", "2024-08-31", "", "巡察开始日期（2024年7月1日）"},
		{[][2]string{{"成文日期", "2025年6月30日"}}, "3月底", "2025-03-31", "assumed-year", ""},
		{[][2]string{{"数据截止日期", "2025年6月30日"}, {"成文日期", "2026年1月5日"}}, "年底前", "2025-12-31", "assumed-year", ""},
		{nil, "3月底", "不明：3月底", "deadline-without-year", ""},
		{nil, "三个月内", "不明：三个月内", "deadline-without-start", ""},
		{fedBack, "三个月内", "2025-03-21", "", "从反馈日期（2024年12月21日）算起，如“三个月内”是2025年3月21日。"},
		{fedBack, "已于3月完成", "不明：已于3月完成", "", "完成时限里写已经完成的，不作为时限，如“已于3月完成”。"},
		{fedBack, "每月", "长期坚持", "", "一次次重复的完成时限，按长期坚持对待，如“每月”。"},
	} {
		measures, found, l := cellsOf(t, "完成时限", c.info, c.text, c.text)
		if got := deadline(measures[1].Deadline); got != c.want {
			t.Errorf("%v: %s is %s, want %s", c.info, c.text, got, c.want)
		}
		told := about(found)
		if c.rule == "" && len(told) > 0 || c.rule != "" && (len(told) != 1 || told[0].ID() != c.rule || told[0].At.Cell() != "D2") {
			t.Errorf("%v: %s: findings\n%s", c.info, c.text, dumpFindings(told))
		}
		if !strings.Contains(notes(l), c.say) || strings.Count(notes(l), "如“") > 1 {
			t.Errorf("%v: %s: notes %s", c.info, c.text, notes(l))
		}
	}
}

func TestFinishedWithShortYear(t *testing.T) {
	measures, found, _ := cellsOf(t, "完成日期", fedBack, "25.3.31", "25年3月", "2025-03-31 00:00:00")
	if got := measures[0].Finished.Day.String() + measures[1].Finished.Day.String() + measures[2].Finished.Day.String(); got != "2025-03-312025-03-31" {
		t.Error(got)
	}
	if told := about(found); len(told) != 2 || told[0].ID() != "short-date" || told[1].ID() != "bad-date" {
		t.Error(dumpFindings(told))
	}
}
