package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger/reading"
)

var fewHeads = []any{"具体问题", "整改措施", "责任科室", "完成时限", "状态"}

// A row that begins like a sum or a footer, but has a measure with what belongs to
// one, is a measure's.
func TestMeasuresThatBeginLikeAFoot(t *testing.T) {
	data := []any{"任务甲", "印发办法。", "甲科", "长期", "长期坚持"}
	for _, row := range [][]any{
		{"合计12笔支出没有审批单", "补办手续并追责。", "财务科", "2025年3月底", "未完成"},
		{"合计12笔支出没有审批单", "补办手续并追责。", "财务科", "2025年3月底"},
		{"总计：3个项目未验收", "/", "财务科", "2025年3月底", "未完成"},
		{"联系电话：未公开", "公开电话。", "办公室", "立行立改", "未完成"},
		{"联系电话：未公开", "公开电话。", "办公室"},
		{"联系电话", "公开电话。", "办公室", "立行立改", "未完成"},
		{"审核人：责任不清", "明确责任。", "办公室", "立行立改", "未完成"},
		{"第3页", "补页。", "办公室", "立行立改", "未完成"},
		{"第3页", "补页。", nil, nil, "未完成"},
	} {
		for where, table := range map[string][][]any{"last": {fewHeads, data, row}, "first": {fewHeads, row, data}} {
			measures, _, l := measuresOf(t, rows(t, "整改台账", table...))
			if strings.Contains(notes(l), "没有读取") || len(measures) == 0 || where == "last" && row[1] != "/" && len(measures) != 2 {
				t.Errorf("%v, %s: %d measures, notes %s", row, where, len(measures), notes(l))
			}
		}
	}
}

// Sums and footers with cells beside them stay what they are.
func TestFeetWithSeveralCells(t *testing.T) {
	data := []any{"任务甲", "印发办法。", "甲科", "长期", "长期坚持"}
	for _, foot := range [][]any{
		{"合计", "117条", nil, nil, "100%"}, {"合计", "已完成59条", 3, "/", "—"}, {"合计：117条", "1,024.5万元"},
		{"制表人：", "张三", "审核人：", "李四"}, {"制表人：", "张三", nil, "2025年6月30日"}, {"第3页"}, {"联系电话：8688327", "审核人：张三", "甲科"},
	} {
		measures, found, l := measuresOf(t, rows(t, "整改台账", fewHeads, data, foot))
		if len(measures) != 1 || len(found) > 0 || !strings.Contains(notes(l), "第3行是") {
			t.Errorf("%v: %d measures, notes %s, findings %s", foot, len(measures), notes(l), dumpFindings(found))
		}
	}
}

// What may be a sum and may be a problem is left out, and told.
func TestDoubtfulFeetAreTold(t *testing.T) {
	data := []any{"任务甲", "印发办法。", "甲科", "长期", "长期坚持"}
	for _, foot := range [][]any{
		{"合计12笔支出没有审批单", nil, "财务科", "2025年3月底"},
		{"审核人：责任不清", "明确责任。"},
	} {
		measures, found, _ := measuresOf(t, rows(t, "整改台账", fewHeads, data, foot))
		if len(measures) != 1 || len(found) != 1 || found[0].ID() != "doubtful-foot" || found[0].At.Cell() != "A3" || found[0].Severity != finding.Suspect {
			t.Errorf("%v: %d measures, findings %s", foot, len(measures), dumpFindings(found))
		}
	}
}

// The note on a sum says how to object, and that works.
func TestASumWithANumberIsAMeasure(t *testing.T) {
	_, _, l := measuresOf(t, rows(t, "整改台账", fewHeads, []any{"任务甲", "印发办法。"}, []any{"合计12笔支出没有审批单"}))
	if want := "第3行是合计，没有读取；如果是问题或者措施，请在开头加上序号，如“1.”。"; notes(l) != want {
		t.Errorf("notes %s", notes(l))
	}
	file := rows(t, "整改台账", fewHeads, []any{"任务甲", "印发办法。"}, []any{"1.合计12笔支出没有审批单"})
	l, _, err := reading.Read("台账.xlsx", file, reading.Options{})
	if err != nil || len(l.Aspects[0].Problems[0].Tasks) != 2 || notes(l) != "" {
		t.Errorf("%v, %s, notes %s", err, dump(l), notes(l))
	}
}
