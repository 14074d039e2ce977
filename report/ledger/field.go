package ledger

import (
	"slices"
	"strings"
)

// A Field names what a column of the ledger holds, in the standard word of the trade.
type Field string

// The fields, in the order of Fields.
const (
	FieldNumber         Field = "序号"
	FieldAspect         Field = "方面"
	FieldProblem        Field = "反馈问题"
	FieldTask           Field = "具体问题"
	FieldCause          Field = "原因"
	FieldGoal           Field = "整改目标"
	FieldAction         Field = "整改措施"
	FieldProgress       Field = "进展"
	FieldMeasure        Field = "整改措施及进展"
	FieldLeader         Field = "责任领导"
	FieldOffice         Field = "责任科室"
	FieldSupporters     Field = "配合单位"
	FieldPerson         Field = "责任人"
	FieldDeadline       Field = "完成时限"
	FieldStatus         Field = "状态"
	FieldFinished       Field = "完成日期"
	FieldReason         Field = "未完成原因"
	FieldDifficulty     Field = "存在困难"
	FieldNext           Field = "下一步打算"
	FieldSystem         Field = "制度成果"
	FieldEvidence       Field = "佐证材料"
	FieldAccountability Field = "问责情况"
	FieldRecovered      Field = "挽回资金"
	FieldAmount         Field = "涉及金额"
	FieldMended         Field = "整改金额"
	FieldNote           Field = "备注"
	FieldPart           Field = "部分"
	FieldSource         Field = "问题来源"
)

// Fields lists every field, in the order of the tool's own workbook.
var Fields = []Field{
	FieldNumber, FieldAspect, FieldProblem, FieldTask, FieldCause, FieldGoal,
	FieldAction, FieldProgress, FieldMeasure, FieldLeader, FieldOffice,
	FieldSupporters, FieldPerson, FieldDeadline, FieldStatus, FieldFinished,
	FieldReason, FieldDifficulty, FieldNext, FieldSystem, FieldEvidence,
	FieldAccountability, FieldRecovered, FieldAmount, FieldMended, FieldNote, FieldPart, FieldSource,
}

var (
	// TitleFields hold the titles that make the tree, from its top.
	TitleFields = []Field{FieldAspect, FieldProblem, FieldTask}
	// TextFields hold what a measure says.
	TextFields = []Field{FieldMeasure, FieldAction, FieldProgress}
)

// IsTitle reports whether the field is one of TitleFields.
func (f Field) IsTitle() bool { return slices.Contains(TitleFields, f) }

// IsText reports whether the field is one of TextFields.
func (f Field) IsText() bool { return slices.Contains(TextFields, f) }

// Known reports whether a ledger has such a field.
func (f Field) Known() bool { return slices.Contains(Fields, f) }

// FieldNames lists the fields as a sentence does.
func FieldNames() string {
	names := make([]string, len(Fields))
	for i, field := range Fields {
		names[i] = string(field)
	}
	return strings.Join(names, "、")
}
