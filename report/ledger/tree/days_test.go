package tree_test

import (
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

var (
	january = day.Day{Year: 2025, Month: 1, Date: 10}
	june    = day.Day{Year: 2025, Month: 6, Date: 30}
	fedBack = map[ledger.Key]day.Day{ledger.FedBack: january}
	dataDay = map[ledger.Key]day.Day{ledger.DataDate: june}
)

// withDeadline grows a ledger of one measure with a deadline.
func withDeadline(text string, days map[ledger.Key]day.Day) grown {
	return grow(gridtest.Workbook("# 整改台账\n反馈问题|整改措施|完成时限\n甲|学习。|"+text), infoOf(days))
}

// What had to be assumed of a deadline, or is wrong with it, is told or noted.
func TestDeadlines(t *testing.T) {
	for _, c := range []struct {
		text  string
		days  map[ledger.Key]day.Day
		kind  ledger.DeadlineKind
		day   string
		found string // its kind and severity
		says  string // of it, or of the note
	}{
		{"", nil, ledger.NoDeadline, "", "", ""},
		{"2025-3-31", nil, ledger.ByDay, "2025-03-31", "", ""},
		{"2025年3月底前完成并长期坚持", nil, ledger.ByDay, "2025-03-31", "", ""},
		{"立行立改", nil, ledger.AtOnce, "", "", ""},
		{"长期坚持", nil, ledger.Lasting, "", "", ""},
		{"每月", nil, ledger.Lasting, "", "", "一次次重复的完成时限，按长期坚持对待，如“每月”。"},
		{"已完成", nil, ledger.NoDeadline, "", "", "完成时限里写已经完成的，不作为时限，如“已完成”。"},

		{"待定", nil, ledger.Unclear, "", "bad-deadline疑似", "“待定”看不出是哪一天"},
		{"2025年3月底前（已延期）", nil, ledger.Unclear, "", "bad-deadline疑似", "“2025年3月底前（已延期）”写了延期，没有写延到哪一天"},
		{"集中整改期内", fedBack, ledger.Unclear, "", "bad-deadline疑似", "看不出是哪一天"},
		{"届时", fedBack, ledger.Unclear, "", "bad-deadline疑似", "看不出是哪一天"},
		{"第三季度", map[ledger.Key]day.Day{ledger.Ends: january}, ledger.ByDay, "2025-09-30", "", "如“第三季度”是2025年9月30日"},
		{"反馈之日起三个月", fedBack, ledger.ByDay, "2025-04-10", "", "算起"},
		{"2025年2月30日", nil, ledger.Unclear, "", "bad-deadline疑似", "看不出是哪一天"},
		{"25.3.31", nil, ledger.ByDay, "2025-03-31", "short-date提示", "完成时限“25.3.31”的年份只写了两位，按2025年3月31日计算"},
		{"2025年3月底，延期至2025年6月底", nil, ledger.ByDay, "2025-06-30", "deadline-extended提示", "按延期后的2025年6月30日计算"},
		{"3月底延期至6月底", fedBack, ledger.ByDay, "2025-06-30", "deadline-extended提示", "按延期后的2025年6月30日计算"},

		{"3月底", nil, ledger.Unclear, "", "deadline-without-year疑似", "没有写年份，台账里也没有反馈日期"},
		{"3月底", fedBack, ledger.ByDay, "2025-03-31", "", "没有写年份的完成时限，是反馈日期（2025年1月10日）那个月起最近的一个，如“3月底”是2025年3月31日。"},
		{"1月底", fedBack, ledger.ByDay, "2025-01-31", "assumed-year提示", "按反馈当月算作2025年1月31日"},
		{"12月底", map[ledger.Key]day.Day{ledger.Ends: january}, ledger.ByDay, "2025-12-31", "", "是巡察结束日期（2025年1月10日）那个月起最近的一个"},
		{"12月底", map[ledger.Key]day.Day{ledger.Begins: january}, ledger.ByDay, "2025-12-31", "", "是巡察开始日期（2025年1月10日）那个月起最近的一个"},
		{"3月底", dataDay, ledger.ByDay, "2025-03-31", "assumed-year提示", "按数据截止日期（没有的，按成文日期）所在的年份计算，这里是2025年3月31日"},

		{"三个月内", nil, ledger.Unclear, "", "deadline-without-start提示", "要从反馈之日算起，而台账里没有反馈日期"},
		{"三个月内", dataDay, ledger.Unclear, "", "deadline-without-start提示", "要从反馈之日算起"},
		{"三个月内", fedBack, ledger.ByDay, "2025-04-10", "", "从反馈日期（2025年1月10日）算起，如“三个月内”是2025年4月10日。"},
	} {
		g := withDeadline(c.text, c.days)
		d := g.measures()[0].Deadline
		shown := ""
		if !d.Day.IsZero() {
			shown = d.Day.String()
		}
		if d.Kind != c.kind || shown != c.day || d.Text != c.text {
			t.Errorf("%s by %v: %+v", c.text, c.days, d)
		}
		kind, says := "", g.notes
		for _, f := range g.found {
			kind, says = kind+f.ID()+f.Severity.String(), f.Summary
			if f.At.Cell() != "C2" {
				t.Errorf("%s: told of %s", c.text, f.At)
			}
		}
		if kind != "" && g.notes != "" {
			t.Errorf("%s: told and noted too: %q", c.text, g.notes)
		}
		if kind != c.found || !strings.Contains(says, c.says) || c.says == "" && says != "" {
			t.Errorf("%s by %v: %q, %q", c.text, c.days, kind, says)
		}
	}
}

// What can be mended in one place for the whole ledger is told at its first cell;
// what cannot, at each.
func TestDeadlinesAreToldOnceOrEach(t *testing.T) {
	for _, c := range []struct{ first, second, found string }{
		{"3月底", "4月底", "deadline-without-year C2"},
		{"三个月内", "两个月内", "deadline-without-start C2"},
		{"待定", "未定", "bad-deadline C2, bad-deadline C3"},
		{"25.3.31", "25.4.30", "short-date C2, short-date C3"},
		{"2025.3.31延期至6.30", "2025.3.31延期至7.31", "deadline-extended C2, deadline-extended C3"},
	} {
		g := growRows("反馈问题|整改措施|完成时限\n甲|学习。|" + c.first + "\n乙|检查。|" + c.second)
		if g.kinds() != c.found {
			t.Errorf("%s, %s: %s, want %s", c.first, c.second, g.kinds(), c.found)
		}
	}
	if g := growRows("反馈问题|整改措施|完成时限\n甲|学习。|待定\n乙|检查。", "C2:C3"); g.kinds() != "bad-deadline C2" {
		t.Errorf("a merged cell: %s", g.kinds())
	}
}

func TestDaysOfCompletion(t *testing.T) {
	for _, c := range []struct {
		text  string
		day   day.Day
		found string
	}{
		{"", day.Day{}, ""},
		{"2025-3-31", day.Day{Year: 2025, Month: 3, Date: 31}, ""},
		{"二〇二五年三月三十一日", day.Day{Year: 2025, Month: 3, Date: 31}, ""},
		{"25.3.31", day.Day{Year: 2025, Month: 3, Date: 31}, "short-date提示"},
		{"2025年3月", day.Day{}, "bad-date错误"},
		{"3月31日", day.Day{}, "bad-date错误"},
		{"2025年2月30日", day.Day{}, "bad-date错误"},
		{"近期", day.Day{}, "bad-date错误"},
	} {
		g := grow(gridtest.Workbook("# 整改台账\n反馈问题|整改措施|完成日期\n甲|学习。|"+c.text), infoOf(fedBack))
		d, kind := g.measures()[0].Finished, ""
		for _, f := range g.found {
			kind += f.ID() + f.Severity.String()
		}
		if d.Day != c.day || d.Text != c.text || kind != c.found {
			t.Errorf("%s: %+v, found %q", c.text, d, kind)
		}
	}
}

// A cell that holds a day needs no reading, however it shows it.
func TestCellsThatHoldADay(t *testing.T) {
	book := gridtest.Workbook("# 整改台账\n反馈问题|整改措施|完成时限|完成日期\n甲|学习。|3/31|31-Mar")
	for i := 2; i < 4; i++ {
		book.Sheets[0].Rows[1].Cells[i].Date = &grid.Date{Day: june}
	}
	g := grow(book, ledger.Info{})
	m := g.measures()[0]
	if m.Deadline.Day != june || m.Deadline.Kind != ledger.ByDay || m.Deadline.Text != "3/31" || m.Finished.Day != june || len(g.found) > 0 {
		t.Errorf("%+v, found %v", m, g.found)
	}
}
