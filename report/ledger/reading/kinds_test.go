package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// Ledgers of many kinds of work and office, each as what it is read as and how that is
// told.
func TestKindsOfLedgers(t *testing.T) {
	for name, file := range map[string][]byte{
		"assignments":     assignments(t),
		"several-things":  severalThings(t),
		"levels":          levelsInOneColumn(t),
		"months":          monthByMonth(t),
		"months-below":    monthsBelowAHeading(t),
		"empty-level":     rows(t, "整改台账", heads, []any{1, "方面甲", "问题甲", nil, "修订办法。", "甲科", "2025-3-31", "已完成"}),
		"round":           roundOfInspections(t),
		"hazards":         hazards(t),
		"complaints":      complaints(t),
		"sheets-of-rooms": sheetsOfOffices(t),
	} {
		l, found, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		golden.Check(t, "testdata/kinds/"+name+".txt", []byte(dump(l)+"\n"+dumpFindings(found)+"\n"+dumpReadings(l)))
	}
}

func assignments(t *testing.T) []byte {
	return rows(t, "任务分解表", []any{"序号", "反馈问题", "整改措施", "责任分工", "完成时限", "状态"},
		[]any{1, "学习不深入", "修订学习制度。", "责任领导：张某；责任科室：办公室；责任人：李某", "2025-3-31", "已完成"},
		[]any{2, "用车不规范", "清理公车。", "牵头：后勤科；配合：财务科、办公室", "2025-6-30", "推进中"})
}

func severalThings(t *testing.T) []byte {
	return withBlocks(t, []string{"D2:D3"}, []any{"反馈问题", "整改措施", "整改进展", "责任单位及责任人", "整改时限及完成情况"},
		[]any{"学习不深入", "修订学习制度。", "已修订。", "办公室 张某\n人事科 李某", "2025年3月底（已完成）"},
		[]any{"笔记不规范", "检查笔记。", "检查12次。", nil, "长期坚持"},
		[]any{"用车不规范", "清理公车。", "清理3辆。", "后勤科", "2025年6月底，正在推进"})
}

func levelsInOneColumn(t *testing.T) []byte {
	return rows(t, "整改台账", []any{"问题", "整改措施及进展", "责任科室", "完成时限", "状态"},
		[]any{"一、政治建设方面"}, []any{"（一）学习不深入"}, []any{"1.制度不全", "修订制度。", "甲科", "2025-3-31", "已完成"},
		[]any{"2.笔记不规范", "检查笔记。", "甲科", "2025-3-31", "已完成"}, []any{"二、作风建设方面"}, []any{"（一）用车不规范"},
		[]any{"1.台账不清", "清理公车。", "乙科", "2025-6-30", "推进中"})
}

func monthByMonth(t *testing.T) []byte {
	return rows(t, "月调度", []any{"反馈问题", "整改措施", "责任科室", "完成时限", "6月进展", "7月进展", "8月进展", "当前状态"},
		[]any{"学习不深入", "修订制度", "甲科", "2025-8-31", "起草", "征求意见", "印发实施", "已完成"},
		[]any{"用车不规范", "清理公车", "乙科", "2025-9-30", "摸底", "清理3辆", nil, "推进中"})
}

func monthsBelowAHeading(t *testing.T) []byte {
	return withBlocks(t, []string{"A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"},
		[]any{"反馈问题", "整改措施", "责任科室", "进展情况", nil, "整改状态"}, []any{nil, nil, nil, "一季度", "二季度"},
		[]any{"学习不深入", "修订制度", "甲科", "起草", "印发实施", "已完成"})
}

func roundOfInspections(t *testing.T) []byte {
	return rows(t, "整改台账", []any{"序号", "被巡察党组织", "反馈问题", "具体问题", "整改措施及进展", "责任单位", "完成时限", "整改状态"},
		[]any{1, "区民政局党组", "救助不及时", nil, "复核对象120户。", "区民政局", "2025-3-31", "已完成"},
		[]any{2, nil, "收费不规范", nil, "公示收费项目。", "区民政局", "2025-3-31", "已完成"},
		[]any{3, "区水务局党组", "管护不到位", nil, "落实管护主体。", "区水务局", "2025-6-30", "推进中"})
}

func hazards(t *testing.T) []byte {
	return rows(t, "隐患台账", []any{"隐患类别", "隐患名称", "治理措施", "治理情况", "治理责任单位", "治理时限", "是否完成", "存在困难", "下一步打算"},
		[]any{"消防", "通道堵塞", "清理通道。", "已清理。", "后勤科", "2025-3-31", "是", nil, nil},
		[]any{"用电", "线路老化", "更换线路。", "更换一半。", "后勤科", "2025-6-30", "否", "资金不足", "申请追加预算"})
}

func complaints(t *testing.T) []byte {
	return rows(t, "督办台账", []any{"诉求类别", "诉求内容", "办理措施", "办理进展", "承办单位", "办理时限", "是否办结", "办结时间"},
		[]any{"住房", "漏水无人修", "上门维修。", "已维修。", "物业科", "2025-3-31", "已办结", "2025-3-20"})
}

func sheetsOfOffices(t *testing.T) []byte {
	w := newWorkbook(t)
	for _, office := range []string{"办公室", "计财科"} {
		s := w.sheet(office)
		w.row(s, office+"整改台账")
		w.row(s, "反馈问题", "整改措施及进展", "责任人", "完成时限", "整改状态")
		w.row(s, office+"的问题", "修订制度。", "张某", "2025-3-31", "已完成")
	}
	return w.bytes()
}

// A column that a mapping leaves out is told of no more.
func TestColumnsThatAMappingSilences(t *testing.T) {
	file := rows(t, "整改台账", []any{"片区名", "反馈问题", "整改措施", "措施", "责任科室", "完成时限", "状态"}, []any{"东片", "甲", "修订。", "清理。", "甲科", "2025-3-31", "已完成"})
	_, found, err := reading.Read("台账.xlsx", file, reading.Options{})
	if err != nil || len(found) != 2 {
		t.Fatalf("%v, findings:\n%s", err, dumpFindings(found))
	}
	silent := map[string]ledger.Field{"片区名": "", "措施": ""}
	if _, found, err = reading.Read("台账.xlsx", file, reading.Options{Mapping: silent}); err != nil || len(found) > 0 {
		t.Errorf("%v, findings:\n%s", err, dumpFindings(found))
	}
}

// What is no ledger is told as what it is.
func TestOtherTablesAreTold(t *testing.T) {
	for want, file := range map[string][]byte{
		"花名册": rows(t, "Sheet1", []any{"序号", "姓名", "性别", "民族", "学历"}, []any{1, "张某", "男", "汉族", "本科"}),
		"值班表": rows(t, "国庆值班表", []any{"日期", "带班领导", "值班人员"}, []any{"10月1日", "张某", "李某"}),
	} {
		_, _, err := reading.Read("表.xlsx", file, reading.Options{})
		if err == nil || !strings.Contains(err.Error(), "像是"+want+"，不是整改台账") {
			t.Errorf("%s: %v", want, err)
		}
	}
}
