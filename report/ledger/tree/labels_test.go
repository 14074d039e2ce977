package tree_test

import (
	"strings"
	"testing"
)

// apart shows the first measure with what was to be done and what was done.
func (g grown) apart() string {
	m := g.measures()[0]
	if !m.Progress.Given() {
		return oneLine(m.Text.Text)
	}
	return oneLine(m.Action.Text + "＋" + m.Progress.Text)
}

// Labels in a cell tell measure and progress apart, where that leaves no doubt.
func TestLabelsInsideCells(t *testing.T) {
	for cell, want := range map[string]string{
		"【整改措施】修订制度。⏎【整改进展】已修订。":       "修订制度。＋已修订。",
		"整改进展：已修订。整改措施：修订制度。":          "修订制度。＋已修订。",
		"整改措施⏎修订制度。⏎进展情况⏎已修订。":         "修订制度。＋已修订。",
		"修订制度。〔整改进展〕已修订。":              "修订制度。＋已修订。",
		"修订制度；整改进展：已修订。":               "修订制度；＋已修订。",
		"整改进展：已修订。":                    "已修订。",
		"（整改措施）：修订制度。":                 "修订制度。",
		"修订制度。整改进展⏎已修订。":               "修订制度。整改进展；已修订。",         // a bare label has a line of its own
		"修订制度，整改进展：已修订。":               "修订制度，整改进展：已修订。",         // not where a sentence begins
		"先导。整改措施：修订制度。":                "先导。整改措施：修订制度。",          // a measure after something else
		"先导。整改措施：修订制度。整改进展：已修订。":       "先导。整改措施：修订制度。整改进展：已修订。", // what is before the first?
		"整改措施：修订制度。整改措施：开展检查。":         "整改措施：修订制度。整改措施：开展检查。",
		"整改措施：修订制度。整改进展：已修订。整改进展：已检查。": "整改措施：修订制度。整改进展：已修订。整改进展：已检查。",
		"责任科室：甲科。":                     "责任科室：甲科。",
		"整改措施：":                        "整改措施：",
		"整改进展情况如下所述需要逐项对照核实清楚无误：已修订。":  "整改进展情况如下所述需要逐项对照核实清楚无误：已修订。",
	} {
		g := growRows("反馈问题|整改措施及进展\n甲|" + cell + "\n|公开电话。")
		if got := g.apart(); got != want {
			t.Errorf("%s: %s, want %s", cell, got, want)
		}
	}
}

func TestLabelsWhereBothHaveAColumn(t *testing.T) {
	for cells, want := range map[string]string{
		"整改措施：修订制度。|整改进展：已修订。":    "修订制度。＋已修订。",
		"修订制度。|整改措施：修订。整改进展：已修订。": "修订制度。＋整改措施：修订。整改进展：已修订。",
		"整改措施：修订制度。整改进展：已修订。|":    "修订制度。＋已修订。",
		"|整改措施：修订制度。整改进展：已修订。":    "修订制度。＋已修订。",
	} {
		g := growRows("反馈问题|整改措施|整改进展\n甲|" + cells + "\n|公开电话。")
		if got := g.apart(); got != want {
			t.Errorf("%s: %s, want %s", cells, got, want)
		}
	}
}

// The notice says in one what was to be done and what was done, each as a sentence.
func TestMeasureAndProgressMakeOneText(t *testing.T) {
	for _, c := range []struct{ action, progress, want string }{
		{"修订办法", "已印发", "修订办法。已印发。"},
		{"修订办法；", "已印发！", "修订办法。已印发！"},
		{"修订办法。", "", "修订办法。"},
		{"", "已印发", "已印发"}, // as it stands in the ledger
		{"修订办法。", "修订办法，已印发执行。", "修订办法，已印发执行。"},
		{"修订办法；", "修订办法。", "修订办法。"},
		{"修订办法。", "修订《办法》，已印发。", "修订办法。修订《办法》，已印发。"},
		{"修订办法。", "暂无", "修订办法。"},
	} {
		g := growRows("反馈问题|整改措施|整改进展\n甲|" + c.action + "|" + c.progress + "\n|公开电话。")
		if got := g.measures()[0].Text.Text; got != c.want {
			t.Errorf("%s|%s: %s, want %s", c.action, c.progress, got, c.want)
		}
	}
	g := growRows("反馈问题|整改措施及进展|整改进展\n甲|修订办法。|已印发。")
	if m := g.measures()[0]; m.Text.Text != "修订办法。已印发。" || m.Action.Text != "修订办法。" || m.Progress.Text != "已印发。" {
		t.Errorf("a column of both beside one of progress: %+v", m)
	}
}

// 序号 numbers measures where some task has different ones, else tasks.
func TestNumbers(t *testing.T) {
	for rows, want := range map[string]string{
		"1|甲|学习。\n|||\n2|乙|检查。":          "甲1[] 乙2[]",
		"1|甲|学习。\n2||检查。\n3|乙|公开。":       "甲[1 2] 乙[3]",
		"1|甲|学习。\n1||检查。\n2|乙|公开。":       "甲1[ ] 乙2[]",
		"1|甲|学习。\n||检查。\n|乙|公开。":         "甲1[ ] 乙[]",
		"|甲|学习。\n1||检查。\n2||整治。\n|乙|公开。": "甲[ 1 2] 乙[]",
	} {
		g := growRows("序号|反馈问题|整改措施\n" + rows)
		var tasks []string
		for _, p := range g.aspects[0].Problems {
			var numbers []string
			for _, m := range p.Tasks[0].Measures {
				numbers = append(numbers, m.Number.Text)
			}
			tasks = append(tasks, p.Title.Text+p.Tasks[0].Number.Text+"["+strings.Join(numbers, " ")+"]")
		}
		if got := strings.Join(tasks, " "); got != want {
			t.Errorf("%q: %s, want %s", rows, got, want)
		}
	}
}
