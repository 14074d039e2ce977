package plan_test

import (
	"strings"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
)

// workbooks are such as offices send, each with something of its own to recognise.
var workbooks = []struct {
	name, book string
	mapping    map[string]ledger.Field
}{
	{name: "titles above the heading", book: `
# 整改台账 A1:F1 A2:F2 A3:F3
某局巡察反馈问题整改台账
填报单位：某局
一、政治建设方面
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|已完成`},
	{name: "heading of two rows with merges", book: `
# 整改台账 A1:A2 B1:B2 C1:D1 E1:F1
序号|反馈问题|整改情况||责任落实|
||整改措施|整改进展|责任科室|完成时限
1|学习不深|开展学习。|已学习。|甲科|2025-3-31`},
	{name: "heading of two rows without merges", book: `
# 整改台账
序号|反馈问题|整改||责任|
||措施|进展|科室|领导
1|学习不深|开展学习。|已学习。|甲科|张三`},
	{name: "heading in row 12", book: `
# Sheet1
某局
` + strings.Repeat("\n", 9) + `
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|已完成`},
	{name: "several tables on a sheet", book: `
# 整改台账
一、政治方面
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|已完成
` + heads + `
2|检查不严|开展检查。|甲科|2025-3-31|已完成

二、作风方面
（一）会风
序号|整改状态|责任科室|反馈问题|整改措施|完成时限
1|推进中|乙科|会议过多|减少会议。|2025-6-30`},
	{name: "sheets by name", book: `
# 通报信息
发文机关|某局
# 组织落实
标题|内容
# 下一步打算
标题|内容
# 使用说明
请逐项填写。
# Sheet1
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|已完成
# Sheet2
单位简称|某局
反馈日期|2025年1月3日
成文日期|2025年6月3日
# 附件1
` + heads + `
1|略|略|略|略|略
# 花名册
姓名|科室
张三|甲科`},
	{name: "the one sheet is called an attachment", book: "# 附件1\n" + heads + "\n1|学习不深|开展学习。|甲科|2025-3-31|已完成"},
	{name: "hidden sheets", book: `
# 整改台账
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|已完成
#~旧台账
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|推进中
#~通报信息
发文机关|某局`},
	{name: "summary workbook of our own", book: `
# 总览
项目|数量
# 整改明细
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|推进中
# 逾期清单
` + heads + `
1|学习不深|开展学习。|甲科|2025-3-31|推进中`},
	{name: "status recognised by content", book: `
# 整改台账
序号|反馈问题|整改措施|完成情况
1|学习不深|开展学习。|已完成
2|检查不严|开展检查。|推进中`},
	{name: "ticks with a legend", book: `
# 整改台账 D2:F2 A2:A3 B2:B3 C2:C3
（√为已完成，×为未完成）
序号|反馈问题|整改措施|整改状态
|||已完成|推进中|未启动
1|学习不深|开展学习。|√||
注：●已完成 ○推进中`},
	{name: "columns twice and beside", book: `
# 整改台账
序号|反馈问题|整改措施|责任单位|责任科室|完成时限|完成时间|整改时限|心得
1|学习不深|开展学习。|某局|甲科|2025-3-31|2025-3-1||略`},
	{name: "mapping", mapping: map[string]ledger.Field{"毛病": ledger.FieldProblem, "工作举措": ledger.FieldAction, "备注": ""}, book: `
# 整改台账
序号|毛 病（必填）|工作举措|备注
1|学习不深|开展学习。|略`},
}

func TestRecognised(t *testing.T) {
	var b strings.Builder
	for _, w := range workbooks {
		plans, found := recognised(w.book, w.mapping)
		b.WriteString(w.name + "\n" + shown(plans))
		for _, f := range found {
			b.WriteString("  " + f.ID() + " " + f.At.String() + "\n")
		}
	}
	golden.Check(t, "testdata/recognised.txt", []byte(b.String()))
}
