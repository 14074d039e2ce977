package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger/reading"
)

// Forms as superior offices hand them out.
func TestForms(t *testing.T) {
	for name, file := range map[string][]byte{
		"ticks":           tickForm(t),
		"plan-and-fact":   planAndFact(t),
		"column-numbers":  columnNumbers(t),
		"numbered-titles": numberedTitles(t),
		"two-levels":      twoLevels(t),
		"sheets-of-state": sheetsOfState(t),
		"beside": rows(t, "整改台账", []any{"序号", "反馈问题", "整改措施", "完成时间", "责任科室", "完成时限", "整改状态"},
			[]any{1, "问题甲", "修订办法。", "2025-5-20", "甲科", "2025-5-31", "已完成"}),
	} {
		l, found, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		golden.Check(t, "testdata/forms/"+name+".txt", []byte(dump(l)+"\n"+dumpFindings(found)+"\n"+dumpReadings(l)))
	}
}

// tickForm has a mark in one of several columns of states.
func tickForm(t *testing.T) []byte {
	return withBlocks(t, []string{"A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1"},
		[]any{"序号", "反馈问题", "整改措施", "责任科室", "时限", "整改状态"},
		[]any{nil, nil, nil, nil, nil, "已完成", "正在推进", "未启动"},
		[]any{1, "问题甲", "修订办法。", "甲科", "2025-5-31", "√"},
		[]any{2, "问题乙", "开展自查。", "乙科", "2025-5-31", nil, "√"},
		[]any{3, "问题丙", "公开电话。", "丙科", "2025-5-31", "/", "", "√"},
		[]any{4, "问题丁", "健全机制。", "丁科", "2025-5-31", "√", "√"})
}

// planAndFact has both days of a measure under one word.
func planAndFact(t *testing.T) []byte {
	return withBlocks(t, []string{"A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"},
		[]any{"序号", "反馈问题", "整改措施", "责任科室", "整改时限", nil, "状态"},
		[]any{nil, nil, nil, nil, "计划完成", "实际完成"},
		[]any{1, "问题甲", "修订办法。", "甲科", "2025-5-31", "2025-5-20", "已完成"})
}

func columnNumbers(t *testing.T) []byte {
	return rows(t, "整改台账", heads, []any{"甲", "乙", 1, 2, 3, 4, 5, 6},
		[]any{1, "方面甲", "问题甲", "任务甲", "修订办法。", "甲科", "2025-3-31", "已完成"})
}

func numberedTitles(t *testing.T) []byte {
	return rows(t, "整改台账", []any{"序号", "反馈问题", "整改措施", "责任科室", "完成时限", "整改状态"},
		[]any{"一", "政治方面"}, []any{1, "问题甲", "修订办法。", "甲科", "2025-3-31", "已完成"},
		[]any{"二", "作风方面"}, []any{2, "问题乙", "开展自查。", "乙科", "2025-3-31", "推进中"},
		[]any{"三", "问题丙"}, []any{nil, nil, "公开电话。", "丙科", "2025-3-31", "推进中"})
}

func twoLevels(t *testing.T) []byte {
	return rows(t, "整改台账", []any{"序号", "问题", "整改措施", "责任科室", "完成时限", "整改状态"},
		[]any{"一、政治方面"}, []any{"（一）学习教育"}, []any{1, "问题甲", "修订办法。", "甲科", "2025-3-31", "已完成"},
		[]any{"（二）意识形态"}, []any{2, "问题乙", "开展自查。", "乙科", "2025-3-31", "推进中"},
		[]any{"二、作风方面"}, []any{3, "问题丙", "公开电话。", "丙科", "2025-3-31", "推进中"})
}

func sheetsOfState(t *testing.T) []byte {
	w := newWorkbook(t)
	for i, state := range []string{"已完成", "未完成"} {
		s := w.sheet(state)
		w.row(s, "序号", "反馈问题", "整改措施", "责任科室", "完成时限")
		w.row(s, i+1, "问题"+state, "修订办法。", "甲科", "2025-3-31")
	}
	return w.bytes()
}

// withBlocks is a ledger with merged blocks.
func withBlocks(t *testing.T, blocks []string, lines ...[]any) []byte {
	t.Helper()
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, line := range lines {
		w.row(s, line...)
	}
	for _, block := range blocks {
		from, to, _ := strings.Cut(block, ":")
		w.must(w.f.MergeCell(s, from, to))
	}
	return w.bytes()
}
