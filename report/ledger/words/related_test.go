package words_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// Ledgers of related work have headings of their own: audits, environmental
// inspections, education campaigns, hazards, complaints and the supervision by people's
// congresses.
func TestHeadingsOfRelatedWork(t *testing.T) {
	headings := words.Default().Headings
	for field, list := range map[ledger.Field][]string{
		ledger.FieldAspect:     {"被巡察党组织", "被巡察单位", "被审计单位", "隐患类别", "诉求类别"},
		ledger.FieldProblem:    {"检视问题", "审议意见", "隐患名称", "督办事项", "诉求内容", "督察反馈问题", "审计查出问题", "隐患内容（照片另附）"},
		ledger.FieldTask:       {"整改任务事项", "重点任务"},
		ledger.FieldAction:     {"治理措施", "办理措施", "整治措施"},
		ledger.FieldProgress:   {"办理进展", "办理结果", "治理情况", "推进情况"},
		ledger.FieldOffice:     {"整改责任单位", "承办单位", "牵头"},
		ledger.FieldSupporters: {"配合", "协办单位"},
		ledger.FieldPerson:     {"整改责任人", "承办人", "包案人"},
		ledger.FieldDeadline:   {"办理时限", "治理时限", "办结时限"},
		ledger.FieldStatus:     {"是否办结", "治理状态"},
		ledger.FieldFinished:   {"办结日期", "实际办结时间", "整改完成日期"},
		ledger.FieldReason:     {"未完成原因", "未按期完成原因", "下步措施"},
		ledger.FieldDifficulty: {"存在困难", "存在问题及困难", "需协调解决的问题"},
		ledger.FieldNext:       {"下一步打算", "下步安排", "下一步整改措施"},
	} {
		for _, text := range list {
			if got, sure := headings.Field(text); got != field || sure != words.Exact {
				t.Errorf("%s: %q, %.2f, want %s", text, got, sure, field)
			}
		}
	}
}
