package plan_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// A column headed as progress is that of the status where all its cells are states.
func TestStatusByContent(t *testing.T) {
	for _, c := range []struct{ name, rows, want string }{
		{"states alone", "反馈问题|整改措施|完成情况\n甲|学习。|已完成\n乙|检查。|推进中", "A反馈问题 B整改措施 C状态"},
		{"a percentage is one", "反馈问题|整改措施|完成情况\n甲|学习。|80%", "A反馈问题 B整改措施 C状态"},
		{"a mark that the sheet explains too", "●已完成 ○未完成\n反馈问题|整改措施|完成情况\n甲|学习。|●", "A反馈问题 B整改措施 C状态"},
		{"a mark that it does not", "反馈问题|整改措施|完成情况\n甲|学习。|●", "A反馈问题 B整改措施 C进展"},
		{"one text among them", "反馈问题|整改措施|完成情况\n甲|学习。|已完成\n乙|检查。|已检查3次。", "A反馈问题 B整改措施 C进展"},
		{"blank cells say nothing against it", "反馈问题|整改措施|完成情况\n甲|学习。|\n乙|检查。|推进中", "A反馈问题 B整改措施 C状态"},
		{"no cell at all", "反馈问题|整改措施|完成情况\n甲|学习。|", "A反馈问题 B整改措施 C进展"},
		{"texts on rows without measures", "反馈问题|整改措施|完成情况\n合计||共2条\n甲|学习。|已完成", "A反馈问题 B整改措施 C状态"},
		{"no other column has the measures", "反馈问题|具体问题|完成情况\n甲|乙|已完成", "A反馈问题 B具体问题 C进展"},
		{"one beside another of progress", "反馈问题|进展情况|完成情况\n甲|已学习。|已完成", "A反馈问题 B进展 C状态"},
		{"the first of two", "反馈问题|完成情况|进展情况\n甲|已完成|已学习。", "A反馈问题 B状态 C进展"},
		{"beside measures and progress", "反馈问题|整改措施|完成情况|进展情况\n甲|学习。|已完成|已学习。", "A反馈问题 B整改措施 C状态 D进展"},
		{"the right one of two", "反馈问题|整改措施|完成情况|进展情况\n甲|学习。|已完成|已完成\n乙|检查。|推进中|推进中", "A反馈问题 B整改措施 C进展 D状态"},
		{"the surer one of two", "反馈问题|整改措施|完成情况|备注\n甲|学习。|已完成|已完成\n乙|检查。|推进中|推进中", "A反馈问题 B整改措施 C状态 D备注"},
		{"a heading that nobody knows", "反馈问题|整改措施|情况\n甲|学习。|已完成\n乙|检查。|推进中", "A反馈问题 B整改措施 C状态"},
		{"that of the closing", "反馈问题|整改措施|销号\n甲|学习。|√\n乙|检查。|×", "A反馈问题 B整改措施 C状态"},
		{"remarks", "反馈问题|整改措施|备注\n甲|学习。|已完成\n乙|检查。|推进中", "A反馈问题 B整改措施 C状态"},
		{"remarks on few rows", "反馈问题|整改措施|备注\n甲|学习。|已完成\n乙|检查。|\n丙|公开。|\n丁|整治。|\n戊|公示。|推进中", "A反馈问题 B整改措施 C备注"},
		{"one row under such a heading is too little", "反馈问题|整改措施|情况\n甲|学习。|已完成", "A反馈问题 B整改措施 C-"},
		{"a heading that seems a title's", "反馈问题|整改措施|问题清单销号\n甲|学习。|已完成\n乙|检查。|推进中", "A反馈问题 B整改措施 C状态"},
		{"a word in ten is unknown", "反馈问题|整改措施|进度\n" + strings.Repeat("甲|学习。|推进中\n", 9) + "乙|检查。|己完成", "A反馈问题 B整改措施 C状态"},
		{"two in ten are", "反馈问题|整改措施|进度\n" + strings.Repeat("甲|学习。|推进中\n", 8) + strings.Repeat("乙|检查。|走程序\n", 2), "A反馈问题 B整改措施 C进展"},
		{"two in ten are misspelt", "反馈问题|整改措施|进度\n" + strings.Repeat("甲|学习。|推进中\n", 8) + strings.Repeat("乙|检查。|己完成\n", 2), "A反馈问题 B整改措施 C状态"},
		{"as many are misspelt as are not", "反馈问题|整改措施|情况\n" + strings.Repeat("甲|学习。|推进中\n", 2) + strings.Repeat("乙|检查。|己完成\n", 2), "A反馈问题 B整改措施 C-"},
		{"one in ten is a text", "反馈问题|整改措施|进度\n" + strings.Repeat("甲|学习。|推进中\n", 9) + "乙|检查。|检查了乡镇十二个、村四十一个，移交线索三条", "A反馈问题 B整改措施 C进展"},
		{"what answers another question", "反馈问题|整改措施|是否公开\n甲|学习。|是\n乙|检查。|否", "A反馈问题 B整改措施 C-"},
		{"shares of something else", "反馈问题|整改措施|权重\n甲|学习。|20%\n乙|检查。|80%", "A反馈问题 B整改措施 C-"},
		{"sorts by their heading", "反馈问题|整改措施|类别安排性质\n甲|学习。|已完成\n乙|检查。|长期坚持", "A反馈问题 B整改措施 C-"},
		{"sorts by their words", "反馈问题|整改措施|安排\n甲|学习。|分阶段整改\n乙|检查。|长期坚持", "A反馈问题 B整改措施 C-"},
		{"what lasts says no state", "反馈问题|整改措施|安排\n甲|学习。|长期坚持\n乙|检查。|持续推进", "A反馈问题 B整改措施 C-"},
		{"offices and days", "反馈问题|整改措施|责任科室|完成时限\n甲|学习。|已完成|已完成\n乙|检查。|推进中|推进中", "A反馈问题 B整改措施 C责任科室 D完成时限"},
		{"beside a blank column of status", "反馈问题|整改措施|销号情况|完成情况\n甲|学习。||已完成\n乙|检查。||推进中", "A反馈问题 B整改措施 C- D状态"},
		{"where a column of status stands already", "反馈问题|整改措施|完成情况|状态\n甲|学习。|已完成|推进中", "A反馈问题 B整改措施 C进展 D状态"},
	} {
		p := planOf(c.rows)
		if got := fields(p.Heading); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		noted := strings.Contains(strings.Join(p.Reading.Notes, ""), "按“状态”读取")
		if noted != (strings.Contains(c.want, "状态") && p.Heading.Columns[p.Heading.Column(ledger.FieldStatus)-1].Text != "状态") {
			t.Errorf("%s: notes %v", c.name, p.Reading.Notes)
		}
	}
}

// A cell merged over measure and progress is the measure's.
func TestStatusByContentUnderMerges(t *testing.T) {
	p := planOf("反馈问题|整改措施|完成情况\n甲|学习。|已完成\n乙|检查，公开。", "B3:C3")
	if want := "A反馈问题 B整改措施 C状态"; fields(p.Heading) != want {
		t.Errorf("%s, want %s", fields(p.Heading), want)
	}
}

// The table's own rows tell, not those of the next.
func TestStatusByContentIsOfEachTable(t *testing.T) {
	plans, _ := recognised("# 整改台账\n反馈问题|整改措施|完成情况\n甲|学习。|已完成\n整改措施|反馈问题|完成情况\n检查。|乙|已检查3次。", nil)
	if len(plans) != 2 || fields(plans[0].Heading) != "A反馈问题 B整改措施 C状态" || fields(plans[1].Heading) != "A整改措施 B反馈问题 C进展" {
		t.Error(shown(plans))
	}
}

func TestColumnsOfTicks(t *testing.T) {
	for _, c := range []struct{ name, heads, want, ticks string }{
		{"several states head columns", "反馈问题|整改措施|已完成|正在推进|未启动", "A反馈问题 B整改措施 C状态 D状态 E状态", "C已完成 D正在推进 E未启动"},
		{"one alone is none", "反馈问题|整改措施|已完成|备注", "A反馈问题 B整改措施 C- D备注", ""},
		{"they come before a column of status", "反馈问题|整改措施|状态|已完成|未完成", "A反馈问题 B整改措施 C- D状态 E状态", "D已完成 E未完成"},
		{"under one heading", "反馈问题|整改措施|整改状态||\n||已完成|推进中|未启动", "A反馈问题 B整改措施 C状态 D状态 E状态", "C已完成 D推进中 E未启动"},
		{"under one heading written over each", "反馈问题|整改措施|状态|状态\n||已完成|未完成", "A反馈问题 B整改措施 C状态 D状态", "C已完成 D未完成"},
		{"not under headings of their own", "反馈问题|整改措施|是否公开|是否问责\n甲|学习。|是|否", "A反馈问题 B整改措施 C- D-", ""},
	} {
		h := planOf(c.heads).Heading
		var ticks []string
		for _, tick := range h.Ticks {
			ticks = append(ticks, fmt.Sprintf("%c%s", 'A'+tick.Col-1, tick.Word))
		}
		if fields(h) != c.want || strings.Join(ticks, " ") != c.ticks {
			t.Errorf("%s: %s with %v, want %s with %s", c.name, fields(h), ticks, c.want, c.ticks)
		}
	}
}

func TestTicked(t *testing.T) {
	p := planOf("反馈问题|整改措施|已完成|推进中|未启动\n甲|学习。|√\n甲|学习。||√|/\n甲|学习。|—|/|\n甲|学习。|√|1")
	var got []string
	for l := range p.Rows {
		if c := p.Heading.Ticked(l, words.Default()); c != nil {
			got = append(got, fmt.Sprintf("%d,%d %s", c.Row, c.Col, c.Text))
		} else {
			got = append(got, "none")
		}
	}
	if want := []string{"2,3 已完成", "3,4 推进中", "none", "5,3 已完成、推进中"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// What the rows above the tables, their headings and the remarks below say of marks.
func TestLegendOfASheet(t *testing.T) {
	const table = "反馈问题|整改措施|状态\n甲|学习。|●\n"
	for _, c := range []struct{ name, rows, want string }{
		{"none", table, ""},
		{"above the heading", "（●已完成 ○未完成）\n" + table, "○未完成 ●已完成"},
		{"in several cells above", "●已完成|○未完成\n" + table, "○未完成 ●已完成"},
		{"in the heading", "反馈问题|整改措施|状态（●已完成，○未完成）\n甲|学习。|●", "○未完成 ●已完成"},
		{"in a remark below", table + "注：●表示已完成，○表示推进中", "○推进中 ●已完成"},
		{"in the heading of a later table", table + "整改措施|反馈问题|状态（★基本完成）", "★基本完成"},
		{"a mark with two meanings has none", "●已完成 ○未完成\n" + table + "注：●表示推进中", "○未完成"},
		{"the same meaning twice is one", "●已完成\n" + table + "注：●表示已完成", "●已完成"},
		{"not by a measure's state", table + "乙|检查。|○未完成", ""},
		{"not by one in the first of two tables", table + "乙|检查。|○未完成\n整改措施|反馈问题|状态\n公开。|丙|●", ""},
		{"not by a single state in its column", table + "||○未完成", ""},
		{"not by words that are no states", "●重点 ○一般\n" + table, ""},
	} {
		legend := planOf(c.rows).Legend
		var got []string
		for _, mark := range slices.Sorted(maps.Keys(legend)) {
			got = append(got, mark+legend[mark].String())
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// Of two columns of states the one that is left is told.
func TestTwoColumnsOfStatesAreTold(t *testing.T) {
	p := planOf("反馈问题|整改措施|完成情况|备注\n甲|学习。|已完成|已完成\n乙|检查。|推进中|推进中")
	if notes := strings.Join(p.Reading.Notes, ""); notes != "“完成情况”一列各格写的都是整改状态，按“状态”读取。“备注”一列写的也像整改状态，没有作为状态。" {
		t.Error(notes)
	}
	p = planOf("反馈问题|整改措施|进度\n" + strings.Repeat("甲|学习。|推进中\n", 9) + "乙|检查。|己完成")
	if notes := strings.Join(p.Reading.Notes, ""); notes != "“进度”一列写的多是整改状态（有1格认不出来），按“状态”读取。" {
		t.Error(notes)
	}
}
