package reading_test

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// What offices write under 整改状态; 状态不明 must be told.
func TestStatesAsWritten(t *testing.T) {
	for want, texts := range map[ledger.State][]string{
		ledger.Done: {"办结", "已办结", "整改完毕", "整改到位", "100%", "１００％", "完成100%", "√完成", "☑已完成 □未完成", "□未完成 ☑已完成", "已完成√ 未完成□",
			"●已完成 ○未完成", "已完成（长期坚持）", "完成并长期坚持", "已完成，长期坚持", "已完成整改并持续推进", "已完成、已销号", "已完成（100%）", "完成率：100%",
			"已于3月完成", "已于2025年3月31日完成整改", "按期完成", "已全部整改到位", "完成；", "已 完 成", "已完成 长期坚持", "已完成\n长期坚持",
			"（√）已完成 （　）未完成", "[ ]未完成 [√]已完成", "已完成（√）", "整改任务完成", "是☑ 否□", "完成!", "已完结", "100 %", "长期坚持，已完成", "已完成（不涉及资金）", "已完成（持续推进）", "已完成（已销号）", "已完成（预计6月底验收）", "已完成（整改中发现问题已移交）", "已完成（不断巩固）"},
		ledger.MostlyDone: {"基本完成", "基本完成（95%）", "已基本整改到位", "基本完成，长期坚持", "长期坚持、基本完成", "基本完成（2项未销号）", "取得阶段性成效"},
		ledger.Going: {"推进中（80%）", "完成80%", "80%", "已完成80%", "已完成约80%", "99.5%", "正在整改", "有序推进中", "部分完成", "进度：60%", "整改中",
			"正在整改，预计6月底完成", "正在整改（预计6月底完成）", "未完成，正在推进", "部分整改完成", "推进中，未完成", "正在推进，未完成",
			"3月底前完成，正在推进", "推进中（资金未到位）", "推进中（已完成3项）", "推进中（其中2项未启动）"},
		ledger.Ongoing: {"长期坚持（不断深化）", "长期坚持", "常态化", "持续推进中"},
		ledger.NotDone: {"（　）已完成 （√）未完成", "未完成（资金未到位）", "未完成（正在推进）", "未启动", "待完成", "0%", "尚未完成", "逾期未完成", "□已完成 ☑未完成", "√未完成"},
		ledger.UnknownState: {"○", "●", "◎", "差不多了", "80%的任务已完成", "推进中（100%）", "未完成（80%）", "120%", "已完成/未完成", "推进中，长期坚持", "3月底完成",
			"□已完成 □未完成", "☑已完成 ☑未完成", "×完成", "2/3", "80%-90%", "80%以上", "已完成 待销号", "待销号", "0.8", "V", "己完成", "逾期", "★", "已完成3项，未完成2项", "已完成大部分", "☑已完成（未验收） □未完成", "已完成（×）", "已完成（未通过验收）", "已完成（其中2项推进中）", "已完成（否）", "已完成（没有佐证）", "已完成（不合格）", "办结【未销号】", "已完成（待验收）",
			"推进中（已完成）", "已完成（基本完成）", "已完成，长期坚持（2项未完成）", "已于3月完成（未验收）", "长期坚持（未启动）", strings.Repeat("已完成，", 60)},
	} {
		for _, text := range texts {
			measures, found, _ := cellsOf(t, "整改状态", fedBack, text)
			if got := measures[0].State; got != want {
				t.Errorf("%s is %s, want %s", text, got, want)
			}
			told := about(found)
			if (len(told) > 0) != (want == ledger.UnknownState) || len(told) > 0 && (told[0].ID() != "unknown-status" || !strings.Contains(told[0].Advice, "基本完成、推进中、长期坚持、未完成")) {
				t.Errorf("%s: findings %s", text, dumpFindings(told))
			}
		}
	}
}

// What is no word of the vocabulary is noted once as it was read.
func TestStatesReadAreNoted(t *testing.T) {
	_, _, l := cellsOf(t, "整改状态", fedBack, "80%", "60%", "完成并长期坚持", "完成并长期坚持", "已完成")
	want := "写百分比的整改状态，100%按已完成、不足100%按推进中统计，如“80%”。\n整改状态“完成并长期坚持”按已完成统计，如D4。"
	if got := notes(l); got != want {
		t.Errorf("notes %s", got)
	}
}

// What is told of a contradiction is true of every one.
func TestContradictionsAreNamed(t *testing.T) {
	for _, text := range []string{"已完成（未通过验收）", "已完成（其中2项推进中）", "推进中，长期坚持", "推进中（100%）"} {
		_, found, _ := cellsOf(t, "整改状态", fedBack, text)
		want := "整改状态“" + text + "”里的几种说法不能同时算数，无法归类，统计时不计入任何一种状态。"
		if told := about(found); len(told) != 1 || told[0].Summary != want {
			t.Errorf("%s: %s", text, dumpFindings(told))
		}
	}
}

// A mark means what the sheet says that it means.
func TestLegend(t *testing.T) {
	heads := []any{"具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}
	body := [][]any{{"任务甲", "措施。", "甲科", "长期", "●"}, {"任务乙", "措施。", "甲科", "长期", "○"}}
	for name, table := range map[string][][]any{
		"title":   {{"整改台账（●已完成　○未完成）"}, heads, body[0], body[1]},
		"row":     {{"整改台账"}, {"图例：●：已完成；○：未完成"}, heads, body[0], body[1]},
		"heading": {append(heads[:4:4], "整改状态（●已完成，○未完成）"), body[0], body[1]},
		"foot":    {heads, body[0], body[1], {"注：“●”表示已完成，“○”表示未完成。"}},
		"behind":  {heads, body[0], body[1], {"说明：已完成●、未完成○"}},
	} {
		measures, found, l := measuresOf(t, rows(t, "整改台账", table...))
		if len(found) > 0 || len(measures) != 2 || measures[0].State != ledger.Done || measures[1].State != ledger.NotDone {
			t.Errorf("%s: %v %s", name, measures, dumpFindings(found))
		}
		if !strings.Contains(notes(l), "按表中的说明读取整改状态，如“●”是已完成。") {
			t.Errorf("%s: notes %s", name, notes(l))
		}
	}
	measures, found, _ := measuresOf(t, rows(t, "整改台账", []any{"●已完成", nil, "●未完成"}, heads, body[0]))
	if measures[0].State != ledger.UnknownState || len(found) != 1 || !strings.Contains(found[0].Advice, "“●已完成　○未完成”") {
		t.Errorf("a mark of two meanings: %s %s", measures[0].State, dumpFindings(found))
	}
}
