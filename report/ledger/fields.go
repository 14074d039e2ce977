package ledger

import (
	"slices"
	"strings"
)

// Fields lists every field, in the order of the tool's own workbook.
var Fields = []Field{
	FieldNumber, FieldAspect, FieldProblem, FieldTask, FieldCause, FieldGoal,
	FieldAction, FieldProgress, FieldMeasure, FieldLeader, FieldOffice,
	FieldSupporters, FieldPerson, FieldDeadline, FieldStatus, FieldFinished,
	FieldReason, FieldSystem, FieldEvidence, FieldAccountability, FieldRecovered,
	FieldNote,
}

func (f Field) known() bool { return slices.Contains(Fields, f) }

// FieldNames lists the fields as a sentence does.
func FieldNames() string {
	names := make([]string, len(Fields))
	for i, field := range Fields {
		names[i] = string(field)
	}
	return strings.Join(names, "、")
}

// structural fields make the tree, from the top; measureFields make a measure's text.
var (
	structural    = []Field{FieldAspect, FieldProblem, FieldTask}
	measureFields = []Field{FieldMeasure, FieldAction, FieldProgress}
)

// perTask fields may be kept once for a task with several rows.
var perTask = []Field{
	FieldLeader, FieldOffice, FieldSupporters, FieldPerson, FieldDeadline,
	FieldStatus, FieldFinished,
}
