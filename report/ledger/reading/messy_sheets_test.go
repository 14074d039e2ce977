package reading_test

import (
	"testing"

	"tongbao/report/ledger"
)

func passages(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("一、组织落实情况")
	w.row(s, "组织落实情况")
	w.row(s, "序号", "标题", "内容")
	w.row(s, 1, "提高认识", "把整改作为政治任务。\n层层压实责任。")
	w.row(s, 2, nil, "没有标题的一段。")
	s = w.sheet("下步打算")
	w.row(s, nil, "总起段。")
	w.row(s, "抓好后续整改", "常态化督查。")
	s = w.sheet("整改台账")
	w.row(s, heads...)
	return w.bytes()
}

func annexes(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("通报信息")
	w.row(s, "附件", "1.制度清单\n2.经费明细表；3.佐证材料目录")
	s = w.sheet("整改台账")
	w.row(s, heads...)
	s = w.sheet("附件2")
	n := w.row(s, "经费明细表")
	w.merge(s, n, 1, n, 3)
	w.row(s, "科目", "金额（万元）", "说明")
	n = w.row(s, "差旅", 3.5, "合并的说明")
	w.row(s, "培训", 12)
	w.merge(s, n, 3, n+1, 3)
	s = w.sheet("附件1：制度清单")
	w.row(s, "现将整改期间出台的制度列出如下。")
	w.row(s, "《用水管理办法》")
	w.sheet("附件4")
	return w.bytes()
}

func flatHeading(t *testing.T) []byte {
	return []byte("序号,反馈问题,具体问题,整改措施及进展,责任分工,,,整改,\n" +
		",,,,领导,责任科室,责任人,状态,时限\n" +
		"1,问题甲,任务甲,措施一。,张局长,甲科,李某,已完成,立行立改\n" +
		"\n" +
		"2,,任务乙,\"措施二，\n换行。\",张局长,乙科,王某,推进中,2025年底\n")
}

func mapping(t *testing.T) []byte {
	return rows(t, "Sheet1",
		[]any{"毛病", "办法", "责任科室", "整改状态"},
		[]any{"门卫登记不全", "补齐登记簿。", "办公室", "已完成"})
}

func severalLedgers(t *testing.T) []byte {
	w := newWorkbook(t)
	for _, name := range []string{"市本级", "直属单位"} {
		s := w.sheet(name)
		w.row(s, heads...)
		w.row(s, 1, "方面"+name, "问题", "任务", "措施。", "甲科", "立行立改", "已完成")
	}
	w.sheet("空表")
	return w.bytes()
}

func allColumns(t *testing.T) []byte {
	var heading, row []any
	for _, f := range ledger.Fields {
		heading = append(heading, string(f))
		row = append(row, string(f)+"的内容")
	}
	return rows(t, "整改台账", heading, row)
}
