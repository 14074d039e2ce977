package words_test

import (
	"slices"
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

func TestStatesAndHowTheyAreSaid(t *testing.T) {
	states := words.Default().States
	legend := words.Legend{"●": ledger.Done, "○": ledger.Going}
	for _, c := range []struct {
		text  string
		state ledger.State
		how   words.How
	}{
		{"已完成", ledger.Done, words.Word},
		{" 已 完 成。", ledger.Done, words.Word},
		{"已完成（经验收）", ledger.Done, words.Word},
		{"推进中（资金未到位）", ledger.Going, words.Word},
		{"√", ledger.Done, words.Word},
		{"基本完成", ledger.MostlyDone, words.Word},
		{"长期坚持", ledger.Ongoing, words.Word},
		{"否", ledger.NotDone, words.Word},

		{"●", ledger.Done, words.ByLegend},
		{"○ ", ledger.Going, words.ByLegend},

		{"100%", ledger.Done, words.ByPercent},
		{"１００％", ledger.Done, words.ByPercent},
		{"99.5%", ledger.Going, words.ByPercent},
		{"0%", ledger.NotDone, words.ByPercent},
		{"完成率80%", ledger.Going, words.ByPercent},
		{"推进中（80%）", ledger.Going, words.Word},
		{"正在整改（完成80%）", ledger.Going, words.Word},
		{"整改进度80%，正在推进", ledger.Going, words.ByPercent},
		{"完成80%，预计6月底完成", ledger.Going, words.ByPercent},
		{"已完成近90%", ledger.Going, words.ByPercent},
		{"正在整改，已完成80%", ledger.Going, words.ByPercent},
		{"目前已完成", ledger.Done, words.InWords},
		{"该问题已整改到位，长期坚持", ledger.Done, words.InWords},
		{"现已于2024年8月完成", ledger.Done, words.InWords},
		{"基本完成（95%）", ledger.MostlyDone, words.Word},

		{"已完成，长期坚持", ledger.Done, words.InWords},
		{"长期坚持/已完成", ledger.Done, words.InWords},
		{"基本完成，持续推进", ledger.MostlyDone, words.InWords},
		{"未完成，正在推进", ledger.Going, words.InWords},
		{"正在整改，预计6月底完成", ledger.Going, words.InWords},
		{"已于3月完成", ledger.Done, words.InWords},
		{"☑已完成 □未完成", ledger.Done, words.InWords},
		{"（√）已完成（　）未完成", ledger.Done, words.InWords},
		{"√完成", ledger.Done, words.InWords},

		{"2024年7月15日已销号", ledger.Done, words.InWords},
		{"2024.7.15 已销号", ledger.Done, words.InWords},
		{"已于2024年8月底全部完成", ledger.Done, words.InWords},
		{"已完成2024.8.20", ledger.Done, words.InWords},
		{"已完成，2024/8/20", ledger.Done, words.InWords},
		{"已经完成", ledger.Done, words.InWords},
		{"推进中，6月底前完成", ledger.Going, words.InWords},
		{"正在办理（预计6月底）", ledger.Going, words.Word},
		{"达到时序进度", ledger.Going, words.Word},
		{"未达到时序进度", ledger.Going, words.Word},
		{"分阶段整改", ledger.Going, words.Word},
		{"阶段性整改", ledger.MostlyDone, words.Word},
		{"6月底未完成", ledger.NotDone, words.InWords},
		{"【已完成】", ledger.Done, words.Word},
		{"（推进中）2024年6月", ledger.Going, words.Word},
		{"1.已完成", ledger.Done, words.Word},
		{"（2）推进中", ledger.Going, words.Word},
		{"③、未完成", ledger.NotDone, words.InWords},

		{"1.已完成；2.推进中。", ledger.Going, words.InItems},
		{"①已完成②已完成", ledger.Done, words.InItems},
		{"一是已完成；二是未完成。", ledger.NotDone, words.InItems},
		{"1.已完成；2.正在走程序", ledger.UnknownState, words.Unknown},
		{"1.50%", ledger.Going, words.ByPercent},

		{"已提请销号", ledger.UnknownState, words.Awaiting},
		{"待销号", ledger.UnknownState, words.Awaiting},
		{"申请验收", ledger.UnknownState, words.Awaiting},
		{"已申请延期至6月底", ledger.UnknownState, words.Awaiting},
		{"基本完成，待验收", ledger.UnknownState, words.Awaiting},

		{"", ledger.UnknownState, words.Unknown},
		{"2024年7月15日完成", ledger.UnknownState, words.Unknown},
		{"3月底完成", ledger.UnknownState, words.Unknown},
		{"已计划6月底完成", ledger.UnknownState, words.Unknown},
		{"未于3月完成", ledger.UnknownState, words.Unknown},
		{"正在走程序", ledger.UnknownState, words.Unknown},
		{"120%", ledger.UnknownState, words.Unknown},
		{"80%以上的问题", ledger.UnknownState, words.Unknown},
		{strings.Repeat("已完成，", 20), ledger.UnknownState, words.Unknown},
		{"□已完成 □未完成", ledger.UnknownState, words.Unknown},

		{"◆", ledger.UnknownState, words.UnknownMark},
		{"★", ledger.UnknownState, words.UnknownMark},

		{"已完成，未完成", ledger.UnknownState, words.Contradictory},
		{"已完成、推进中", ledger.UnknownState, words.Contradictory},
		{"已完成（推进中）", ledger.UnknownState, words.Contradictory},
		{"已完成（未通过验收）", ledger.UnknownState, words.Contradictory},
		{"已整改到位，待验收", ledger.UnknownState, words.Contradictory},
		{"已完成整改，已申请销号", ledger.UnknownState, words.Contradictory},
		{"已完成，资金未到位", ledger.UnknownState, words.Contradictory},
		{"已完成80%的", ledger.UnknownState, words.Unknown},
		{"未完成（100%）", ledger.UnknownState, words.Contradictory},
		{"正在整改，未启动（80%）", ledger.UnknownState, words.Contradictory},
		{"未完成80%", ledger.UnknownState, words.Contradictory},
		{"基本完成100%", ledger.UnknownState, words.Contradictory},
	} {
		got := states.Of(c.text, legend)
		if got.State != c.state || got.How != c.how || got.Known() != (c.state != ledger.UnknownState) {
			t.Errorf("%s: %s by %d, want %s by %d", c.text, got.State, got.How, c.state, c.how)
		}
	}
}

// Brackets take a state back that they deny, but not one that needs no excuse.
func TestBracketsThatDeny(t *testing.T) {
	states := words.Default().States
	for text, want := range map[string]ledger.State{
		"已完成（其中2项推进中）": ledger.UnknownState, "已完成（待验收）": ledger.UnknownState, "已完成（阶段性）": ledger.UnknownState, "已完成（大部分）": ledger.UnknownState, "已完成（未）": ledger.UnknownState,
		"已完成（无未完成项）": ledger.UnknownState, "推进中（已完成）": ledger.UnknownState, "未完成（已完成）": ledger.UnknownState,
		"已完成（长期坚持）": ledger.Done, "已完成（不断深化）": ledger.Done, "已完成（不涉及资金）": ledger.Done, "已完成（3月）": ledger.Done, "已完成（深入推进）": ledger.Done,
		"推进中（预计6月完成）": ledger.Going, "推进中（未验收）": ledger.Going, "未完成（资金未到位）": ledger.NotDone, "已完成（）": ledger.Done,
	} {
		if got := states.Of(text, nil); got.State != want || want == ledger.UnknownState && got.How != words.Contradictory {
			t.Errorf("%s: %s by %d, want %s", text, got.State, got.How, want)
		}
	}
}

// What a text of no known state probably means is asked, and never counts.
func TestWhatAnUnknownTextProbablyMeans(t *testing.T) {
	states := words.Default().States
	for text, want := range map[string]ledger.State{
		"己完成": ledger.Done, "以完成": ledger.Done, "已完城": ledger.Done, "已消号": ledger.Done, "整攺完成": ledger.Done, "已整改完": ledger.Done, "整改已成完": ledger.Done,
		"推进種": ledger.Going, "正在推迸": ledger.Going, "推近中": ledger.Going, "有序推进中。。": ledger.Going,
		"长期坚待": ledger.Ongoing, "基本完诚": ledger.MostlyDone, "末完成": ledger.NotDone, "尚未完城": ledger.NotDone,
		"这项工作已全部完成": ledger.Done, "已完成。组织学习3次。": ledger.Done, "正常推进，按计划实施": ledger.Going,
		"已提请销号": ledger.Going, "待验收": ledger.Going, "基本完成，待验收": ledger.MostlyDone, "已申请延期": ledger.Going,

		"没有全部完成": 0, "大部分已完成": 0, "将全部完成": 0, "差不多了": 0, "正在走程序": 0, "已完": 0, "限期完成": 0, "立行立改": 0, "预期完成": 0, "已完成3项，未完成2项": 0,
		"已完成，但未验收": 0, "◆": 0, "": 0, "3月底完成": 0, strings.Repeat("很长", 30): 0,
	} {
		got := states.Of(text, nil)
		if got.Known() && text != "有序推进中。。" {
			t.Errorf("%s is known: %s", text, got.State)
		}
		if got.Meant != want && !got.Known() {
			t.Errorf("%s probably means %s, want %s", text, got.Meant, want)
		}
	}
}

func TestStatesOfItems(t *testing.T) {
	states := words.Default().States
	for text, want := range map[string][]ledger.State{
		"1.已完成；2.推进中": {ledger.Done, ledger.Going}, "（1）未完成\n（2）已完成，长期坚持": {ledger.NotDone, ledger.Done},
		"已完成": nil, "情况：1.已完成；2.推进中": nil, "1.已完成；2.很好": nil,
	} {
		if got := states.Items(text, nil); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func TestDaysThatAStatusNames(t *testing.T) {
	states := words.Default().States
	for text, want := range map[string][2]string{
		"已完成": {}, "2024年7月15日已销号": {"2024年7月15日", ""}, "已完成（2024.8.20）": {"2024.8.20", ""}, "已完成，2024/8/20": {"2024/8/20", ""},
		"已于2024年8月20日完成整改": {"于2024年8月20日", ""}, "2024年7月15日已销号，长期坚持": {"2024年7月15日", ""},
		"正在办理，预计2025年3月完成": {"", "预计2025年3月完成"}, "正在办理（预计6月底）": {"", "预计6月底"}, "推进中，6月底前完成": {"", "6月底前完成"},
		"推进中（资金未到位）": {}, "80%": {}, "已完成（3项）": {},
	} {
		if finished, due := states.Days(text); finished != want[0] || due != want[1] {
			t.Errorf("%s: %q and %q, want %q", text, finished, due, want)
		}
	}
}

func TestSortsAreNoStates(t *testing.T) {
	lex := words.Default()
	for text, want := range map[string]bool{"立行立改": true, "限期整改": true, "分阶段整改": true, "已完成": false, "长期坚持": false, "": false} {
		if lex.Sorts.Is(text) != want {
			t.Errorf("%s is a sort: %t", text, !want)
		}
	}
	for heading, want := range map[string]bool{"整改类型": true, "整改类别（必填）": true, "整改情况": false, "类型说明": false} {
		if lex.Sorts.Heads(heading) != want {
			t.Errorf("%s heads sorts: %t", heading, !want)
		}
	}
	for heading, want := range map[string]bool{"是否办结": true, "销号": true, "是否公开": false, "过没过关": false} {
		if lex.States.HasWord(heading) != want {
			t.Errorf("%s has a state's word: %t", heading, !want)
		}
	}
}

func TestMarksThatATextExplains(t *testing.T) {
	marks := words.Default().Marks
	for text, want := range map[string]words.Legend{
		"●已完成 ○未完成":                        {"●": ledger.Done, "○": ledger.NotDone},
		"●表示已完成，○代表推进中":                    {"●": ledger.Done, "○": ledger.Going},
		"已完成用●，推进中用○":                      {"●": ledger.Done, "○": ledger.Going},
		"注：“√”为已完成；“×”为未完成":                {"√": ledger.Done, "×": ledger.NotDone},
		"已完成●推进中○":                         {"●": ledger.Done, "○": ledger.Going},
		"●已完成、●推进中":                        {"●": ledger.UnknownState},
		"●已完成" + strings.Repeat("，其余", 50): {},
		"●重点 ○一般":                          {},
		"●":                                {},
		"已完成":                              {},
	} {
		legend := words.Legend{}
		marks.Explain(text, legend)
		if len(legend) != len(want) {
			t.Errorf("%s: %v, want %v", text, legend, want)
		}
		for mark, state := range want {
			if got, ok := legend[mark]; !ok || got != state {
				t.Errorf("%s: %s is %s, want %s", text, mark, got, state)
			}
		}
	}
	twice := words.Legend{"●": ledger.Going}
	if marks.Explain("●已完成", twice); twice["●"] != ledger.UnknownState {
		t.Errorf("a mark with two meanings: %v", twice)
	}
}

func TestWordsOfStates(t *testing.T) {
	states := words.Default().States
	for text, is := range map[string]bool{"已完成": true, "已完成（3项）": true, "已完成。": false, "●": false, "": false, "完成情况": false} {
		if states.Is(text) != is {
			t.Errorf("%q is a state's word: %t", text, !is)
		}
	}
	for _, s := range ledger.States {
		if got, ok := states.Word(s.String(), nil); !ok || got != s {
			t.Errorf("%s: %s", s, got)
		}
	}
}
