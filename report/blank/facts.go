package blank

import (
	"slices"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
)

// A fact is a row of the sheet 通报信息.
type fact struct {
	key   ledger.Key
	hint  string
	entry entry
}

var (
	typed   = entry{look: literal}
	dateRow = dateOnly(longDay)

	aboutDay = entry{look: longDay} // a day, or ten days of a month in words
)

var factsForm = form{
	name: "通报信息",
	columns: []column{
		{heading: "项目", width: 16, entry: entry{look: short}},
		{heading: "内容", width: 46, entry: entry{look: literal},
			note: "只填这一列。项目名称不要改动；用不着的可填项留空即可，通报中不会出现。"},
		{heading: "说明", width: hintWidth, optional: true, entry: entry{look: prose},
			note: "填写提示，不进入通报。"},
	},
	facts: []fact{
		{ledger.Issuer, "发通报的党组（党委）全称，用于标题和署名，如：中共××市××局党组。", typed},
		{ledger.Title, "不含发文机关，如：关于巡察整改进展情况的通报。", typed},
		{ledger.ShortName, "正文中的自称，如：局党组。", typed},
		{ledger.Sender, "派出巡察组的党委，如：市委。", typed},
		{ledger.Team, "巡察组全称，如：市委第二巡察组。", typed},
		{ledger.InspectionType, "可从下拉列表中选，也可自行填写。", entry{look: literal,
			choices: []string{"常规巡察", "专项巡察", "机动巡察", "提级巡察", "联动巡察", "交叉巡察", "巡察“回头看”", "“巡乡带村”巡察", "涉粮问题专项巡察"}}},
		{ledger.Begins, "填日期，如 2025-3-31，显示为“2025年3月31日”；只说到月、旬的，写“2025年3月下旬”。", aboutDay},
		{ledger.Ends, "填日期，也可以只说到月、旬。", aboutDay},
		{ledger.FedBack, "巡察组反馈意见的日期。", dateRow},
		{ledger.Phone, "接受监督的联系方式，写在通报末尾。", typed},
		{ledger.PostBox, "邮寄地址或信箱。", typed},
		{ledger.Email, "电子邮箱地址。", typed},
		{ledger.Dated, "通报落款的日期。", dateRow},
		{ledger.DataDate, "台账数据截至哪一天；是否逾期按这一天计算，不填则按成文日期计算。", dateRow},
		{ledger.CopyNumber, "涉密公文用，6位数字，如 000001。", typed},
		{ledger.Secrecy, "密级和保密期限，如：秘密★1年。", typed},
		{ledger.Urgency, "特急或者加急。", entry{look: literal, choices: []string{"特急", "加急"}, strict: true,
			rule: "紧急程度只有“特急”“加急”两种；不需要标注的请留空。"}},
		{ledger.Masthead, "红头文字，如：中共××市××局党组文件。不填则不印红头。", typed},
		{ledger.DocNumber, "如：×水党组〔2025〕12号；年份用六角括号，序号前不加“第”。", typed},
		{ledger.Signer, "上行文才填，签发人姓名。", typed},
		{ledger.Addressee, "主送机关，几个并列时用顿号隔开。", typed},
		{ledger.CopyTo, "抄送机关，用逗号隔开。", typed},
		{ledger.Printer, "印发机关，写在末页版记中。", typed},
		{ledger.Printed, "填日期。", dateRow},
		{ledger.Attachments, "附件名称，几个附件分行填写（单元格内换行按 Alt+Enter），不编号，不加书名号。内容另建名为“附件1”“附件2”的工作表。", typed},
		{ledger.Remark, "写在成文日期下面，不带括号，如：此件公开发布。", typed},
	},
}

// hintWidth is the width of the column 说明.
const hintWidth = 52

// writeFacts writes the rows of 通报信息: what is asked for, room for the
// answer, and how to answer.
func (s *sheet) writeFacts(facts []fact) {
	for i, f := range facts {
		row, face, need := i+2, heading, "必填。"
		if !slices.Contains(ledger.Required, f.key) {
			face, need = optional, "可填。"
		}
		s.text(1, row, string(f.key), face)
		s.look(2, row, f.entry.look)
		s.text(3, row, need+f.hint, prose)
		s.height(row, proseHeight(need+f.hint, hintWidth))
		s.allow(a1.Cell(row, 2), f.entry)
	}
}
