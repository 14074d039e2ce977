package remark_test

import (
	"fmt"
	"slices"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/remark"
)

func at(row, col int) finding.Ref {
	return finding.In("台账.xlsx", "整改台账").At(row, col)
}

// flow has a heading, a paragraph of two measures, and a table.
func flow() []notice.Block {
	one, two := "一是开会3次。", "二是截止目前，办结，办结。"
	return []notice.Block{
		{Role: gongwen.Heading1, Spans: []notice.Span{{Text: "一、责任"}}, Origins: []notice.Origin{{From: 6, To: 12, At: at(2, 1)}}},
		{Role: gongwen.Body, Spans: []notice.Span{{Text: one + two}}, Origins: []notice.Origin{
			{From: 0, To: len(one), At: at(2, 5)}, {From: len(one), To: len(one + two), At: at(3, 5)},
		}},
		{Role: gongwen.AnnexText, Table: [][]string{{"序号", "任务"}}, Cells: [][]ledger.Value{{{At: at(1, 1)}, {At: at(1, 2)}}}},
	}
}

func found(where finding.Ref, text string, from, to int) finding.Finding {
	return finding.Finding{At: where, Severity: finding.Suspect, Summary: "有误。", Advice: "请改。", Excerpt: finding.Excerpt{Text: text, From: from, To: to}}
}

func TestRemarksStandAtTheWordsMeant(t *testing.T) {
	const second = "截止目前，办结，办结。"
	for _, c := range []struct {
		name string
		f    finding.Finding
		want string // the words at which it stands; empty for nowhere
	}{
		{"the words", found(at(3, 5), second, 0, 12), "截止目前"},
		{"the second of two alike", found(at(3, 5), second, 24, 30), "办结"},
		{"words that the notice has changed", found(at(2, 5), "没有的", 0, 9), "一是开会3次。"},
		{"no words", finding.Finding{At: at(2, 5)}, "一是开会3次。"},
		{"a cell that is not shown", finding.Finding{At: at(3, 9)}, "二是截止目前，办结，办结。"},
		{"a heading", found(at(2, 1), "责任", 0, 6), "责任"},
		{"a cell of a table", found(at(1, 2), "任务", 3, 6), "务"},
		{"a row that is not shown", finding.Finding{At: at(40, 5)}, ""},
		{"a sheet as a whole", finding.Finding{At: at(0, 0)}, ""},
		{"an excerpt out of bounds", found(at(2, 5), "开会", 3, 99), "一是开会3次。"},
	} {
		got := ""
		for _, r := range remark.Of(flow(), finding.List{c.f}) {
			if b := flow()[r.Block]; !r.Source && b.Table == nil {
				got = b.Text()[r.From:r.To]
			} else if !r.Source {
				got = b.Table[r.Row][r.Col][r.From:r.To]
			}
		}
		if got != c.want {
			t.Errorf("%s: at %q, want %q", c.name, got, c.want)
		}
	}
	alike := remark.Of(flow(), finding.List{found(at(3, 5), second, 24, 30)})[0]
	if rest := flow()[1].Text()[alike.To:]; rest != "。" {
		t.Errorf("stands at the first of two alike, before %q", rest)
	}
}

// Paragraphs of running text alone name their cells.
func TestParagraphsNameTheirCells(t *testing.T) {
	var got []string
	for _, r := range remark.Of(flow(), finding.List{{At: at(2, 5), Severity: finding.Error, Summary: "有误。", Advice: "请改。"}}) {
		got = append(got, fmt.Sprint(r.Block, r.Source, r.Text))
	}
	want := []string{"1 false错误：有误。请改。（整改台账 > E2）", "1 true出处：整改台账 > E2、E3"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
