package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var taskWithoutMeasures = Rule{
	Kind: &finding.Kind{
		ID: "task-without-measures", Severity: finding.Error,
		Title:    "没有整改措施的问题",
		Reason:   "通报里每个问题之下都要有整改措施及进展；完成率等按措施计算，没有措施的一行，填写的状态不计入。",
		Examples: []string{"一行写了反馈问题“学习不深入”，没有写整改措施"},
	},
	Check: checkTasks,
}

func checkTasks(b *Book) []Fault {
	var faults []Fault
	for _, a := range b.Aspects {
		for _, p := range a.Problems {
			for i := range p.Tasks {
				if t := &p.Tasks[i]; !hasText(t) {
					faults = append(faults, unmeasured(a.Title, p.Title, t))
				}
			}
		}
	}
	return faults
}

// unmeasured returns the fault of a task without measures, at the lowest title that there is.
func unmeasured(aspect, problem ledger.Value, task *ledger.Task) Fault {
	title, what := task.Title, "这个具体问题没有整改措施"
	switch {
	case task.Title.Given():
	case problem.Given():
		title, what = problem, "这个反馈问题没有整改措施"
	default:
		title, what = aspect, "这个方面有一行没有问题，也没有整改措施"
	}
	if hasStatus(task) {
		what += "，这一行填写的状态没有计入统计"
	}
	return cellFault(title, what+"。", "请补上整改措施及进展；这一行若是多余的，请删去。")
}

// hasStatus reports whether the task's row states how far it has come, though it
// has no measure to be counted by.
func hasStatus(t *ledger.Task) bool { return t.Status.Given() && len(t.Measures) == 0 }

// hasText reports whether any measure of the task has a text.
func hasText(t *ledger.Task) bool {
	for _, m := range t.Measures {
		if m.Text.Given() || m.Action.Given() {
			return true
		}
	}
	return false
}
