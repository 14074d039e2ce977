package blank

import "tongbao/report/ledger"

// setupForm and plansForm hold the passages before and after the ledger's own part.
var (
	setupForm = passages("组织落实",
		"小标题，如：提高政治站位。不用写序号，末尾不加句号。",
		"正文。可以用花括号引用台账中的数字，由程序填写：{方面数}、{反馈问题数}、{任务数}、{措施数}、{已完成数}、{完成率}、{制度数}。")
	plansForm = passages("今后打算",
		"小标题。留空的一行是总起段，写在各小标题之前。",
		"正文。同样可以引用花括号中的数字。")
)

func passages(name, title, text string) form {
	return form{name: name, columns: []column{
		{heading: "标题", width: 32, note: title},
		{heading: "内容", width: 96, note: text},
	}}
}

var ledgerForm = form{
	name:      "整改台账",
	landscape: true,
	frozen:    1,
	columns: []column{
		{heading: "序号", width: 6, example: "示例", note: "任务的序号，从1起连续编号。同一任务有几条措施的，只填第一行，或者合并单元格。", entry: entry{look: short}},
		{heading: "方面", width: 22, example: "学习贯彻党的创新理论", note: "巡察反馈的方面，不带“方面”二字。与上一行相同的留空，或者合并单元格。"},
		{heading: "反馈问题", width: 28, example: "理论学习不够深入", note: "反馈意见中的问题，不带“问题”二字。与上一行相同的留空，或者合并单元格。"},
		{heading: "具体问题", width: 24, example: "中心组专题研讨少", note: "细化后的整改任务。与上一行相同的留空，或者合并单元格。"},
		{heading: "整改措施及进展", width: 64, example: "修订中心组学习制度，明确每季度至少专题研讨1次。今年以来已开展3次，12人次作了交流发言。", note: "一行一条措施，写明做了什么、做到什么程度。不用写“一是”“二是”，由程序编排。"},
		{heading: "责任领导", width: 12, example: "张××", entry: entry{look: short}},
		{heading: "责任科室", width: 16, example: "办公室、人事科", note: "几个科室之间用顿号隔开，牵头的写在前面。", entry: entry{look: short}},
		{heading: "配合单位", width: 16, example: "机关党委", optional: true, entry: entry{look: short}},
		{heading: "责任人", width: 12, example: "李××", optional: true, entry: entry{look: short}},
		{heading: "完成时限", width: 13, example: "2025-03-31", note: "填日期，如 2025-3-31；也可以选“立行立改”“长期坚持”。",
			entry: entry{look: dayLook, choices: []string{"立行立改", "长期坚持"}}},
		{heading: "整改状态", width: 11, example: "已完成", note: "从下拉列表中选。“基本完成”不计入完成率。",
			entry: entry{look: short, choices: stateNames(), strict: true, rule: "请从下拉列表中选择整改状态。"}},
		{heading: "完成日期", width: 13, example: "2025-03-20", note: "状态为“已完成”的必填，其他的留空。", entry: dateOnly(dayLook)},
		{heading: "未完成原因", width: 26, optional: true, note: "状态为“未完成”的必填，并写明下步打算。"},
		{heading: "制度成果", width: 26, example: "《中心组学习制度》", optional: true, note: "新建或修订的制度名称，带书名号；几项之间用顿号或者换行隔开。花括号中的{制度数}由此计算。"},
		{heading: "备注", width: 16, example: "此行是示例，可以删去", optional: true, note: "只留在台账和汇总表中，不进入通报。"},
	},
}

// stateNames are the states' standard words, most advanced first.
func stateNames() []string {
	names := make([]string, 0, len(ledger.States))
	for _, s := range ledger.States {
		names = append(names, s.String())
	}
	return names
}
