package tree_test

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid/gridtest"
)

// How a state was read is noted where it is no word of the vocabulary, and told where
// it is none at all.
func TestStates(t *testing.T) {
	for _, c := range []struct {
		status string
		state  ledger.State
		note   string
		says   string // of the finding
	}{
		{"", ledger.UnknownState, "", ""},
		{"已完成", ledger.Done, "", ""},
		{"●", ledger.Done, "按表中的说明读取整改状态，如“●”是已完成。", ""},
		{"80%", ledger.Going, "写百分比的整改状态，100%按已完成、不足100%按推进中统计，如“80%”。", ""},
		{"已完成，长期坚持", ledger.Done, "整改状态“已完成，长期坚持”按已完成统计，如C4。", ""},
		{"正在走程序", ledger.UnknownState, "", "认不出来，无法归类"},
		{"◆", ledger.UnknownState, "", "代表什么，这张表里没有说明"},
		{"已完成（未通过验收）", ledger.UnknownState, "", "不能同时算数"},
	} {
		g := growRows("●已完成 ○未完成\n反馈问题|整改措施|状态\n甲|学习。|推进中\n乙|检查。|" + c.status)
		m := g.measures()[1]
		if m.State != c.state || m.Status.Text != c.status || g.notes != c.note {
			t.Errorf("%s: %s, notes %q", c.status, m.State, g.notes)
		}
		switch {
		case c.says == "" && len(g.found) == 0:
		case len(g.found) != 1 || c.says == "" || g.kinds() != "unknown-status C4" || g.found[0].Severity != finding.Error || !strings.Contains(g.found[0].Summary, c.says):
			t.Errorf("%s: found %v", c.status, g.found)
		}
	}
}

// What is so in the whole ledger is noted once, at the first table that shows it, and
// a merged cell is told once.
func TestStatesAreToldOnce(t *testing.T) {
	g := growRows("反馈问题|整改措施|状态\n甲|学习。|80%\n乙|检查。|50%\n丙|公开。|快了\n丁|整治。|\n整改措施|反馈问题|状态\n清理。|戊|30%", "C4:C5")
	if strings.Count(g.notes, "写百分比的") != 1 || !strings.Contains(g.notes, "“80%”") || g.kinds() != "unknown-status C4" {
		t.Errorf("notes %q, found %s", g.notes, g.kinds())
	}
	if got := len(g.measures()); got != 5 {
		t.Errorf("%d measures", got)
	}
}

func TestTheSheetsStateIsThatOfItsMeasures(t *testing.T) {
	const rows = "反馈问题|整改措施|责任科室\n甲|学习。|甲科\n"
	g := grow(gridtest.Workbook("# 已完成\n"+rows+"# 推进中\n"+strings.ReplaceAll(rows, "甲", "乙")), ledger.Info{})
	all := g.measures()
	if len(all) != 2 || all[0].State != ledger.Done || all[1].State != ledger.Going || all[0].Status.At.Sheet() != "已完成" || g.outline() != "·{甲{·[学习。]} 乙{·[学习。]}}" {
		t.Errorf("%s; %+v", g.outline(), all)
	}
}

// A measure has all that its row says, what merges bring down too.
func TestAMeasureHasWhatItsRowSays(t *testing.T) {
	g := growRows("反馈问题|原因|整改目标|整改措施|责任领导|责任科室|配合单位|责任人|未完成原因|制度成果|佐证材料|问责情况|挽回资金|备注\n"+
		"甲|因|标|学习。|张三|甲科|乙科|李四|由|规|据|责|1万元|注\n~|||检查。", "F2:F3")
	all := g.measures()
	if len(all) != 2 {
		t.Fatalf("%+v", all)
	}
	m, task := all[0], g.aspects[0].Problems[0].Tasks[0]
	var got []string
	for _, v := range []ledger.Value{task.Cause, task.Goal, m.Text, m.Leader, m.Office, m.Supporters, m.Person, m.Reason, m.System, m.Evidence, m.Accountability, m.Recovered, m.Note} {
		got = append(got, v.At.Cell()+v.Text)
	}
	if want := "B2因 C2标 D2学习。 E2张三 F2甲科 G2乙科 H2李四 I2由 J2规 K2据 L2责 M21万元 N2注"; strings.Join(got, " ") != want {
		t.Errorf("%s, want %s", strings.Join(got, " "), want)
	}
	if second := all[1]; second.Row != 3 || second.Office.Text != "甲科" || second.Leader.Given() || m.Hidden || !second.Hidden {
		t.Errorf("%+v", second)
	}
}

// The days that a status names serve where the measure has none of its own.
func TestDaysOfAStatus(t *testing.T) {
	for _, c := range []struct{ name, rows, finished, due, note string }{
		{"of completion", "反馈问题|整改措施|状态\n甲|学习。|2025年3月5日已销号", "2025-03-05", "", "整改状态里写的日期作为完成日期，如“2025年3月5日已销号”是2025年3月5日。"},
		{"in brackets", "反馈问题|整改措施|状态\n甲|学习。|已完成（2025.3.5）", "2025-03-05", "", "作为完成日期"},
		{"in a blank cell", "反馈问题|整改措施|状态|完成日期\n甲|学习。|已完成（2025.3.5）|", "2025-03-05", "", "作为完成日期"},
		{"beside its own", "反馈问题|整改措施|状态|完成日期\n甲|学习。|已完成（2025.3.5）|2025-3-6", "2025-03-06", "", ""},
		{"a month is no day", "反馈问题|整改措施|状态\n甲|学习。|已于2025年3月完成", "", "", ""},
		{"nor is one without its year", "反馈问题|整改措施|状态\n甲|学习。|3月5日已完成", "", "", ""},
		{"what is not done", "反馈问题|整改措施|状态\n甲|学习。|推进中（2025.3.5）", "", "", ""},
		{"a plan", "反馈问题|整改措施|状态\n甲|学习。|正在办理，预计2025年6月完成", "", "2025-06-30", "没有填完成时限的，整改状态里写的预计完成日期作为完成时限，如“正在办理，预计2025年6月完成”是2025年6月30日。"},
		{"a plan in brackets", "反馈问题|整改措施|状态|完成时限\n甲|学习。|推进中（计划2025年6月底）|", "", "2025-06-30", "作为完成时限"},
		{"a plan beside a deadline", "反馈问题|整改措施|状态|完成时限\n甲|学习。|推进中（计划2025年6月底）|2025-5-31", "", "2025-05-31", ""},
		{"a plan of what is done", "反馈问题|整改措施|状态\n甲|学习。|已完成（预计2025年6月验收）", "", "", ""},
	} {
		g := growRows(c.rows)
		m := g.measures()[0]
		shown := func(d ledger.Date) string {
			if d.Day.IsZero() {
				return ""
			}
			return d.Day.String()
		}
		if shown(m.Finished) != c.finished || shown(m.Deadline.Date) != c.due || m.Finished.Given() != (c.finished != "") {
			t.Errorf("%s: finished %+v, due %+v", c.name, m.Finished, m.Deadline)
		}
		if !strings.Contains(g.notes, c.note) || c.note == "" && strings.Contains(g.notes, "作为") || len(g.found) > 0 {
			t.Errorf("%s: notes %q, found %s", c.name, g.notes, g.kinds())
		}
	}
}

// A status that lists states deals them over as many measures, else the least counts.
func TestStatesThatAreListed(t *testing.T) {
	for rows, want := range map[string]string{
		"甲|1.学习三次。2.检查两次。|1.已完成；2.推进中":        "学习三次。=已完成 检查两次。=推进中 分条写的整改状态，和各条措施一一对应，如“1.已完成；2.推进中”。",
		"甲|1.学习三次。2.检查两次。3.公开。|1.已完成；2.推进中":   "学习三次。=推进中 检查两次。=推进中 公开。=推进中 分条写的整改状态，按其中最慢的一种统计，如“1.已完成；2.推进中”是推进中。",
		"甲|学习。|1.已完成；2.未完成":                   "学习。=未完成 分条写的整改状态，按其中最慢的一种统计，如“1.已完成；2.未完成”是未完成。",
		"甲|1.学习三次。2.检查两次。|已完成":                "学习三次。=已完成 检查两次。=已完成",
		"甲|学习。|1.已完成；2.推进中\n|检查。|已完成\n乙|公开。|": "学习。=推进中 检查。=已完成 公开。=状态不明 分条写的整改状态，按其中最慢的一种统计，如“1.已完成；2.推进中”是推进中。",
	} {
		g := growRows("反馈问题|整改措施|状态\n" + rows)
		notes := strings.TrimPrefix(g.notes, "一个任务一行，同一单元格里的几条措施已经分开。")
		if got := strings.TrimSpace(g.shownStates() + " " + notes); got != want || len(g.found) > 0 {
			t.Errorf("%s: %s, %s", rows, got, g.kinds())
		}
	}
}

func TestWhatAStateProbablyMeansIsAsked(t *testing.T) {
	for text, want := range map[string]string{"己完成": "是不是“已完成”？请改为", "已提请销号": "是不是“推进中”？请改为", "推进種": "是不是“推进中”？请改为", "正在走程序": "请改为", "已整改到位，待验收": "请只写"} {
		g := growRows("反馈问题|整改措施|状态\n甲|学习。|" + text)
		if g.kinds() != "unknown-status C2" || !strings.HasPrefix(g.found[0].Advice, want) || g.measures()[0].State != ledger.UnknownState {
			t.Errorf("%s: %s %v", text, g.kinds(), g.found)
		}
	}
}
