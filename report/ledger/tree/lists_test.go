package tree_test

import (
	"strings"
	"testing"
)

// texts shows the texts of a tree's measures.
func (g grown) texts() string {
	var all []string
	for _, m := range g.measures() {
		all = append(all, oneLine(m.Text.Text))
	}
	return strings.Join(all, "|")
}

// long is a text too long to lead a list in.
var long = strings.Repeat("召开会议研究部署，", 5) + "层层压实责任。"

// A cell that lists a task's measures is parted where each task has one row.
func TestCellsThatListMeasures(t *testing.T) {
	for _, c := range []struct{ name, cell, want, found string }{
		{"one", "学习。", "学习。", ""},
		{"numbered", "1.组织学习。2.开展检查。", "组织学习。|开展检查。", ""},
		{"numbered, a line each", "一是组织学习⏎二是开展检查", "组织学习。|开展检查。", ""},
		{"bullets", "●组织学习⏎●开展检查", "组织学习。|开展检查。", ""},
		{"lines that end as sentences", "组织全员学习。⏎开展全面检查；⏎公开监督电话", "组织全员学习。|开展全面检查。|公开监督电话。", ""},
		{"lines without an end", "组织全员学习⏎开展全面检查", "组织全员学习。|开展全面检查。", "lines-parted B2"},
		{"a short lead", "为此我局：1.组织学习。2.开展检查。", "为此我局：组织学习。|开展检查。", "list-lead B2"},
		{"a long lead", long + "1.组织学习。2.开展检查。", long + "1.组织学习。2.开展检查。", "list-kept B2"},
		{"lines that were only full", "建立覆盖全局各科室的⏎任务清单。", "建立覆盖全局各科室的⏎任务清单。", ""},
		{"a lone number", "1.组织学习。", "组织学习。", ""},
		{"a lone heading over a text", "（一）加强领导⏎成立专班，抽调12人。", "加强领导。成立专班，抽调12人。", "lines-joined B2"},
	} {
		g := growRows("反馈问题|整改措施\n甲|" + c.cell)
		if g.texts() != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.name, g.texts(), c.want, g.kinds(), c.found)
		}
		parted := strings.Contains(g.notes, "同一单元格里的几条措施已经分开")
		if parted != strings.Contains(c.want, "|") {
			t.Errorf("%s: notes %q", c.name, g.notes)
		}
	}
}

func TestListsAreNotPartedWhereATaskHasSeveralRows(t *testing.T) {
	g := growRows("反馈问题|整改措施\n甲|1.组织学习。2.开展检查。\n|公开电话。\n乙|1.整治。")
	if want := "1.组织学习。2.开展检查。|公开电话。|整治。"; g.texts() != want || g.notes != "" {
		t.Errorf("%s, want %s; notes %q", g.texts(), want, g.notes)
	}
}

// Measures are parted though progress is not parted as they are.
func TestListsOfMeasuresAndProgress(t *testing.T) {
	const two = "1.组织学习。2.开展检查。"
	for _, c := range []struct{ name, action, progress, want, found string }{
		{"both list as many", two, "1.已学习。2.已检查。", "组织学习。已学习。|开展检查。已检查。", ""},
		{"in other styles", two, "①已学习⏎②已检查", "组织学习。已学习。|开展检查。已检查。", ""},
		{"measures alone", two, "", "组织学习。|开展检查。", ""},
		{"progress alone", "", "1.已学习。2.已检查。", "已学习。|已检查。", ""},
		{"one lists more", two, "1.已学习。2.已检查。3.已公开。", "组织学习。已学习。|开展检查。已检查。已公开。", "unpaired-progress C2"},
		{"one lists none", two, "都已落实。", "组织学习。|开展检查。都已落实。", "unpaired-progress C2"},
		{"neither lists", "组织学习", "已学习", "组织学习。已学习。", ""},
	} {
		g := growRows("反馈问题|整改措施|整改进展\n甲|" + c.action + "|" + c.progress)
		if g.texts() != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.name, g.texts(), c.want, g.kinds(), c.found)
		}
	}
}

// Each part has all that its row says, and the number is the task's.
func TestPartsHaveWhatTheirRowSays(t *testing.T) {
	g := growRows("序号|反馈问题|整改措施|责任科室|状态\n7|甲|1.组织学习。2.开展检查。|甲科|推进中")
	all := g.measures()
	if len(all) != 2 || g.aspects[0].Problems[0].Tasks[0].Number.Text != "7" {
		t.Fatalf("%+v", g.aspects)
	}
	for _, m := range all {
		if m.Row != 2 || m.Office.Text != "甲科" || m.Status.Text != "推进中" || m.Text.At.Cell() != "C2" || m.Number.Given() {
			t.Errorf("%+v", m)
		}
	}
}

func TestFiguresInsideASentenceAreNotedOnce(t *testing.T) {
	g := growRows("反馈问题|整改措施\n甲|1.制定计划2.组织学习\n乙|1.组织测试2.通报结果")
	if g.texts() != "制定计划。|组织学习。|组织测试。|通报结果。" || strings.Count(g.notes, "序号前面没有标点的") != 1 || !strings.Contains(g.notes, "B2") {
		t.Errorf("%s; notes %q", g.texts(), g.notes)
	}
}

// Lines that stay in one measure get ends, as a notice has them in one line.
func TestLinesAreJoined(t *testing.T) {
	for _, c := range []struct{ cell, want, found string }{
		{"组织全员学习⏎开展全面检查", "组织全员学习；开展全面检查。", "lines-joined B2"},
		{"组织全员学习。⏎开展全面检查", "组织全员学习。⏎开展全面检查。", ""},
		{"建立覆盖全局各科室的⏎任务清单。", "建立覆盖全局各科室的⏎任务清单。", ""},
		{"1.加强领导⏎成立专班，抽调12人。", "加强领导。成立专班，抽调12人。", "lines-joined B2"},
		{"1.加强领导⏎（1）成立专班；⏎（2）抽调12人。", "加强领导：（1）成立专班；⏎（2）抽调12人。", "lines-joined B2"},
	} {
		g := growRows("反馈问题|整改措施\n甲|" + c.cell + "\n|公开电话。") // two rows of one task
		if got, _, _ := strings.Cut(g.texts(), "|"); got != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, want %s; found %q, want %q", c.cell, got, c.want, g.kinds(), c.found)
		}
	}
}
