package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var taskWithoutMeasures = Rule{
	ID: "task-without-measures", Severity: finding.Error,
	Title:  "没有整改措施的任务",
	Reason: "通报里每个具体问题之下都要有整改措施及进展。",
	Check:  checkTasks,
}

func checkTasks(b *Book) []Fault {
	var faults []Fault
	for _, t := range b.tasks() {
		if !hasText(t) && t.Title.Given() {
			faults = append(faults, whole(t.Title, "这个具体问题没有整改措施。", "请补上整改措施及进展；这一行若是多余的，请删去。"))
		}
	}
	return faults
}

// hasText tells whether any measure of the task has a text.
func hasText(t *ledger.Task) bool {
	for _, m := range t.Measures {
		if m.Text.Given() || m.Action.Given() {
			return true
		}
	}
	return false
}
