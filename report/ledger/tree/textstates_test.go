package tree_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid/gridtest"
)

// shownStates shows measures as text=state.
func (g grown) shownStates() string {
	var shown []string
	for _, m := range g.measures() {
		shown = append(shown, m.Text.Text+"="+m.State.String())
	}
	return strings.Join(shown, " ")
}

// The states of a table without a status are those of its texts where all have one.
func TestStatesInTexts(t *testing.T) {
	const progress, both = "反馈问题|整改情况\n", "反馈问题|整改措施|整改情况\n"
	for _, c := range []struct{ name, rows, want, found, says string }{
		{"marks in brackets", progress + "甲|【已完成】学习3次。\n乙|（正在推进）检查2次。",
			"学习3次。=已完成 检查2次。=推进中", "state-from-text B2", "没有状态列，整改状态取自各行文字里写的状态，如“已完成”，共2行。"},
		{"first sentences", progress + "甲|已完成整改。学习3次。\n乙|完成情况：未完成。缺资金。",
			"已完成整改。学习3次。=已完成 未完成。缺资金。=未完成", "state-from-text B2", "如“已完成整改”是已完成，共2行"},
		{"last clauses, a weak one among them", progress + "甲|学习3次，已完成整改。\n乙|检查2次，长期坚持。",
			"学习3次，已完成整改。=已完成 检查2次，长期坚持。=长期坚持", "state-from-text B2", "已完成整改"},
		{"behind numbers and labels", progress + "甲|1.【已完成】学习3次。\n乙|整改状态：推进中。检查2次。",
			"学习3次。=已完成 检查2次。=推进中", "state-from-text B2", "“已完成”"},
		{"of the progress beside measures", both + "甲|学习。|【已完成】学习3次。\n乙|检查。|检查2次。（推进中）",
			"学习3次。=已完成 检查2次。=推进中", "state-from-text C2", ""},
		{"the cell is nothing but a state", both + "甲|学习。|已完成\n乙|检查。|推进中，已检查2次。",
			"学习。已完成。=已完成 检查。推进中，已检查2次。=推进中", "state-from-text C2", ""},
		{"before a list, for all of it", progress + "甲|【已完成】1.学习三次。2.检查两次。\n乙|推进中。公开。",
			"学习三次。=已完成 检查两次。=已完成 推进中。公开。=推进中", "state-from-text B2", ""},
		{"of the items of a list", progress + "甲|1.【已完成】学习三次。2.【推进中】检查两次。\n乙|【已完成】公开。",
			"学习三次。=已完成 检查两次。=推进中 公开。=已完成", "state-from-text B2", ""},
		{"of a list that stays together, the least", both + "甲|学习。|1.【已完成】学习三次。2.【推进中】检查两次。\n乙|公开。|已完成。",
			"学习。1.【已完成】学习三次。2.【推进中】检查两次。=推进中 公开。已完成。=已完成", "state-from-text C2, unpaired-progress C2", ""},
		{"in a line of its own", progress + "甲|【已完成】⏎学习三次。\n乙|（推进中）⏎检查两次。",
			"学习三次。=已完成 检查两次。=推进中", "state-from-text B2", ""},
		{"a blank column of states", "反馈问题|整改措施|状态\n甲|【已完成】学习。|\n乙|【推进中】检查。|",
			"学习。=已完成 检查。=推进中", "state-from-text B2", "状态一列是空的，整改状态取自"},

		{"some rows alone", progress + "甲|学习3次，已完成整改。\n乙|检查2次。\n丙|公开。",
			"学习3次，已完成整改。=状态不明 检查2次。=状态不明 公开。=状态不明", "state-in-text B2", "没有状态列，文字里像是写了状态，如“已完成整改”，3行里有1行这样写，都没有采用。"},
		{"some items of a list alone", progress + "甲|1.学习三次。2.【推进中】检查两次。\n乙|【已完成】公开。",
			"学习三次。=状态不明 【推进中】检查两次。=状态不明 【已完成】公开。=状态不明", "state-in-text B3", "2行里有1行"},
		{"phrases alone", "反馈问题|整改措施\n甲|修订办法，整改到位。\n乙|检查，长期坚持。",
			"修订办法，整改到位。=状态不明 检查，长期坚持。=状态不明", "", ""},
		{"a status in its column", "反馈问题|整改措施|状态\n甲|【已完成】学习。|推进中\n乙|【推进中】检查。|",
			"【已完成】学习。=推进中 【推进中】检查。=状态不明", "", ""},
	} {
		g := growRows(c.rows)
		if got := g.shownStates(); got != c.want || g.kinds() != c.found {
			t.Errorf("%s: %s, %s", c.name, got, g.kinds())
		}
		if c.found != "" && (g.found[0].Severity != finding.Suspect || !strings.Contains(g.found[0].Summary, c.says)) {
			t.Errorf("%s: %s", c.name, g.found[0].Summary)
		}
	}
}

func TestASheetsStateComesBeforeItsTexts(t *testing.T) {
	const rows = "反馈问题|整改措施|责任科室\n甲|【推进中】学习。|甲科\n"
	g := grow(gridtest.Workbook("# 已完成\n"+rows+"# 推进中\n"+strings.ReplaceAll(rows, "甲", "乙")), ledger.Info{})
	if got := g.shownStates(); got != "【推进中】学习。=已完成 【推进中】学习。=推进中" || len(g.found) > 0 {
		t.Errorf("%s, %s", got, g.kinds())
	}
}

// A mark in a text is the measure's status, with its cell and its day.
func TestTheStatusOfATextsMark(t *testing.T) {
	g := growRows("反馈问题|整改情况\n甲|2025年3月5日已完成。学习3次。")
	m := g.measures()[0]
	if m.Status.Text != "2025年3月5日已完成" || m.Status.At.Cell() != "B2" || m.Finished.Day.String() != "2025-03-05" {
		t.Errorf("%+v", m)
	}
}
