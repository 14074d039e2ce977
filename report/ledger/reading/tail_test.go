package reading_test

import (
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger/reading"
)

// What stands under a table: places to sign and to judge, remarks, a table that
// counts; and a heading that only comes again.
func TestWhatStandsUnderATable(t *testing.T) {
	short := []any{"序号", "反馈问题", "整改措施", "责任科室", "完成时限", "整改状态"}
	first, second := []any{1, "问题甲", "修订办法。", "甲科", "2025-3-31", "已完成"}, []any{2, "问题乙", "建立签字背书制度", "乙科", "2025-6-30", "推进中"}
	for name, lines := range map[string][][]any{
		"signatures": {{"党组书记（签字）：", nil, nil, "纪检组长（签字）："}},
		"sealed":     {{nil, nil, "中共枫溪镇委员会（盖章）", nil, "2025年12月20日"}},
		"judgement":  {{"县委巡察办意见：", "同意销号。"}, {"（公章）", nil, nil, nil, "年  月  日"}},
		"remarks":    {{"注1：时限以批复为准", "注2：略"}, {"※为新增问题"}},
		"measure":    {{nil, nil, "落实签字（盖章）", "乙科", nil, "推进中"}},
		"counts":     {{}, {"科室", "问题数", "已完成", "推进中", "完成率"}, {"甲科", 2, 1, 1, "50%"}},
		"again":      {{}, short, {3, "问题丙", "公开电话。", "丙科", "2025-6-30", "已完成"}},
	} {
		file := rows(t, "整改台账", append([][]any{short, first, second}, lines...)...)
		l, found, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		golden.Check(t, "testdata/tails/"+name+".txt", []byte(dump(l)+"\n"+dumpFindings(found)+"\n"+dumpReadings(l)))
	}
}
