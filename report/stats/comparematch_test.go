package stats

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// A row is a measure with its parents, in short.
type row struct{ problem, task, number, action, text string }

// ofRows returns a ledger in which rows of one problem and task stand together.
func ofRows(rows ...row) *ledger.Ledger {
	value := func(text string) ledger.Value { return ledger.Value{Text: text} }
	a := ledger.Aspect{}
	for _, r := range rows {
		m := ledger.Measure{Number: value(r.number), Action: value(r.action), Text: value(r.action + r.text)}
		if n := len(a.Problems); n == 0 || a.Problems[n-1].Title.Text != r.problem {
			a.Problems = append(a.Problems, ledger.Problem{Title: value(r.problem)})
		}
		p := &a.Problems[len(a.Problems)-1]
		if n := len(p.Tasks); n == 0 || p.Tasks[n-1].Title.Text != r.task {
			p.Tasks = append(p.Tasks, ledger.Task{Title: value(r.task)})
		}
		t := &p.Tasks[len(p.Tasks)-1]
		t.Measures = append(t.Measures, m)
	}
	return &ledger.Ledger{Aspects: []ledger.Aspect{a}}
}

// matches returns the earlier ledger's measures by their places, each with its match's.
func matches(previous, current *ledger.Ledger) string {
	before, after := matched(previous, current)
	var list []string
	for i, e := range before {
		at := slices.IndexFunc(after, func(a entry) bool { return a.measure == e.other })
		list = append(list, fmt.Sprintf("%d-%d", i, at))
	}
	return strings.ReplaceAll(strings.Join(list, " "), "--1", "-")
}

func TestMatched(t *testing.T) {
	for _, c := range []struct {
		name              string
		previous, current []row
		want              string
	}{
		{"progress goes on in a joined text",
			[]row{{problem: "公车", text: "修订《公车管理办法》。正在修订《公车管理办法》，已征求意见2轮。"}},
			[]row{{problem: "公车", text: "修订《公车管理办法》。已印发《公车管理办法》。"}}, "0-0"},
		{"progress goes on beside the measure",
			[]row{{"公车", "", "", "修订办法。", "正在征求意见。"}, {"公车", "", "", "开展核查。", "尚未开始。"}},
			[]row{{"公车", "", "", "开展核查。", "已核查12辆。"}, {"公车", "", "", "修订办法。", "已印发。"}}, "0-1 1-0"},
		{"measure and progress in two columns of the later ledger alone",
			[]row{{problem: "公车", text: "修订公车管理办法。正在征求意见。"}, {problem: "公车", text: "开展公车专项核查。尚未开始。"}},
			[]row{{"公车", "", "", "开展公车专项核查。", "已核查12辆，清退3辆，收回资金全部上缴。"}, {"公车", "", "", "修订公车管理办法。", "已印发实施。"}}, "0-1 1-0"},
		{"extended by a clause",
			[]row{{problem: "公车", text: "开展核查。"}, {problem: "公车", text: "组织集中学习。"}},
			[]row{{problem: "公车", text: "组织集中学习，并形成记录。"}, {problem: "公车", text: "修缮车库。"}, {problem: "公车", text: "开展全面核查。"}}, "0-2 1-0"},
		{"the likest first",
			[]row{{problem: "公车", text: "开展公车核查。"}, {problem: "公车", text: "开展公车专项核查整治。"}},
			[]row{{problem: "公车", text: "开展公车专项核查整治行动。"}, {problem: "公车", text: "开展公车全面核查。"}}, "0-1 1-0"},
		{"one is left on either side",
			[]row{{problem: "公车", text: "正在起草。"}, {problem: "报销", text: "甲。"}},
			[]row{{problem: "公车", text: "已经印发。"}, {problem: "基建", text: "乙。"}}, "0-0 1-"},
		{"two are left on one side",
			[]row{{problem: "公车", text: "正在起草。"}},
			[]row{{problem: "公车", text: "已经印发。"}, {problem: "公车", text: "学习三次。"}}, "0-"},
		{"numbers distinguish the last ones",
			[]row{{problem: "公车", number: "1", text: "正在起草。"}},
			[]row{{problem: "公车", number: "2", text: "已经印发。"}}, "0-"},
		{"one number",
			[]row{{problem: "公车", number: "1", text: "正在起草。"}, {problem: "公车", number: "2", text: "学习三次。"}},
			[]row{{problem: "公车", number: "2", text: "修缮车库。"}, {problem: "公车", number: "1", text: "已经印发。"}}, "0-1 1-0"},
		{"in its own problem rather than another with the same task",
			[]row{{problem: "公车", task: "制度不全", text: "制定办法。"}, {problem: "报销", task: "制度不全", text: "制定办法。"}},
			[]row{{problem: "报销", task: "制度不全", text: "制定办法。"}, {problem: "公车", task: "制度不全", text: "制定办法。"}}, "0-1 1-0"},
		{"the problem is called otherwise",
			[]row{{problem: "公车", task: "制度不全", text: "制定办法。"}},
			[]row{{problem: "公车管理", task: "制度不全", text: "制定办法。"}}, "0-0"},
		{"the task is called otherwise",
			[]row{{problem: "公车", task: "制度不全", text: "制定办法。"}, {problem: "公车", task: "制度不全", text: "甲。"}},
			[]row{{problem: "公车", task: "制度不健全", text: "制定办法。"}, {problem: "公车", task: "制度不健全", text: "乙。"}}, "0-0 1-"},
		{"the same words about another problem",
			[]row{{problem: "公车", text: "制定办法。"}},
			[]row{{problem: "报销", text: "制定办法。"}}, "0-"},
	} {
		if got := matches(ofRows(c.previous...), ofRows(c.current...)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// Where measure and progress have a column each, boilerplate progress makes no
// two measures alike.
func TestProgressAloneIsNoLikeness(t *testing.T) {
	const progress = "已召开专题会议研究部署，明确责任分工，正在按计划推进，取得阶段性成效。"
	a := sketchOf(&ledger.Measure{Action: ledger.Value{Text: "修缮车库。"}, Text: ledger.Value{Text: "修缮车库。" + progress}})
	b := sketchOf(&ledger.Measure{Action: ledger.Value{Text: "组织学习。"}, Text: ledger.Value{Text: "组织学习。" + progress}})
	if got := a.likeness(b); got != 0 {
		t.Errorf("likeness %d", got)
	}
}

// large returns a ledger of many measures about one problem, the round's progress beside.
func large(n int, round string) *ledger.Ledger {
	rows := make([]row, n)
	for i := range rows {
		rows[i] = row{problem: "管理不严", text: fmt.Sprintf("对%d号项目开展专项核查并督促整改到位，完善台账%d册。%s第%d批。", i, i*7, round, i%9)}
	}
	return ofRows(rows...)
}

func BenchmarkCompare(b *testing.B) {
	previous, current := large(20000, "正在核查"), large(20000, "已核查并通报")
	for b.Loop() {
		compared(previous, current)
	}
}
