package notice_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// A level of several columns heads each row by the first that it has.
func TestLevelOfSeveralColumns(t *testing.T) {
	template := parsed(t, `{title: 通报, parts: [{from: ledger, levels: [{by: [反馈问题, 具体问题], number: "1.", run-in: true}]}]}`)
	for _, c := range []struct{ problem, task, want string }{
		{"学习不深", "以会代学", "1.学习不深。办了。"}, {"", "以会代学", "1.以会代学。办了。"}, {"学习不深", "", "1.学习不深。办了。"}, {"", "", "办了。"},
	} {
		n, _ := notice.Compose(small("甲", c.problem, c.task, "办了"), template, nil, notice.Options{})
		if got := textOf(n); !strings.Contains(got, "\n"+c.want+"\n") {
			t.Errorf("%q, %q: %s", c.problem, c.task, got)
		}
	}
	template = parsed(t, `{title: 通报, parts: [{from: ledger, levels: [{by: [反馈问题, 具体问题], number: "1."}]}]}`)
	l := small("甲", "学习不深", "", "办了")
	l.Aspects = append(l.Aspects, small("", "", "以会代学", "改了").Aspects...)
	n, _ := notice.Compose(l, template, nil, notice.Options{})
	if got := textOf(n); !strings.Contains(got, "1.学习不深\n办了。\n2.以会代学\n改了。\n") {
		t.Errorf("mixed rows: %s", got)
	}
}

// Where a ledger has no problems its tasks are what was found, each with its own state.
func TestStateOfTasksWithoutAProblem(t *testing.T) {
	template := parsed(t, `{title: 通报, parts: [{from: ledger, where: {问题状态: [推进中]}, levels: [{by: [反馈问题, 具体问题], number: "1."}]}]}`)
	l := small("甲", "", "以会代学", "改了")
	l.Aspects[0].Problems[0].Tasks[0].Measures[0].State = ledger.Done
	other := small("甲", "", "清收不力", "在改").Aspects[0].Problems[0].Tasks[0]
	other.Measures[0].State = ledger.Going
	l.Aspects[0].Problems[0].Tasks = append(l.Aspects[0].Problems[0].Tasks, other)
	n, _ := notice.Compose(l, template, nil, notice.Options{})
	if got := textOf(n); !strings.Contains(got, "1.清收不力") || strings.Contains(got, "以会代学") {
		t.Errorf("chosen: %s", got)
	}
}
