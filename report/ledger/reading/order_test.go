package reading_test

import (
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger/reading"
)

// A ledger sorted by office has the rows of a problem apart; and cells with a
// measure a line, marked or not.
func TestRowsApartAndLinesWithoutMarks(t *testing.T) {
	sorted := rows(t, "整改台账",
		heads,
		[]any{1, "方面甲", "问题甲", "任务甲", "修订用水审批办法。", "甲科", "2025-3-31", "已完成"},
		[]any{2, "方面乙", "问题丙", "任务丙", "清退违规人员7人。", "甲科", "2025-3-31", "已完成"},
		[]any{1, "方面甲", "问题甲", "任务甲", "复核审批事项46件。", "乙科", "2025-3-31", "推进中"},
		[]any{3, "方面甲", "问题乙", "任务乙", "公布收费标准。", "乙科", "2025-3-31", "已完成"},
		[]any{2, "方面乙", "问题丙", "任务丙", "退回补贴3.2万元", "丙科", "2025-3-31", "已完成"},
	)
	listed := rows(t, "整改台账",
		[]any{"序号", "方面", "反馈问题", "具体问题", "整改措施", "进展情况", "责任科室", "完成时限", "整改状态"},
		[]any{1, "方面甲", "问题甲", "任务甲", "修订用水审批办法\n清退违规人员7人", "已印发办法\n已全部清退", "甲科", "2025-3-31", "已完成"},
		[]any{2, "方面甲", "问题甲", "任务乙", "1.制定计划2.组织学习。3.搞测试", "全年学习12次。", "甲科", "2025-3-31", "已完成"},
		[]any{3, "方面甲", "问题甲", "任务丙", "①开展自查②开展互查", "①发现问题9个②整改到位", "甲科", "2025-3-31", "已完成"},
		[]any{4, "方面甲", "问题甲", "任务丁", "建立覆盖全局各科室的\n任务清单。", "任务清单共46项，\n全部完成。", "甲科", "2025-3-31", "已完成"},
	)
	for name, file := range map[string][]byte{"rows-apart": sorted, "lines-without-marks": listed} {
		l, found, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		golden.Check(t, "testdata/"+name+".txt", []byte(dump(l)+"\n"+dumpFindings(found)))
	}
}

// A figure without a mark before it parts a cell, and that is noted once.
func TestFiguresInsideASentenceAreNoted(t *testing.T) {
	row := func(text string) []any {
		return []any{1, "方面甲", "问题甲", "任务" + text, text, "甲科", "2025-3-31", "已完成"}
	}
	measures, found, l := measuresOf(t, rows(t, "整改台账", heads, row("1.制定计划2.组织学习"), row("1.组织测试2.通报结果"), row("（1）对（2）中所列问题整改")))
	want := "一个任务一行，同一单元格里的几条措施已经分开。\n序号前面没有标点的，也从那里分条，如E2。"
	if len(measures) != 5 || len(found) > 0 || notes(l) != want {
		t.Errorf("%d measures, notes %s, findings %s", len(measures), notes(l), dumpFindings(found))
	}
}
