package words_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

func TestFieldOfAHeading(t *testing.T) {
	headings := words.Default().Headings
	for _, c := range []struct {
		heading string
		field   ledger.Field
		sure    float64
	}{
		{"整改措施", ledger.FieldAction, words.Exact},
		{"整 改\n措施", ledger.FieldAction, words.Exact},
		{"*责任科室（盖章）：", ledger.FieldOffice, words.Exact},
		{"问题", ledger.FieldProblem, words.Exact},
		{"本单位责任科室名称", ledger.FieldOffice, words.Contains},
		{"整改措施要点和整改进展简述", ledger.FieldMeasure, words.Contains},
		{"未完成原因分析", ledger.FieldReason, words.Contains}, // the longest word counts
		{"某问题", "", 0}, // short words stand in too many
		{"心得", "", 0},
		{"", "", 0},
	} {
		if field, sure := headings.Field(c.heading); field != c.field || sure != c.sure {
			t.Errorf("%s: %q %v, want %q %v", c.heading, field, sure, c.field, c.sure)
		}
	}
}

func TestAWordOfAFieldIsTheWholeText(t *testing.T) {
	headings := words.Default().Headings
	for text, want := range map[string]ledger.Field{"整改措施": ledger.FieldAction, "整改措施：": ledger.FieldAction, "整改措施要点": "", "": ""} {
		if field, ok := headings.Word(text); field != want || ok != (want != "") {
			t.Errorf("%s: %q %t, want %q", text, field, ok, want)
		}
	}
}

func TestWhatAHeadingMeansBesideAnother(t *testing.T) {
	headings := words.Default().Headings
	for text, want := range map[string]ledger.Field{"完成时间": ledger.FieldFinished, "办结时间": ledger.FieldFinished, "反馈 意见": ledger.FieldAspect, "完成时限": "", "心得": ""} {
		if field, ok := headings.Beside(text); field != want || ok != (want != "") {
			t.Errorf("%s: %q %t, want %q", text, field, ok, want)
		}
	}
}

func TestNamesOfFacts(t *testing.T) {
	facts := words.Default().Facts
	for name, want := range map[string]ledger.Key{"发文机关": ledger.Issuer, "发文 单位：": ledger.Issuer, "* 反馈时间（必填）": ledger.FedBack, "附件": ledger.Attachments, "天气": "", "": ""} {
		if got := facts.Key(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for _, key := range ledger.Keys {
		if facts.Key(string(key)) != key {
			t.Errorf("%s does not name itself", key)
		}
	}
	if !facts.IsHeading("项 目") || facts.IsHeading("标题") || !facts.HeadsPassages("标题") || !facts.HeadsTexts("正文") || facts.HeadsTexts("标题") {
		t.Error("headings of the sheets of facts and passages")
	}
}
