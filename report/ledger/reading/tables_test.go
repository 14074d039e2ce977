package reading_test

import (
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger/reading"
)

// Sheets with more than one table, and aspects that several tables have.
func TestSeveralTables(t *testing.T) {
	short := []any{"序号", "反馈问题", "整改措施", "责任科室", "完成时限", "整改状态"}
	long := append([]any{}, append(short, "备注")...)
	turned := []any{"序号", "整改状态", "责任科室", "反馈问题", "整改措施", "完成时限"}
	two := newWorkbook(t)
	for _, aspect := range []string{"甲科", "乙科"} {
		s := two.sheet(aspect)
		two.row(s, "方面", "反馈问题", "整改措施", "责任科室", "完成时限", "整改状态")
		two.row(s, "政治方面", "问题"+aspect, "修订办法。", aspect, "2025-3-31", "已完成")
		two.row(s, "政治\n方面", "共有问题", aspect+"自查。", aspect, "2025-3-31", "已完成")
	}
	for name, file := range map[string][]byte{
		"more columns below": rows(t, "整改台账", short, []any{1, "问题甲", "修订办法。", "甲科", "2025-3-31", "已完成"},
			long, []any{2, "问题乙", "开展自查。", "乙科", "2025-3-31", "推进中", "略"}),
		"other order below": rows(t, "整改台账", []any{"一、政治方面"}, short, []any{1, "问题甲", "修订办法。", "甲科", "2025-3-31", "已完成"},
			[]any{"二、作风方面"}, turned, []any{1, "推进中", "乙科", "问题乙", "开展自查。", "2025-3-31"}),
		"the same heading again": rows(t, "整改台账", short, []any{1, "问题甲", "修订办法。", "甲科", "2025-3-31", "已完成"},
			short, []any{2, "问题乙", "开展自查。", "乙科", "2025-3-31", "推进中"}),
		"sheets of offices": two.bytes(),
	} {
		l, found, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		golden.Check(t, "testdata/tables/"+name+".txt", []byte(dump(l)+"\n"+dumpFindings(found)+"\n"+dumpReadings(l)))
	}
}

// 同上 is what stands above; a stroke or 无 is nothing, and no fault where there is
// no such level.
func TestWordsForOtherCells(t *testing.T) {
	file := rows(t, "整改台账", heads,
		[]any{1, "方面甲", "问题甲", "任务甲", "修订办法。", "甲科", "2025-3-31", "已完成"},
		[]any{2, "同上", "〃", "任务乙", "开展自查。", "同上", "同上", "推进中"},
		[]any{3, "方面乙", "问题乙", "/", "开展互查。", "—", "2025-3-31", "同上"},
		[]any{4, "", "问题丙", "无", "公开电话。", "丙科", "/", "已完成"},
	)
	l, found, err := reading.Read("台账.xlsx", file, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/words-for-cells.txt", []byte(dump(l)+"\n"+dumpFindings(found)))
}
