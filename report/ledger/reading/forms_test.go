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
		"states-in-texts": statesInTexts(t),
		"compound-states": compoundStates(t),
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

// statesInTexts has no column of the status.
func statesInTexts(t *testing.T) []byte {
	return rows(t, "整改台账", []any{"序号", "反馈问题", "整改措施及完成情况", "责任科室", "完成时限"},
		[]any{1, "问题甲", "【已完成】修订用车办法，清退公车3辆。", "甲科", "2025年3月底"},
		[]any{2, "问题乙", "1.（推进中）开展自查两次。2.（已完成）公开电话。", "乙科", "2025年9月底"},
		[]any{3, "问题丙", "已完成，并长期坚持。约谈12人次。", "丙科", "长期坚持"},
		[]any{4, "问题丁", "完成情况：未完成。资金尚未落实。", "丁科", "2025年6月底"},
		[]any{5, "问题戊", "健全机制3项，已于2025年5月6日完成整改。", "戊科", "2025年6月底"})
}

// compoundStates has the states of measures under a heading that says nothing of them,
// in many words.
func compoundStates(t *testing.T) []byte {
	return rows(t, "整改台账", []any{"序号", "反馈问题", "整改措施", "整改类型", "责任科室", "完成时限", "办理"},
		[]any{1, "问题甲", "修订用车办法。", "立行立改", "甲科", "立行立改", "已完成（2025.5.20）"},
		[]any{2, "问题乙", "1.开展自查两次。2.公开电话。", "限期整改", "乙科", "2025年9月底", "1.已完成；2.推进中"},
		[]any{3, "问题丙", "约谈干部。", "长期坚持", "丙科", "长期坚持", "已完成整改，长期坚持"},
		[]any{4, "问题丁", "争取资金。", "限期整改", "丁科", nil, "正在办理（预计2025年12月底）"},
		[]any{5, "问题戊", "健全机制。", "限期整改", "戊科", "集中整改期内", "2025年7月15日已销号"},
		[]any{6, "问题己", "拆除违建。", "限期整改", "己科", "2025年6月底（已延期）", "未达到时序进度"},
		[]any{7, "问题庚", "恢复植被。", "分阶段整改", "庚科", "8月下旬至9月底", "达到时序进度（60%）"},
		[]any{8, "问题辛", "清理欠款。", "限期整改", "辛科", "2025年第三季度", "阶段性完成，持续整改"},
		[]any{9, "问题壬", "招聘人员。", "限期整改", "壬科", "2025年9月底", "未启动"},
		[]any{10, "问题癸", "上报方案。", "限期整改", "癸科", "2025年9月底", "已提请销号"})
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
