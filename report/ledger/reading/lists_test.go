package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// Lists of what the ledger has stand beside it, under names of their own or as
// attachments. They are counted once and not printed, unless the ledger names them.
func TestListsBesideTheLedger(t *testing.T) {
	problems := [][]any{{"序号", "方面", "反馈问题"}, {1, "政治方面", "学习不深入"}, {2, "作风方面", "用车不规范"}}
	measures := [][]any{{"反馈问题", "整改措施", "责任科室"}, {"学习不深入", "修订办法。", "甲科"}, {"用车不规范", "清理台账。", "乙科"}}
	others := [][]any{{"反馈问题", "整改措施", "责任科室"}, {"会议过多过长", "精简会议。", "丙科"}}
	names := [][]any{{"姓名", "职务"}, {"张三", "组长"}}
	full := [][]any{{"反馈问题", "整改措施", "整改进展", "责任科室", "完成时限", "状态"}, {"学习不深入", "修订办法。", "已修订。", "甲科", "2025-3-31", "已完成"}, {"用车不规范", "清理台账。", "已清理。", "乙科", "2025-3-31", "已完成"}}
	for name, c := range map[string]struct {
		lists    map[string][][]any
		fact     string
		measures int
		annexes  int
		notes    int
	}{
		"attachments":          {map[string][][]any{"附件1问题清单": problems, "附件2措施清单": measures}, "", 2, 0, 2},
		"sheets":               {map[string][][]any{"问题清单": problems, "措施清单": measures}, "", 2, 0, 2},
		"named as attachments": {map[string][][]any{"附件1问题清单": problems}, "整改问题清单", 2, 1, 0},
		"another ledger":       {map[string][][]any{"任务清单": others}, "", 3, 0, 0},
		"other attachments":    {map[string][][]any{"附件1责任清单": names, "附件2名单": names}, "", 2, 2, 0},
	} {
		w := newWorkbook(t)
		for _, sheet := range []string{"附件1问题清单", "附件2措施清单", "附件1责任清单", "附件2名单", "问题清单", "措施清单", "任务清单"} {
			if list, ok := c.lists[sheet]; ok {
				w.sheet(sheet)
				for _, row := range list {
					w.row(sheet, row...)
				}
			}
		}
		w.sheet("整改台账")
		for _, row := range full {
			w.row("整改台账", row...)
		}
		l, _, err := reading.Read("台账.xlsx", w.bytes(), reading.Options{Info: map[ledger.Key]string{ledger.Attachments: c.fact}})
		if err != nil {
			t.Fatal(name, err)
		}
		n, notes := 0, strings.Count(dumpReadings(l), "不重复统计")
		l.Measures(func(*ledger.Aspect, *ledger.Problem, *ledger.Task, *ledger.Measure) bool { n++; return true })
		if n != c.measures || len(l.Annexes) != c.annexes || notes != c.notes {
			t.Errorf("%s: %d measures, %d attachments, %d notes, want %d, %d, %d", name, n, len(l.Annexes), notes, c.measures, c.annexes, c.notes)
		}
	}
}
