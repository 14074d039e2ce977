package words_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// What a text of progress says of itself, and what of it is the mark alone.
func TestTextMarks(t *testing.T) {
	for _, c := range []struct {
		text  string
		state ledger.State // UnknownState for no mark
		words string
		rest  string // the text without a mark in brackets; empty where all of it stays
		weak  bool
	}{
		{"【已完成】开展学习。", ledger.Done, "已完成", "开展学习。", false},
		{"（长期坚持）开展学习。", ledger.Ongoing, "长期坚持", "开展学习。", false},
		{"[推进中（80%）]：开展学习。", ledger.Going, "推进中（80%）", "开展学习。", false},
		{"【80%】开展学习。", ledger.Going, "80%", "开展学习。", false},
		{"〔基本完成〕开展学习。", ledger.MostlyDone, "基本完成", "开展学习。", false},
		{" 【 未完成 】 开展学习。", ledger.NotDone, "未完成", " 开展学习。", false},
		{"开展学习（已完成）。", ledger.Done, "已完成", "开展学习。", false},
		{"开展学习（3次）（推进中（80%））。", ledger.Going, "推进中（80%）", "开展学习（3次）。", false},
		{"开展学习。【正在推进】", ledger.Going, "正在推进", "开展学习。", false},
		{"已完成。开展学习。", ledger.Done, "已完成", "", false},
		{"已完成；开展学习。", ledger.Done, "已完成", "", false},
		{"已完成，并长期坚持。开展学习。", ledger.Done, "已完成，并长期坚持", "", false},
		{"2024年8月已完成。开展学习。", ledger.Done, "2024年8月已完成", "", false},
		{"已完成整改，开展学习。", ledger.Done, "已完成整改", "", false},
		{"已完成：开展学习。", ledger.Done, "已完成", "", false},
		{"已完成", ledger.Done, "已完成", "", false},
		{"开展学习，已完成整改。", ledger.Done, "已完成整改", "", false},
		{"开展学习。已于2024年8月完成整改", ledger.Done, "已于2024年8月完成整改", "", false},
		{"开展学习，正在推进。", ledger.Going, "正在推进", "", false},
		{"申请资金，尚未完成。", ledger.NotDone, "尚未完成", "", false},

		{"开展学习，长期坚持。", ledger.Ongoing, "长期坚持", "", true},
		{"建立制度，整改到位。", ledger.Done, "整改到位", "", true},

		{"开展学习。", ledger.UnknownState, "", "", false},
		{"已完成整改，但尚未验收。", ledger.UnknownState, "", "", false},
		{"已完成学习3次。", ledger.UnknownState, "", "", false},
		{"落实，推进，开展学习。", ledger.UnknownState, "", "", false},
		{"开展学习，推进。", ledger.UnknownState, "", "", false},
		{"（是）开展学习。", ledger.UnknownState, "", "", false},
		{"【整改措施】开展学习。", ledger.UnknownState, "", "", false},
		{"开展学习（3次）。", ledger.UnknownState, "", "", false},
		{"【已完成开展学习。", ledger.UnknownState, "", "", false},
		{"", ledger.UnknownState, "", "", false},
	} {
		mark, ok := words.Default().TextMarks.Of(c.text)
		if ok != (c.state != ledger.UnknownState) || mark.State != c.state || mark.Words != c.words || mark.Weak != c.weak {
			t.Errorf("%s: %+v, want %s", c.text, mark, c.state)
		}
		if rest := c.text[:mark.From] + c.text[mark.To:]; c.rest != "" && rest != c.rest || c.rest == "" && mark.To > 0 {
			t.Errorf("%s: leaves %q, want %q", c.text, rest, c.rest)
		}
	}
}

func TestMarksAheadAreNoneBehind(t *testing.T) {
	for text, want := range map[string]bool{"【已完成】1.学习。2.检查。": true, "已完成。1.学习。2.检查。": true, "1.学习。2.检查，已完成整改。": false, "1.学习。2.检查（已完成）。": false} {
		if _, ok := words.Default().TextMarks.Ahead(text); ok != want {
			t.Errorf("%s: %t", text, ok)
		}
	}
}
