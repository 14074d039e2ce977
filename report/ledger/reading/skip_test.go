package reading_test

import (
	"strings"
	"testing"
)

// Rows that are no content are left out, and told.
func TestRowsBelowTheTable(t *testing.T) {
	heads := []any{"序号", "具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}
	data := []any{1, "任务甲", "措施。", "甲科", "长期", "长期坚持"}
	long := strings.Repeat("本表所列措施均以局党组会议审定的为准，", 4)
	for _, foot := range [][]any{
		{"制表：张三    审核：李四"}, {"制表人：张三", nil, "审核：李四"}, {"制表人"}, {"填表单位：某局"}, {"联系人：张三    电话：138"}, {nil, nil, "填报人：张三", nil, "电话：138"},
		{"注：" + long}, {"备注：" + long}, {"说明：" + long}, {"填 表 人：张三"}, {"审核人（签字）："}, {"填报人 张三"}, {"填报日期：2025年6月30日"}, {"注:●已完成"}, {"单位负责人（签字）：　　填表人："},
		{"单位（盖章）："}, {"第 1 页，共 3 页"}, {"以下空白"}, {"注1：" + long}, {"分管领导：", nil, nil, "日期：2025.6.30"},
	} {
		checkFoot(t, "是表尾，没有读取。", heads, data, foot)
	}
	for _, foot := range [][]any{
		{"合计", nil, "117条"}, {"总计：", nil, 3}, {"小计", 5}, {"合计117条措施，已完成59条"}, {"合  计（条）", nil, 3}, {nil, "合计数", 12}, {"共计：3条"},
	} {
		checkFoot(t, "是合计，没有读取；", heads, data, foot)
	}
}

func checkFoot(t *testing.T, note string, heads, data, foot []any) {
	t.Helper()
	measures, found, l := measuresOf(t, rows(t, "整改台账", heads, data, foot))
	if len(measures) != 1 || len(found) > 0 || !strings.Contains(notes(l), "第3行"+note) {
		t.Errorf("%v: %d measures, notes %s, findings %s", foot, len(measures), notes(l), dumpFindings(found))
	}
}

func TestRemarkInSeveralRows(t *testing.T) {
	heads := []any{"序号", "具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}
	measures, found, l := measuresOf(t, rows(t, "整改台账", heads, []any{1, "任务甲", "措施。", "甲科", "长期", "长期坚持"},
		[]any{"说明：1.本表由办公室汇总。"}, []any{"2.完成时限以方案为准。"}, []any{"3.其他。"}))
	if len(measures) != 1 || len(found) > 0 || !strings.Contains(notes(l), "第3、4、5行是表尾，没有读取。") {
		t.Errorf("%d measures, notes %s, findings %s", len(measures), notes(l), dumpFindings(found))
	}
}

// Texts that only begin with such a word are content.
func TestRowsThatBeginLikeAFoot(t *testing.T) {
	heads := []any{"具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}
	for _, title := range []string{
		"审核把关不严", "审核人员配备不足", "制表不规范", "联系人制度不健全", "主要负责人履职不到位", "总计划不落实", "说明材料不完整", "注重形式", "累计追缴资金不到位",
		"单位内控制度不完善", "填报数据失真", "合计划拨资金不足3万元", "备注栏填写随意", "签发文件不规范", "第三页", "分管领导重视不够", "审定程序不严", "共计划内的项目未开工",
	} {
		measures, found, _ := measuresOf(t, rows(t, "整改台账", heads, []any{title, "措施。", "甲科", "长期", "长期坚持"}))
		if len(measures) != 1 || len(found) > 0 {
			t.Errorf("%s: %d measures, findings %s", title, len(measures), dumpFindings(found))
		}
	}
}
