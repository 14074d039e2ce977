package words_test

import (
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

		{"", ledger.UnknownState, words.Unknown},
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
		{"已完成80%的", ledger.UnknownState, words.Unknown},
		{"未完成（100%）", ledger.UnknownState, words.Contradictory},
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
		"已完成（其中2项推进中）": ledger.UnknownState, "已完成（待验收）": ledger.UnknownState, "已完成（未）": ledger.UnknownState,
		"已完成（无未完成项）": ledger.UnknownState, "推进中（已完成）": ledger.UnknownState, "未完成（已完成）": ledger.UnknownState,
		"已完成（长期坚持）": ledger.Done, "已完成（不断深化）": ledger.Done, "已完成（不涉及资金）": ledger.Done, "已完成（3月）": ledger.Done, "已完成（深入推进）": ledger.Done,
		"推进中（预计6月完成）": ledger.Going, "推进中（未验收）": ledger.Going, "未完成（资金未到位）": ledger.NotDone, "已完成（）": ledger.Done,
	} {
		if got := states.Of(text, nil); got.State != want || want == ledger.UnknownState && got.How != words.Contradictory {
			t.Errorf("%s: %s by %d, want %s", text, got.State, got.How, want)
		}
	}
}

func TestMarksThatATextExplains(t *testing.T) {
	states := words.Default().States
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
		states.Explain(text, legend)
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
	if states.Explain("●已完成", twice); twice["●"] != ledger.UnknownState {
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
